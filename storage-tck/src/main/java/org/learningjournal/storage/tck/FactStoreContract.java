package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.ChildrenAmongAll;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;

/** What a {@link FactStore} promises, and the ledgers that it reads. */
public abstract class FactStoreContract extends Contract {
    /** For subclasses. */
    protected FactStoreContract() {}

    static List<LedgerSample<?>> ledgers() {
        return LedgerSample.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    <T extends Dated> void reads_every_line_as_it_was_appended(LedgerSample<T> ledger) {
        Nursery nursery = nursery();
        List<T> lines = ledger.lines(nursery);
        lines.forEach(
                line -> assertThat(ledger.append(nursery, line)).as("%s", line).isTrue());
        assertThat(ledger.read(nursery)).containsExactlyInAnyOrderElementsOf(lines);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    <T extends Dated> void reads_every_constant_that_a_line_can_hold(LedgerSample<T> ledger) {
        Nursery nursery = nursery();
        ledger.lines(nursery).forEach(line -> ledger.append(nursery, line));
        assertThat(Constants.missingIn(ledger.read(nursery))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    <T extends Dated> void appends_no_second_line_of_a_revision(LedgerSample<T> ledger) {
        Nursery nursery = nursery();
        List<T> lines = ledger.lines(nursery);
        lines.forEach(line -> ledger.append(nursery, line));
        List<T> others = ledger.otherLines(nursery);
        assertThat(others).as("the same keys say something else").doesNotContainAnyElementsOf(lines);
        for (T line : others) {
            assertThat(ledger.append(nursery, line)).as("%s", line).isFalse();
        }
        assertThat(ledger.read(nursery)).containsExactlyInAnyOrderElementsOf(lines);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    <T extends Dated> void keeps_ledgers_of_settings_apart_though_all_ids_are_the_same(LedgerSample<T> ledger) {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        List<T> here = ledger.lines(nursery);
        here.forEach(line -> ledger.append(nursery, line));
        assertThat(ledger.read(twin)).isEmpty();
        List<T> there = ledger.lines(twin);
        there.forEach(line -> assertThat(ledger.append(twin, line)).isTrue());
        assertThat(ledger.read(twin)).containsExactlyInAnyOrderElementsOf(there);
        assertThat(ledger.read(nursery)).containsExactlyInAnyOrderElementsOf(here);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    <T extends Dated> void reads_what_the_open_unit_has_written(LedgerSample<T> ledger) {
        Nursery nursery = nursery();
        T line = ledger.lines(nursery).get(0);
        List<T> seen = nursery.storage().inTransaction(nursery.id(), () -> {
            ledger.append(nursery, line);
            return ledger.read(nursery);
        });
        assertThat(seen).containsExactly(line);
    }

    @Test
    void knows_nothing_of_an_unknown_person_and_leaves_out_unknown_children() {
        Nursery nursery = nursery();
        FactStore facts = nursery.storage().facts();
        PersonFacts nobody = new PersonFacts(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        assertThat(facts.ofPerson(nursery.id(), PersonId.at(Samples.NOON))).isEqualTo(nobody);
        assertThat(facts.ofPerson(Samples.aSetting().id(), nursery.kim().id())).isEqualTo(nobody);
        Set<ChildId> asked = Set.of(nursery.ada().id(), ChildId.at(Samples.NOON));
        assertThat(facts.ofChildren(nursery.id(), asked))
                .extracting(ChildFacts::child)
                .containsExactly(nursery.ada());
        assertThat(facts.ofChildren(nursery.id(), Set.of())).isEmpty();
    }

    @Test
    void reads_the_notices_of_the_children_asked_for_only() {
        Nursery nursery = nursery();
        KeyWorkerNotice notice = LedgerSample.notices(nursery).get(0);
        nursery.storage().keyWorkers().append(notice.setting(), notice);
        assertThat(nursery.storage()
                        .keyWorkers()
                        .notices(nursery.id(), Set.of(nursery.ben().id())))
                .isEmpty();
        assertThat(nursery.storage().keyWorkers().notices(nursery.id(), Set.of()))
                .isEmpty();
    }

    @Test
    void reads_one_childs_facts_apart_from_anothers() {
        Nursery nursery = nursery();
        FamilyLink line = LedgerSample.links(nursery).get(0);
        nursery.storage().families().append(line.setting(), line);
        Set<ChildId> both = Set.of(nursery.ada().id(), nursery.ben().id());
        List<ChildFacts> facts = nursery.storage().facts().ofChildren(nursery.id(), both);
        assertThat(facts).extracting(ChildFacts::child).containsExactlyInAnyOrder(nursery.ada(), nursery.ben());
        assertThat(facts).flatExtracting(ChildFacts::links).containsExactly(line);
    }

    @Test
    void joins_the_records_of_one_human() {
        Nursery nursery = nursery();
        FactStore facts = nursery.storage().facts();
        Person kim = nursery.kim();
        FamilyLink line = LedgerSample.links(nursery).get(0);
        nursery.storage().families().append(line.setting(), line);
        assertThat(line.person()).isEqualTo(kim.id());
        assertThat(facts.ofPerson(nursery.id(), nursery.lee().id()).links()).isEmpty();

        Person joined = nursery.lee().joinedTo(kim);
        nursery.storage().people().put(joined.setting(), joined);
        for (Person record : List.of(kim, joined)) {
            PersonFacts read = facts.ofPerson(nursery.id(), record.id());
            assertThat(read.records()).as("asked for %s", record).containsExactlyInAnyOrder(kim, joined);
            assertThat(read.links()).as("asked for %s", record).containsExactly(line);
        }

        nursery.storage().people().put(nursery.id(), nursery.lee());
        assertThat(facts.ofPerson(nursery.id(), kim.id()).records()).containsExactly(kim);
        assertThat(facts.ofPerson(nursery.id(), nursery.lee().id()).links()).isEmpty();
    }

    @Test
    void gives_a_person_the_stays_of_the_children_that_the_links_name() {
        Nursery nursery = nursery();
        FactStore facts = nursery.storage().facts();
        LedgerSample.enrolments(nursery)
                .forEach(line -> nursery.storage().people().append(nursery.id(), line));
        assertThat(facts.ofPerson(nursery.id(), nursery.kim().id()).enrolments())
                .isEmpty();
        LedgerSample.links(nursery).forEach(line -> nursery.storage().families().append(nursery.id(), line));
        assertThat(facts.ofPerson(nursery.id(), nursery.kim().id()).enrolments())
                .containsExactlyInAnyOrderElementsOf(LedgerSample.enrolments(nursery));
    }

    @Test
    void reads_with_the_facts_of_some_children_every_child_of_the_setting() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        Storage storage = nursery.storage();
        LedgerSample.links(nursery).forEach(line -> storage.families().append(nursery.id(), line));
        Set<ChildId> asked = Set.of(nursery.ada().id(), ChildId.at(Samples.NOON));
        ChildrenAmongAll read = storage.ofChildrenAmongAll(nursery.id(), asked);
        assertThat(read.everyone())
                .contains(nursery.ada(), nursery.ben())
                .containsExactlyInAnyOrderElementsOf(storage.people().children(nursery.id()));
        assertThat(read.some())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(storage.facts().ofChildren(nursery.id(), asked));
        assertThat(read.some()).flatExtracting(ChildFacts::links).isNotEmpty();
        assertThat(storage.ofChildrenAmongAll(twin.id(), Set.of()).some()).isEmpty();
        assertThat(storage.ofChildrenAmongAll(twin.id(), Set.of()).everyone())
                .extracting(Child::setting)
                .containsOnly(twin.id());
    }
}
