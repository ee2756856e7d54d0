package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;

/** Texts and instants come back to the letter and to the microsecond, wherever the JVM thinks it is. */
public abstract class PrecisionContract extends Contract {
    /** For subclasses. */
    protected PrecisionContract() {}

    static Stream<Instant> instants() {
        return Stream.of(
                        "0001-01-01T00:00:00Z",
                        "1582-10-10T12:00:00Z",
                        "1969-12-31T23:59:59.999999Z",
                        "1970-01-01T00:00:00Z",
                        "2026-03-29T01:30:00.000001Z",
                        "2026-04-04T14:30:00Z",
                        "2026-10-25T00:30:00.999999Z",
                        "2026-10-25T01:30:00.999999Z",
                        "2026-11-01T09:30:00Z",
                        "2038-01-19T03:14:08Z",
                        "9999-12-31T23:59:59.999999Z")
                .map(Instant::parse);
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "  two in front, two behind  ",
                "Ada and ADA and ada",
                "tab\there\nand another line\n",
                "O'Hara said \"100 % \\ _ ? ${x} {0} $1 :name -- ;\" null",
                "👩‍👧 🦖 é é ﬁ İstanbul straße",
                "בוקר טוב مرحبا 幼稚園",
                "<b>&amp; {\"json\": [1]}",
                "Ten letter".repeat(400),
                "🦕ab".repeat(1000),
                "1 MB text. ".repeat(90_909) + "#");
    }

    private static EntrySample sample(Nursery at) {
        return anEntry().about(at.ada()).by(at.kim());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_a_text_to_the_letter(String text) {
        Nursery nursery = nursery();
        Entry entry = nursery.stored(sample(nursery).saying(text).inJournal());
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry);
        assertThat(nursery.entries().revisions(nursery.id(), entry.head().id()))
                .extracting(each -> each.content().text())
                .containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_a_remark_to_the_letter(String text) {
        String line = text.substring(0, Math.min(4000, text.length()));
        Nursery nursery = nursery();
        Entry entry = sample(nursery)
                .draft()
                .moved(Standing.of(FaceState.SUBMITTED, NOON, nursery.kim().id()))
                .moved(new Standing(FaceState.RETURNED, NOON, nursery.lee().id(), List.of(), line));
        nursery.stored(entry);
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry.stored());
    }

    @ParameterizedTest
    @MethodSource("instants")
    void keeps_an_instant_to_the_microsecond(Instant instant) {
        Nursery nursery = nursery();
        Entry entry = nursery.stored(sample(nursery).occurred(instant).inJournal());
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry);
    }

    @Test
    void cuts_instants_to_the_microsecond_below() {
        Nursery nursery = nursery();
        Instant fine = Instant.parse("1969-12-31T23:59:59.123456999Z");
        Entry entry = nursery.stored(sample(nursery).occurred(fine).inJournal());
        assertThat(nursery.entries().find(nursery.id(), entry.head().id()))
                .map(found -> found.head().occurredAt())
                .contains(Instant.parse("1969-12-31T23:59:59.123456Z"));
    }

    @Test
    void does_not_care_for_the_default_zone_of_the_jvm() {
        TimeZone before = TimeZone.getDefault();
        try {
            assertSame("Pacific/Auckland", "America/Los_Angeles");
            assertSame("America/Los_Angeles", "Pacific/Auckland");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void assertSame(String writing, String reading) {
        TimeZone.setDefault(TimeZone.getTimeZone(writing));
        Nursery nursery = nursery();
        List<Entry> entries = instants()
                .map(instant -> nursery.stored(sample(nursery).occurred(instant).inJournal()))
                .toList();
        LedgerSample.links(nursery).forEach(line -> nursery.storage().families().append(nursery.id(), line));
        TimeZone.setDefault(TimeZone.getTimeZone(reading));
        for (Entry entry : entries) {
            assertThat(nursery.entries().find(nursery.id(), entry.head().id()))
                    .as("written in %s, read in %s", writing, reading)
                    .contains(entry);
        }
        assertThat(nursery.storage().people().children(nursery.id()))
                .as("days of birth written in %s, read in %s", writing, reading)
                .containsExactlyInAnyOrder(nursery.ada(), nursery.ben());
        assertThat(nursery.storage()
                        .facts()
                        .ofPerson(nursery.id(), nursery.kim().id())
                        .links())
                .containsExactlyInAnyOrderElementsOf(LedgerSample.links(nursery));
        assertThat(Pages.ids(
                        nursery.entries(),
                        scope(nursery.id(), lane(new Reach.WholeSetting(), Shelf.JOURNAL)),
                        PageRequest.oldest(2)))
                .as("all within Period.ALWAYS, whose end is excluded")
                .isEqualTo(entries.stream()
                        .filter(entry -> Period.ALWAYS.contains(entry.head().occurredAt()))
                        .map(entry -> entry.head().id())
                        .toList());
    }
}
