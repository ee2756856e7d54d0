package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.proof.scenarios.Nursery.attached;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.Journals;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditRecord.Result;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.Version;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportTotals;
import org.learningjournal.importing.ImportedBatch;
import org.learningjournal.importing.ImportedBatch.Done;
import org.learningjournal.importing.ImportedItem;
import org.learningjournal.importing.Importing;
import org.learningjournal.journal.Entry;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.writing.NewObservation;

/** What was written in another system comes in by the rules of writing: once, and batch by batch. */
class ImportingTest {
    private final Nursery nursery = new Nursery();
    private final Importing importing = nursery.journals.importing();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");

    private EarlierObservation item(String reference, ChildId... children) {
        return item(reference, nursery.kim, nursery.observation("From before " + reference, children));
    }

    private static EarlierObservation item(String reference, PersonId author, NewObservation observation) {
        return new EarlierObservation(reference, author, observation);
    }

    private static ImportBatch batch(EarlierObservation... items) {
        return new ImportBatch(Arrays.asList(items));
    }

    private ImportedBatch imported(EarlierObservation... items) {
        return done(importing.add(nursery.manager(), batch(items)));
    }

    /** What becomes of an item by itself. */
    private ImportedItem one(EarlierObservation item) {
        return imported(item).items().get(0);
    }

    private static List<Code> why(ImportedItem item) {
        return item.why().stream().map(Reason::code).toList();
    }

    private void assertRefused(EarlierObservation item, Code code) {
        ImportedItem result = one(item);
        assertThat(result.result()).isEqualTo(ImportedItem.Result.REFUSED);
        assertThat(why(result)).containsExactly(code);
        assertThat(stored(result.entry())).isEmpty();
    }

    private void assertWaits(EarlierObservation item, Code code) {
        ImportedItem result = one(item);
        assertThat(result.result()).isEqualTo(ImportedItem.Result.WAITING);
        assertThat(why(result)).containsExactly(code);
        Entry entry = stored(result.entry()).orElseThrow();
        assertThat(entry.approved()).isEmpty();
        assertThat(entry.working().orElseThrow().standing().why()).containsExactly(code);
    }

    private Optional<Entry> stored(EntryId id) {
        return nursery.storage.entries().find(nursery.setting, id);
    }

    // Who imports

