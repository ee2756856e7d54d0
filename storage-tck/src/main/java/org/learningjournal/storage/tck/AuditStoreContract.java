package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.StorageException;
import org.learningjournal.people.Person;

/** What an {@link AuditStore} promises. */
public abstract class AuditStoreContract extends Contract {
    /** For subclasses. */
    protected AuditStoreContract() {}

    /** A line that is like no other of the first few. */
    static AuditRecord line(Nursery at, AuditHead head, int n) {
        boolean even = n % 2 == 0;
        return new AuditRecord(
                        at.id(),
                        0,
                        NOON.plusNanos(n * 1000L),
                        at.kim().id(),
                        even ? Capacity.STAFF : Capacity.FAMILY,
                        nth(Place.values(), n),
                        "writing.submit",
                        even ? Optional.empty() : Optional.of(new UUID(-1, n)),
                        nth(AuditRecord.Result.values(), n),
                        even ? List.of() : List.of(nth(Code.values(), n), nth(Code.values(), n - 1)),
                        even ? "" : "  “Because” 🦖 ",
                        "",
                        "")
                .after(head);
    }

    private static <T> T nth(T[] all, int n) {
        return all[n % all.length];
    }

    /** Appends as many lines as there are codes, so that every constant stands in one. */
    private static List<AuditRecord> appended(Nursery at) {
        AuditStore audit = at.storage().audit();
        List<AuditRecord> lines = new ArrayList<>();
        for (int n = 0; n <= Code.values().length; n++) {
            AuditHead head = audit.head(at.id());
            lines.add(line(at, head, n));
            audit.append(at.id(), lines.get(n));
        }
        return lines;
    }

