package firsthour;

import java.io.*;
import java.nio.file.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.*;
import org.h2.jdbcx.*;
import org.learningjournal.*;
import org.learningjournal.base.*;
import org.learningjournal.enrolling.*;
import org.learningjournal.export.pdf.*;
import org.learningjournal.leaving.*;
import org.learningjournal.storage.jdbc.*;

public class OnADatabase {
    public static void main(String[] args) throws IOException {
        DataSource dataSource = JdbcConnectionPool.create("jdbc:h2:mem:first-hour", "sa", "");
        JdbcSchema.install(dataSource, Dialect.H2);
        Journals journals = Journals.builder()
                .storage(JdbcStorage.owning(dataSource, Dialect.H2))
                .build();

        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        ZoneId london = ZoneId.of("Europe/London");
        SettingId setting = SettingId.at(now);
        Opened opened = journals.enrolling()
                .open(NewSetting.named(setting, "Puddle Lane", london, "Kit Sample"), now)
                .orElseThrow();
        Caller manager = Caller.staff(setting, opened.manager(), now).from(Place.AT_SETTING);
        NewChild ada = NewChild.named("Ada", "Example", LocalDate.of(2023, 5, 4), Period.since(now));
        ChildId child = journals.enrolling().addChild(manager, ada).orElseThrow();

        ExportRequest request = new ExportRequest(child, opened.manager(), ExportPurpose.SETTING_COPY);
        JournalExport export = journals.leaving().export(manager, request).orElseThrow();
        Path pdf = Files.createTempDirectory("first-hour").resolve("journal.pdf");
        new JournalPdf(Theme.standard()).write(export, MediaSource.of(journals.leaving(), manager, request), pdf);
        System.out.println(Files.size(pdf) > 0);
    }
}