    @Test
    void P07_only_managers_import() {
        PersonId mother = nursery.parent("Mia OfAda", ada);
        ImportBatch batch = batch(item("1", ada));
        assertThat(codes(importing.add(nursery.staff(nursery.kim), batch))).containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(importing.add(nursery.staff(nursery.senior), batch))).containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(importing.add(nursery.family(mother), batch))).containsExactly(Code.NOT_FOUND);
        assertThat(stored(EntryId.of(nursery.setting, "1"))).isEmpty();
        assertThat(nursery.trail().stream().filter(line -> line.act().equals("importing.batch")))
                .extracting(AuditRecord::result)
                .containsExactly(Result.REFUSED, Result.REFUSED, Result.REFUSED);
    }

    private void deny(Permission permission, PersonId person) {
        Caller caller = nursery.manager();
        done(nursery.journals
                .governing()
                .except(caller, person, permission, Allowance.DENY, Period.since(caller.instant()), "for now"));
    }

    @Test
    void P08_an_author_who_may_not_publish_directly_does_not_by_an_import() {
        deny(Permission.CONTRIBUTE, nursery.kim);
        assertThat(one(item("family's permission", ada)).result()).isEqualTo(ImportedItem.Result.IMPORTED);
        deny(Permission.PUBLISH_DIRECTLY, nursery.kim);
        assertWaits(item("1", ada), Code.NOT_DIRECTLY);
    }

    @Test
    void P08_a_manager_who_may_not_publish_directly_does_not_by_an_import() {
        PersonId other = nursery.employed("Max Other", Rank.MANAGER);
        deny(Permission.PUBLISH_DIRECTLY, other);
        ImportedBatch result = done(importing.add(nursery.staff(other), batch(item("1", ada))));
        assertThat(result.items().stream().map(ImportingTest::why)).containsExactly(List.of(Code.NOT_DIRECTLY));
    }

    @Test
    void P01_a_batch_has_a_thousand_items_at_the_most_and_one_at_the_least() {
        assertThat(codes(importing.add(nursery.manager(), batch()))).containsExactly(Code.INVALID);
        EarlierObservation[] many = IntStream.rangeClosed(0, ImportBatch.MOST)
                .mapToObj(number -> item("n" + number, ada))
                .toArray(EarlierObservation[]::new);
        assertThat(codes(importing.add(nursery.manager(), batch(many)))).containsExactly(Code.INVALID);
        assertThat(stored(many[0].entryIn(nursery.setting))).isEmpty();
    }

    // What is stored

    @Test
    void P07_what_is_imported_stands_in_the_journal_in_its_authors_name() {
        PersonId mother = nursery.parent("Mia OfAda", ada);
        PersonId stranger = nursery.parent("Bo OfBen", ben);
        NewObservation observation = nursery.observation("Blocks", ada)
                .withElements(Set.of(new ElementRef("eyfs-2021", "cl.speaking")))
                .withMedia(attached(List.of(nursery.photo(ada))));
        ImportedItem result = one(item("a/1", nursery.kim, observation));
        assertThat(result.result()).isEqualTo(ImportedItem.Result.IMPORTED);
        assertThat(result.why()).isEmpty();
        Entry entry = stored(result.entry()).orElseThrow();
        assertThat(entry.head().author()).isEqualTo(nursery.kim);
        assertThat(entry.head().keeper()).isEqualTo(nursery.kim);
        assertThat(entry.head().occurredAt()).isEqualTo(observation.occurredAt());
        assertThat(entry.approved().orElseThrow().standing().by()).isEqualTo(nursery.manager);
        assertThat(entry.approved().orElseThrow().content().elements()).hasSize(1);
        assertThat(nursery.seen(nursery.family(mother), result.entry())).isPresent();
        assertThat(nursery.journals
                        .reading()
                        .list(nursery.family(mother), EntryQuery.ofChild(ada).newest(9))
                        .items())
                .extracting(view -> view.id())
                .containsExactly(result.entry());
        assertThat(nursery.seen(nursery.family(stranger), result.entry()))
                .as("of another child")
                .isEmpty();
    }

    @Test
    void P04_a_family_sees_what_was_imported_only_as_far_back_as_it_sees_anything() {
        PersonId aunt = nursery.person("Una OfAda");
        nursery.link(aunt, ada, ParentalResponsibility.NO);
        EntryId before = one(item(
                        "before",
                        nursery.kim,
                        NewObservation.about(Set.of(ada), "Sand", "", Instant.parse("2026-01-02T09:00:00Z"))))
                .entry();
        nursery.pass(Duration.ofDays(1));
        EntryId since = one(item("since", ada)).entry();
        assertThat(nursery.seen(nursery.family(aunt), before)).isEmpty();
        assertThat(nursery.seen(nursery.family(aunt), since)).isPresent();
        nursery.restrict(aunt, ada);
        assertThat(nursery.seen(nursery.family(aunt), since)).isEmpty();
    }

    @Test
    void P07_what_is_for_staff_only_stays_with_staff() {
        PersonId mother = nursery.parent("Mia OfAda", ada);
        ImportedItem result =
                one(item("s", nursery.kim, nursery.observation("Note", ada).forStaffOnly()));
        assertThat(result.result()).isEqualTo(ImportedItem.Result.IMPORTED);
        assertThat(nursery.seen(nursery.family(mother), result.entry())).isEmpty();
        assertThat(nursery.seen(nursery.staff(nursery.senior), result.entry())).isPresent();
    }

    @Test
    void P07_an_author_who_has_left_stays_the_author_and_the_manager_keeps_the_entry() {
        PersonId lee = nursery.employed("Lee Gone", Rank.PRACTITIONER);
        nursery.pass(Duration.ofDays(9));
        done(nursery.journals.enrolling().endEmployment(nursery.manager(), lee, nursery.now()));
        nursery.pass(Duration.ofDays(9));
        Entry entry = stored(
                        one(item("l", lee, nursery.observation("Then", ada))).entry())
                .orElseThrow();
        assertThat(entry.head().author()).isEqualTo(lee);
        assertThat(entry.head().keeper()).isEqualTo(nursery.manager);
        assertThat(entry.approved()).isPresent();
    }

    @Test
    void P04_section_4_6_nobody_could_see_it_here_before_it_was_imported() {
        PersonId mother = nursery.parent("Mia OfAda", ada);
        Instant before = nursery.tick();
        EntryId id = one(item("h", ada)).entry();
        assertThat(nursery.storage.entries().past(nursery.setting, id).asOf(before))
                .isEmpty();
        assertThat(nursery.seen(nursery.family(mother), id)).isPresent();
    }

    // What is refused

    @Test
    void P01_what_breaks_a_rule_is_refused_and_keeps_nothing_else_out() {
        ImportedBatch result = imported(
                item("good", ada),
                item("no title", nursery.kim, NewObservation.about(Set.of(ada), " ", "", nursery.now())),
                item("unknown child", ChildId.at(nursery.now())),
                item("good", ben),
                item("also good", ben));
        assertThat(result.items())
                .extracting(ImportedItem::result)
                .containsExactly(
                        ImportedItem.Result.IMPORTED,
                        ImportedItem.Result.REFUSED,
                        ImportedItem.Result.REFUSED,
                        ImportedItem.Result.REFUSED,
                        ImportedItem.Result.IMPORTED);
        assertThat(result.items().stream().map(ImportingTest::why))
                .containsExactly(
                        List.of(), List.of(Code.INVALID), List.of(Code.NOT_FOUND), List.of(Code.INVALID), List.of());
        assertThat(result.items().get(1).why().get(0).sentence()).contains("observation.title");
        assertThat(result.items().get(3).why().get(0).sentence()).contains("reference");
        assertThat(stored(result.items().get(0).entry())
                        .orElseThrow()
                        .approved()
                        .orElseThrow()
                        .children())
                .containsExactly(ada);
    }

    @Test
    void P01_children_are_enrolled_when_it_occurred_elements_are_known_and_nothing_lies_in_the_future() {
        NewObservation early = NewObservation.about(Set.of(ada), "Sand", "", Instant.parse("2025-12-31T09:00:00Z"));
        assertRefused(item("early", nursery.kim, early), Code.NOT_ENROLLED);
        assertRefused(
                item(
                        "element",
                        nursery.kim,
                        nursery.observation("E", ada).withElements(Set.of(new ElementRef("eyfs-2021", "no.such")))),
                Code.UNKNOWN_ELEMENT);
        assertRefused(
                item(
                        "future",
                        nursery.kim,
                        NewObservation.about(Set.of(ada), "F", "", nursery.now().plusSeconds(99))),
                Code.INVALID);
        assertRefused(
                item("long", nursery.kim, NewObservation.about(Set.of(ada), "L", "x".repeat(100_001), nursery.now())),
                Code.INVALID);
    }

    @Test
    void P07_an_author_is_or_was_staff() {
        assertRefused(item("p", nursery.parent("Mia OfAda", ada), nursery.observation("P", ada)), Code.NOT_STAFF);
        assertRefused(item("q", PersonId.at(nursery.now()), nursery.observation("Q", ada)), Code.NOT_STAFF);
    }

    @Test
    void P04_a_manager_who_is_kept_from_a_child_imports_nothing_about_it() {
        EarlierObservation item = item("r", ada);
        EntryId id = one(item).entry();
        PersonId other = nursery.employed("Max Other", Rank.MANAGER);
        nursery.restrict(other, ada);
        ImportedBatch result = done(importing.add(nursery.staff(other), batch(item, item("new", ada), item("b", ben))));
        assertThat(result.items().stream().map(ImportingTest::why))
                .as("what is there and what is not are answered alike, and a restricted manager hears what staff hear")
                .containsExactly(List.of(Code.ASK_A_MANAGER), List.of(Code.ASK_A_MANAGER), List.of());
        assertThat(stored(id)).isPresent();
    }

    @Test
    void P13_media_are_uploads_of_the_manager_or_of_the_author() {
        MediumId seniors = nursery.uploaded(nursery.staff(nursery.senior));
        MediumId managers = nursery.uploaded(nursery.manager());
        MediumId kims = nursery.photo(ada);
        assertRefused(
                item("s", nursery.kim, nursery.observation("S", ada).withMedia(attached(List.of(seniors)))),
                Code.NOT_FOUND);
        assertRefused(
                item("t", nursery.kim, nursery.observation("T", ada).withMedia(attached(List.of(kims, kims)))),
                Code.NOT_FOUND);
        assertRefused(
                item(
                        "u",
                        nursery.kim,
                        nursery.observation("U", ada).withMedia(attached(List.of(MediumId.at(nursery.now()))))),
                Code.NOT_FOUND);
        assertThat(one(item("k", nursery.kim, nursery.observation("K", ada).withMedia(attached(List.of(kims)))))
                        .result())
                .isEqualTo(ImportedItem.Result.IMPORTED);
        assertWaits(
                item("m", nursery.kim, nursery.observation("M", ada).withMedia(attached(List.of(managers)))),
                Code.DEPICTION_UNKNOWN);
    }

    // What waits

    @Test
    void P08_what_the_rules_would_hold_waits_and_not_for_the_one_who_imported_it() {
        PersonId mother = nursery.parent("Mia OfAda", ada);
        EarlierObservation item = item("n", nursery.kim, nursery.observation("Ben was there", ada));
        assertWaits(item, Code.NAMES_CHILD);
        EntryId id = item.entryIn(nursery.setting);
        assertThat(nursery.seen(nursery.family(mother), id)).isEmpty();
        Version seen = new Version(1);
        assertThat(codes(nursery.journals.moderation().approve(nursery.manager(), id, seen)))
                .containsExactly(Code.OWN_DECISION);
        done(nursery.journals.moderation().approve(nursery.staff(nursery.senior), id, seen));
        assertThat(nursery.seen(nursery.family(mother), id)).isPresent();
    }

    @Test
    void P08_a_name_is_found_whoever_else_is_named_and_by_whatever_item_of_the_batch() {
        nursery.child("May");
        ImportedBatch result = imported(
                item("1", nursery.kim, nursery.observation("Ada and the sand", ada)),
                item("2", nursery.kim, nursery.observation("Ada and BEN", ada)),
                item("3", nursery.kim, nursery.observation("Ada and Ben", ada, ben)),
                item("4", nursery.kim, nursery.observation("in May", ben)),
                item("5", nursery.kim, nursery.observation("mayhem", ben)));
        assertThat(result.items())
                .extracting(ImportedItem::result)
                .containsExactly(
                        ImportedItem.Result.IMPORTED,
                        ImportedItem.Result.WAITING,
                        ImportedItem.Result.WAITING,
                        ImportedItem.Result.WAITING,
                        ImportedItem.Result.IMPORTED);
    }

    @Test
    void P08_the_marks_of_an_author_count_also_when_the_author_has_left() {
        PersonId trainee = nursery.employed("Tim Trainee", Rank.PRACTITIONER, Mark.TRAINEE);
        assertWaits(item("t", trainee, nursery.observation("T", ada)), Code.TRAINEE_AUTHOR);
        nursery.pass(Duration.ofDays(9));
        Instant then = nursery.now().minusSeconds(9);
        done(nursery.journals.enrolling().endEmployment(nursery.manager(), trainee, nursery.now()));
        nursery.pass(Duration.ofDays(9));
        assertWaits(item("u", trainee, NewObservation.about(Set.of(ada), "U", "", then)), Code.TRAINEE_AUTHOR);
        assertWaits(
                item("v", trainee, NewObservation.about(Set.of(ada), "V", "", Instant.parse("2026-01-03T09:00:00Z"))),
                Code.TRAINEE_AUTHOR);
    }

    @Test
    void P08_a_child_of_the_authors_or_of_the_managers_own_family_makes_it_wait() {
        nursery.link(nursery.kim, ada, ParentalResponsibility.YES);
        assertWaits(item("kim", ada), Code.AUTHORS_CHILD);
        nursery.link(nursery.manager, ben, ParentalResponsibility.YES);
        assertWaits(item("manager", ben), Code.AUTHORS_CHILD);
    }

    @Test
    void P08_another_record_of_the_author_is_the_author() {
        PersonId alias = nursery.person("K. Carer");
        nursery.link(alias, ada, ParentalResponsibility.YES);
        done(nursery.journals.enrolling().join(nursery.manager(), alias, nursery.kim));
        assertWaits(item("alias", ada), Code.AUTHORS_CHILD);
    }

    @Test
    void P04_what_an_author_wrote_from_whom_the_child_is_now_protected_waits_for_a_manager() {
        nursery.restrict(nursery.kim, ada);
        assertWaits(item("kept", ada), Code.HELD_FOR_MANAGER);
    }

    @Test
    void P08_the_authors_wish_counts() {
        assertWaits(item("wish", nursery.kim, nursery.observation("W", ada).askingForModeration()), Code.AUTHOR_ASKS);
    }

    // Once

    @Test
    void P01_an_entry_that_is_there_stays_as_it_is() {
        EarlierObservation item = item("x", ada);
        EntryId id = one(item).entry();
        Entry first = stored(id).orElseThrow();
        ImportedItem again = one(item("x", ben));
        assertThat(again.result()).isEqualTo(ImportedItem.Result.FOUND);
        assertThat(again.entry()).isEqualTo(id);
        assertThat(stored(id)).contains(first);
        assertThat(item.entryIn(nursery.setting)).isEqualTo(id).isNotEqualTo(EntryId.of(nursery.setting, "X"));
        assertThat(item.entryIn(new Nursery().setting)).as("of another setting").isNotEqualTo(id);
    }

    private List<AuditRecord> lines() {
        return nursery.trail().stream()
                .filter(line -> line.act().equals("importing.batch"))
                .toList();
    }

    @Test
    void P07_section_4_7_a_batch_is_one_line_of_the_trail() {
        imported(
                item("1", ada),
                item("2", ben),
                item("3", nursery.kim, nursery.observation("Ben", ada)),
                item("1", ada));
        imported(item("1", ada));
        assertThat(lines())
                .extracting(AuditRecord::remark)
                .containsExactly(
                        "2 imported, 1 waiting, 0 found, 1 refused", "0 imported, 0 waiting, 1 found, 0 refused");
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.person()).isEqualTo(nursery.manager);
            assertThat(line.subject()).contains(nursery.setting.value());
            assertThat(line.result()).isEqualTo(Result.DONE);
            assertThat(line.codes()).isEmpty();
        });
    }

    @Test
    void P01_a_repeated_request_gives_the_first_outcome_and_changes_nothing() {
        ImportBatch batch = batch(
                item("1", ada),
                item("2", nursery.kim, nursery.observation("Ben", ada).askingForModeration()),
                item("3", ChildId.at(nursery.now())),
                item("1", ada));
        RequestId request = RequestId.at(nursery.tick());
        imported(batch.items().get(0));
        ImportedBatch first = done(importing.add(nursery.manager().withRequest(request), batch));
        assertThat(first.done()).isEqualTo(Done.NOW);
        assertThat(first.items())
                .extracting(ImportedItem::result)
                .containsExactly(
                        ImportedItem.Result.FOUND,
                        ImportedItem.Result.WAITING,
                        ImportedItem.Result.REFUSED,
                        ImportedItem.Result.REFUSED);
        nursery.parent("Mia OfAda", ada);
        EntryId waiting = first.items().get(1).entry();
        done(nursery.journals.moderation().approve(nursery.staff(nursery.senior), waiting, new Version(1)));
        int lines = nursery.trail().size();
        ImportedBatch again = done(importing.add(nursery.manager().withRequest(request), batch));
        assertThat(again.done()).isEqualTo(Done.BEFORE);
        assertThat(again.items())
                .usingRecursiveComparison()
                .ignoringFields("why.sentence")
                .isEqualTo(first.items());
        assertThat(nursery.trail()).hasSize(lines);
    }

    @Test
    void P01_another_batch_under_the_same_request_is_refused() {
        RequestId request = RequestId.at(nursery.tick());
        done(importing.add(nursery.manager().withRequest(request), batch(item("1", ada))));
        ImportBatch other = batch(item("1", ada), item("2", ada));
        assertThat(codes(importing.add(nursery.manager().withRequest(request), other)))
                .containsExactly(Code.REQUEST_REUSED);
        assertThat(stored(EntryId.of(nursery.setting, "2"))).isEmpty();
    }

    // Batch by batch

    private List<ImportBatch> batches(int count) {
        Instant at = nursery.now().minusSeconds(60);
        return IntStream.range(0, count)
                .mapToObj(number -> batch(
                        item("a" + number, nursery.kim, NewObservation.about(Set.of(ada), "A", "", at)),
                        item("b" + number, nursery.kim, NewObservation.about(Set.of(ben), "Ada", "", at))))
                .toList();
    }

    private Caller run(RequestId whole) {
        return nursery.manager().withRequest(whole);
    }

    @Test
    void P01_progress_is_told_after_each_batch_outside_its_unit() {
        List<ImportTotals> told = new ArrayList<>();
        List<Integer> linesThen = new ArrayList<>();
        ImportTotals totals =
                done(importing.run(run(RequestId.at(nursery.tick())), batches(3).iterator(), (batch, soFar) -> {
                    told.add(soFar);
                    linesThen.add(lines().size());
                    assertThat(batch.items()).hasSize(2);
                }));
        assertThat(totals).isEqualTo(new ImportTotals(3, 0, 3, 3, 0, 0));
        assertThat(totals.items()).isEqualTo(6);
        assertThat(told)
                .containsExactly(new ImportTotals(1, 0, 1, 1, 0, 0), new ImportTotals(2, 0, 2, 2, 0, 0), totals);
        assertThat(linesThen).containsExactly(1, 2, 3);
    }

    @Test
    void P01_an_import_needs_a_request_id() {
        assertThatThrownBy(() -> importing.run(nursery.manager(), batches(1).iterator(), (batch, soFar) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("request id");
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest(name = "after {0} batches")
    @ValueSource(ints = {1, 2, 3})
    void P01_after_a_crash_between_batches_the_import_goes_on_where_it_was(int crash) {
        RequestId whole = RequestId.at(nursery.tick());
        List<ImportBatch> batches = batches(3);
        IllegalStateException stopped = new IllegalStateException("stopped");
        assertThatThrownBy(() -> importing.run(run(whole), batches.iterator(), (batch, soFar) -> {
                    if (soFar.batches() == crash) {
                        throw stopped;
                    }
                }))
                .isSameAs(stopped);
        assertThat(lines()).hasSize(crash);
        List<Done> when = new ArrayList<>();
        ImportTotals totals =
                done(importing.run(run(whole), batches.iterator(), (batch, soFar) -> when.add(batch.done())));
        assertThat(totals).isEqualTo(new ImportTotals(3, crash, 3, 3, 0, 0));
        assertThat(when).filteredOn(Done.BEFORE::equals).hasSize(crash);
        assertThat(lines())
                .as("one line for each batch, and none for asking again")
                .hasSize(3);
    }

    @ParameterizedTest(name = "after {0}")
    @ValueSource(strings = {"entries.add", "storage.conclude"})
    void P01_of_a_batch_that_is_broken_off_nothing_is_stored(String call) {
        RequestId whole = RequestId.at(nursery.tick());
        List<ImportBatch> batches = batches(3);
        IllegalStateException crash = new IllegalStateException("crash");
        Journals crashing = Journals.builder()
                .storage(Interposed.after(nursery.storage, call, 2, () -> {
                    throw crash;
                }))
                .build();
        assertThatThrownBy(() -> crashing.importing().run(run(whole), batches.iterator(), (batch, soFar) -> {}))
                .isSameAs(crash);
        assertThat(lines()).hasSize(1);
        for (EarlierObservation item : batches.get(1).items()) {
            assertThat(stored(item.entryIn(nursery.setting))).isEmpty();
        }
        assertThat(done(importing.run(run(whole), batches.iterator(), (batch, soFar) -> {})))
                .isEqualTo(new ImportTotals(3, 1, 3, 3, 0, 0));
        assertThat(lines()).hasSize(3);
    }

    @Test
    void P01_an_import_ends_at_a_batch_that_is_refused_and_can_be_begun_anew() {
        RequestId whole = RequestId.at(nursery.tick());
        List<ImportBatch> batches = batches(3);
        done(importing.run(run(whole), batches.subList(0, 2).iterator(), (batch, soFar) -> {}));
        List<ImportBatch> changed = List.of(batches.get(0), batches.get(2), batches.get(1));
        List<ImportTotals> told = new ArrayList<>();
        Outcome<ImportTotals> outcome =
                importing.run(run(whole), changed.iterator(), (batch, soFar) -> told.add(soFar));
        assertThat(codes(outcome)).containsExactly(Code.REQUEST_REUSED);
        assertThat(told).containsExactly(new ImportTotals(1, 1, 1, 1, 0, 0));
        assertThat(done(importing.run(run(RequestId.at(nursery.tick())), changed.iterator(), (batch, soFar) -> {})))
                .as("another import of the same items")
                .isEqualTo(new ImportTotals(3, 0, 1, 1, 4, 0));
    }

    @Test
    void P01_a_batch_costs_the_same_store_calls_however_many_items_it_has() {
        List<ImportBatch> batches = List.of(
                batch(item("one", ada)),
                new ImportBatch(IntStream.range(0, 40)
                        .mapToObj(number -> number % 2 == 0 ? item("m" + number, ada) : item("m" + number, ben))
                        .toList()));
        List<List<String>> calls = batches.stream()
                .map(batch -> nursery.recorder.namesIn(() -> done(importing.add(nursery.manager(), batch))))
                .toList();
        assertThat(calls.get(1)).isEqualTo(calls.get(0)).hasSizeLessThan(20);
    }
}