    @Test
    void a_trail_begins_with_no_line() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        assertThat(audit.head(nursery.id())).isEqualTo(AuditHead.NONE);
        assertThat(audit.trail(nursery.id(), 0, 10)).isEmpty();
    }

    @Test
    void reads_lines_as_they_were_appended_and_the_chain_holds() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        List<AuditRecord> lines = appended(nursery);
        assertThat(audit.trail(nursery.id(), 0, 1000)).isEqualTo(lines);
        AuditRecord last = lines.get(lines.size() - 1);
        assertThat(audit.head(nursery.id())).isEqualTo(new AuditHead(lines.size(), last.digest()));
        assertThat(audit.trail(nursery.id(), 0, 1000))
                .allSatisfy(line -> assertThat(line.computedDigest()).isEqualTo(line.digest()));
    }

    @Test
    void reads_a_part_of_the_trail_by_rising_number() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        List<AuditRecord> lines = appended(nursery);
        assertThat(audit.trail(nursery.id(), 1, 2)).isEqualTo(lines.subList(1, 3));
        assertThat(audit.trail(nursery.id(), 0, 1)).isEqualTo(lines.subList(0, 1));
        assertThat(audit.trail(nursery.id(), lines.size(), 5)).isEmpty();
    }

    @Test
    void appends_no_second_line_of_a_number() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        List<AuditRecord> lines = appended(nursery);
        AuditRecord second = line(nursery, AuditHead.NONE, 1);
        assertThatThrownBy(() -> audit.append(second.setting(), second)).isInstanceOf(StorageException.class);
        assertThat(audit.trail(nursery.id(), 0, 1000)).isEqualTo(lines);
    }

    @Test
    void appends_no_line_that_skips_a_number() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        AuditRecord second = line(nursery, new AuditHead(1, AuditRecord.ORIGIN), 1);
        assertThatThrownBy(() -> audit.append(second.setting(), second)).isInstanceOf(StorageException.class);
        assertThat(audit.head(nursery.id())).isEqualTo(AuditHead.NONE);
        List<AuditRecord> lines = appended(nursery);
        AuditRecord skipping = line(nursery, new AuditHead(lines.size() + 1, AuditRecord.ORIGIN), 1);
        assertThatThrownBy(() -> audit.append(skipping.setting(), skipping)).isInstanceOf(StorageException.class);
        assertThat(audit.trail(nursery.id(), 0, 1000)).isEqualTo(lines);
    }

    @Test
    void every_constant_stands_in_a_line_of_the_trail() {
        assertThat(Constants.missingIn(appended(nursery()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void keeps_a_remark_to_the_letter(String remark) {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        AuditRecord plain = line(nursery, AuditHead.NONE, 1);
        AuditRecord line = new AuditRecord(
                        plain.setting(),
                        0,
                        plain.at(),
                        plain.person(),
                        plain.capacity(),
                        plain.place(),
                        plain.act(),
                        plain.subject(),
                        plain.result(),
                        plain.codes(),
                        remark,
                        "",
                        "")
                .after(AuditHead.NONE);
        audit.append(line.setting(), line);
        assertThat(audit.trail(nursery.id(), 0, 1)).containsExactly(line);
    }

    static Stream<String> remarks() {
        return PrecisionContract.texts();
    }

    @Test
    void keeps_trails_and_deliveries_of_settings_apart() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        AuditStore audit = nursery.storage().audit();
        List<AuditRecord> lines = appended(nursery);
        EntryId entry = EntryId.at(NOON);
        audit.deliver(nursery.id(), List.of(delivery(nursery, nursery.kim(), entry, 1, NOON)));
        assertThat(audit.head(twin.id())).isEqualTo(AuditHead.NONE);
        assertThat(audit.trail(twin.id(), 0, 10)).isEmpty();
        assertThat(audit.deliveries(twin.id(), entry)).isEmpty();
        assertThat(audit.delivered(twin.id(), twin.kim().id(), Set.of(entry))).isEmpty();
        Delivery there = delivery(twin, twin.kim(), entry, 1, NOON.plusSeconds(1));
        audit.deliver(twin.id(), List.of(there));
        assertThat(audit.deliveries(twin.id(), entry)).containsExactly(there);
        appended(twin);
        assertThat(audit.trail(nursery.id(), 0, 1000)).isEqualTo(lines);
    }

    private static Delivery delivery(Nursery at, Person to, EntryId entry, int revision, Instant when) {
        return new Delivery(at.id(), to.id(), Capacity.FAMILY, entry, revision, Optional.empty(), when);
    }

    @Test
    void keeps_the_first_delivery_only() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        EntryId entry = EntryId.at(NOON);
        Delivery first = delivery(nursery, nursery.kim(), entry, 1, NOON);
        Delivery again = new Delivery(
                nursery.id(), nursery.kim().id(), Capacity.STAFF, entry, 1, Optional.empty(), NOON.plusSeconds(9));
        Delivery next = delivery(nursery, nursery.kim(), entry, 2, NOON.plusSeconds(9));
        audit.deliver(nursery.id(), List.of());
        audit.deliver(nursery.id(), List.of(first));
        audit.deliver(nursery.id(), List.of(again, next, again));
        assertThat(audit.deliveries(nursery.id(), entry)).containsExactly(first, next);
    }

    @Test
    void lists_deliveries_of_an_entry_and_its_media_earliest_first_and_ties_by_person() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        EntryId entry = EntryId.at(NOON);
        boolean kimFirst = nursery.kim().id().compareTo(nursery.lee().id()) < 0;
        Person low = kimFirst ? nursery.kim() : nursery.lee();
        Person high = kimFirst ? nursery.lee() : nursery.kim();
        Delivery three = delivery(nursery, high, entry, 1, NOON);
        Delivery two = delivery(nursery, low, entry, 1, NOON);
        Delivery one = new Delivery(
                nursery.id(),
                high.id(),
                Capacity.STAFF,
                entry,
                1,
                Optional.of(MediumId.at(NOON)),
                NOON.minusNanos(1000));
        audit.deliver(nursery.id(), List.of(three, two, one, delivery(nursery, low, EntryId.at(NOON), 1, NOON)));
        assertThat(audit.deliveries(nursery.id(), entry)).containsExactly(one, two, three);
        assertThat(audit.deliveries(nursery.id(), EntryId.at(NOON))).isEmpty();
    }

    @Test
    void knows_which_entries_a_person_was_handed() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        EntryId text = EntryId.at(NOON);
        EntryId medium = EntryId.at(NOON);
        EntryId others = EntryId.at(NOON);
        Person kim = nursery.kim();
        audit.deliver(
                nursery.id(),
                List.of(
                        delivery(nursery, kim, text, 3, NOON),
                        new Delivery(
                                nursery.id(),
                                kim.id(),
                                Capacity.STAFF,
                                medium,
                                1,
                                Optional.of(MediumId.at(NOON)),
                                NOON),
                        delivery(nursery, nursery.lee(), others, 1, NOON)));
        assertThat(audit.delivered(nursery.id(), kim.id(), Set.of(text, medium, others)))
                .containsExactlyInAnyOrder(text, medium);
        assertThat(audit.delivered(nursery.id(), kim.id(), Set.of(others))).isEmpty();
        assertThat(audit.delivered(nursery.id(), kim.id(), Set.of())).isEmpty();
    }

    @Test
    void lists_deliveries_of_one_instant_by_unsigned_person() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        EntryId entry = EntryId.at(NOON);
        List<PersonId> persons = Stream.of(new UUID(0, 5), new UUID(1, 1), new UUID(1, -1), new UUID(-1, 0))
                .map(PersonId::new)
                .toList();
        List<Delivery> deliveries = persons.stream()
                .map(person -> new Delivery(nursery.id(), person, Capacity.FAMILY, entry, 1, Optional.empty(), NOON))
                .toList();
        audit.deliver(nursery.id(), Stream.of(2, 0, 3, 1).map(deliveries::get).toList());
        assertThat(audit.deliveries(nursery.id(), entry)).isEqualTo(deliveries);
    }

    @Test
    void records_all_deliveries_or_none() {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        EntryId entry = EntryId.at(NOON);
        List<Delivery> several = List.of(
                delivery(nursery, nursery.kim(), entry, 1, NOON), delivery(nursery, nursery.lee(), entry, 1, NOON));
        IllegalStateException undone = new IllegalStateException("undone");
        assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), () -> {
                    audit.deliver(nursery.id(), several);
                    throw undone;
                }))
                .isSameAs(undone);
        assertThat(audit.deliveries(nursery.id(), entry)).isEmpty();
        List<Delivery> oneElsewhere = List.of(several.get(0), delivery(nursery.twin(), nursery.lee(), entry, 1, NOON));
        assertThatThrownBy(() -> audit.deliver(nursery.id(), oneElsewhere))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(audit.deliveries(nursery.id(), entry)).isEmpty();
        audit.deliver(nursery.id(), several);
        assertThat(audit.deliveries(nursery.id(), entry)).hasSize(2);
    }
}
