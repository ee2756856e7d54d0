package firsthour;

import java.time.Instant;
import java.time.ZoneId;
import javax.sql.*;
import org.h2.jdbcx.*;
import org.learningjournal.*;
import org.learningjournal.base.*;
import org.learningjournal.enrolling.*;
import org.learningjournal.storage.jdbc.*;
import org.springframework.jdbc.datasource.*;
import org.springframework.transaction.support.*;

public class HostTransaction {
    public static void main(String[] args) {
        DataSource dataSource = JdbcConnectionPool.create("jdbc:h2:mem:host", "sa", "");
        JdbcSchema.install(dataSource, Dialect.H2);
        Journals journals = Journals.builder()
                .storage(JdbcStorage.joining(new SpringConnections(dataSource), Dialect.H2))
                .build();
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));

        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        ZoneId london = ZoneId.of("Europe/London");
        NewSetting puddleLane = NewSetting.named(SettingId.at(now), "Puddle Lane", london, "Kit Sample");
        transaction.executeWithoutResult(status -> {
            Outcome<Opened> outcome = journals.enrolling().open(puddleLane, now);
            System.out.println(outcome.isRefused());
            status.setRollbackOnly(); // your own work failed: ours vanishes with it
        });
        transaction.executeWithoutResult(status ->
                System.out.println(journals.enrolling().open(puddleLane, now).isRefused()));
    }
}
