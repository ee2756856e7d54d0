package org.learningjournal.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Side;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewObservation;

/** A member of staff uploads a video, and looks at it on a draft. */
final class FrontDoor implements MediaRun.Way {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Journals journals;
    private final Caller caller;
    private final ChildId child;
    private MediumId medium;

    FrontDoor(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(1);
        journals = Journals.builder()
                .storage(JdbcStorage.owning(pool, Dialect.POSTGRESQL))
                .rules(SettingRules.defaults().withMostBytes(1L << 31))
                .build();
        SettingId setting = SettingId.at(START);
        PersonId manager = journals.enrolling()
                .open(NewSetting.named(setting, "Benchmark", ZoneId.of("Europe/London"), "Kit Sample"), START)
                .orElseThrow()
                .manager();
        caller = Caller.staff(setting, manager, START.plusSeconds(9)).from(Place.AT_SETTING);
        child = journals.enrolling()
                .addChild(caller, NewChild.named("Child", "Sample", LocalDate.of(2023, 5, 4), Period.since(START)))
                .orElseThrow();
        medium = MediumId.at(START);
    }

    @Override
    public void in(InputStream video) {
        medium = journals.writing().upload(caller, MediaType.MP4, video).orElseThrow();
    }

    @Override
    public void out(OutputStream target) {
        EntryId entry = journals.writing()
                .draft(
                        caller,
                        NewObservation.about(Set.of(child), "A long play", "All of it.", START)
                                .withMedia(List.of(NewAttachment.of(medium, "the play"))))
                .orElseThrow()
                .id();
        if (!journals.reading()
                .open(caller, entry, Side.WORKING, medium, target)
                .permits()) {
            throw new IllegalStateException("the video is not handed out");
        }
    }
}
