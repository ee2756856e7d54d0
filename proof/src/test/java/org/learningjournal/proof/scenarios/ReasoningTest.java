package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** Section 4, the rules of reasoning, and "existence" of section 3. */
class ReasoningTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    /** What a family caller may ask for by an id. */
    private record Ids(EntryId entry, ChildId child, CommentId comment, MediumId medium) {}

    private Map<String, BiFunction<Caller, Ids, Object>> questions() {
        Map<String, BiFunction<Caller, Ids, Object>> all = new LinkedHashMap<>();
        var reading = nursery.journals.reading();
        var writing = nursery.journals.writing();
        var moderation = nursery.journals.moderation();
        Version one = new Version(1);
        all.put("maySee", (caller, ids) -> reading.maySee(caller, ids.entry()));
        all.put("find", (caller, ids) -> reading.find(caller, ids.entry()));
        all.put("find working", (caller, ids) -> reading.find(caller, ids.entry(), Side.WORKING));
        all.put("comments", (caller, ids) -> reading.comments(caller, ids.entry(), ids.child()));
        all.put("tombstone", (caller, ids) -> reading.tombstone(caller, ids.entry()));
        all.put("list", (caller, ids) -> reading.list(caller, EntryQuery.ofChild(ids.child())));
        all.put("count", (caller, ids) -> reading.count(caller, EntryQuery.ofChild(ids.child())));
        for (Side side : Side.values()) {
            all.put(
                    "open " + side,
                    (caller, ids) ->
                            reading.open(caller, ids.entry(), side, ids.medium(), new ByteArrayOutputStream()));
        }
        all.put("explain", (caller, ids) -> reading.explain(caller, caller, ids.entry()));
        all.put(
                "comment",
                (caller, ids) -> nursery.journals
                        .commenting()
                        .comment(caller, NewComment.on(ids.entry(), ids.child(), "Hello")));
        all.put("ask", (caller, ids) -> nursery.journals.commenting().ask(caller, ids.entry(), "Hello?"));
        all.put("remove", (caller, ids) -> nursery.journals.commenting().remove(caller, ids.comment()));
        all.put("submit new", (caller, ids) -> writing.submit(caller, nursery.contribution("Cake", ids.child())));
        all.put("draft", (caller, ids) -> writing.draft(caller, nursery.contribution("Cake", ids.child())));
        all.put("submit", (caller, ids) -> writing.submit(caller, ids.entry(), one));
        all.put(
                "edit",
                (caller, ids) -> writing.edit(caller, ids.entry(), one, nursery.contribution("Cake", ids.child())));
        all.put("takeBack", (caller, ids) -> writing.takeBack(caller, ids.entry(), one));
        all.put("withdraw", (caller, ids) -> writing.withdraw(caller, ids.entry(), "why"));
        all.put("takeOut", (caller, ids) -> writing.takeOut(caller, ids.entry(), ids.child(), "why"));
        all.put("keepToStaff", (caller, ids) -> writing.keepToStaff(caller, ids.entry(), "why"));
        all.put(
                "review",
                (caller, ids) ->
                        writing.review(caller, ReviewedDepiction.in(ids.entry(), ids.medium(), Set.of(ids.child()))));
        all.put(
                "attach",
                (caller, ids) -> writing.submit(
                        caller, nursery.contribution("Cake", ada).withMedia(Nursery.attached(List.of(ids.medium())))));
        all.put("approve", (caller, ids) -> moderation.approve(caller, ids.entry(), one));
        all.put("decline", (caller, ids) -> moderation.decline(caller, ids.entry(), one, "why"));
        all.put("release", (caller, ids) -> moderation.release(caller, ids.entry(), ids.medium()));
        all.put("show", (caller, ids) -> moderation.show(caller, ids.comment()));
        all.put(
                "consent state",
                (caller, ids) ->
                        nursery.journals.consents().state(caller, ids.child(), Purpose.IMAGE_IN_OTHER_JOURNALS));
        all.put(
                "answer",
                (caller, ids) -> nursery.journals
                        .consents()
                        .answer(
                                caller,
                                new NewAnswer(
                                        ids.child(),
                                        Purpose.IMAGE_IN_OTHER_JOURNALS,
                                        Answer.GIVEN,
                                        Nursery.FORM,
                                        Channel.ONLINE)));
        all.put(
                "withdraw consent",
                (caller, ids) ->
                        nursery.journals.consents().withdraw(caller, ids.child(), Purpose.IMAGE_IN_OTHER_JOURNALS));
        all.put("key worker", (caller, ids) -> nursery.journals.keyWorkers().on(caller, ids.child(), caller.instant()));
        all.put(
                "vacancies",
                (caller, ids) ->
                        nursery.journals.keyWorkers().vacancies(caller, ids.child(), Period.since(caller.instant())));
        all.put(
                "export",
                (caller, ids) -> nursery.journals
                        .leaving()
                        .export(caller, new ExportRequest(ids.child(), mother, ExportPurpose.LEAVING)));
        return all;
    }

    // Existence

    @Test
    @Settles(PolicyDefault.EXISTENCE)
    void P04_not_yours_and_not_there_get_equal_answers_from_the_same_store_calls() {
        nursery.keyWorker(nursery.kim, ben);
        nursery.consents(motherOfBen, ben, Purpose.values());
        MediumId photo = nursery.photo(ben);
        EntryId published = nursery.observed("Ben", List.of(photo), ben);
        nursery.seen(nursery.family(motherOfBen), published);
        CommentId comment = nursery.comments(nursery.family(motherOfBen), published, ben, "Mine");
        EntryId withdrawn = nursery.observed("Gone", ben);
        done(nursery.journals.writing().withdraw(nursery.manager(), withdrawn, "duplicate"));
        EntryId staffOnly = nursery.published(nursery.observation("Note", ada).forStaffOnly());
        EntryId draft = done(nursery.journals
                        .writing()
                        .draft(nursery.staff(nursery.kim), nursery.observation("Draft", ada)))
                .id();
        EntryId waiting = nursery.waiting(nursery.journals
                        .writing()
                        .submit(nursery.family(motherOfBen), nursery.contribution("Home", ben)))
                .id();
        PersonId father = nursery.parent("Finn", ada);
        EntryId ofAda = nursery.observed("Ada", ada);
        CommentId ofAdas = nursery.comments(nursery.family(mother), ofAda, ada, "Ours");
        nursery.restrict(father, ada);

        List<Ids> notYours = List.of(
                new Ids(published, ben, comment, photo),
                new Ids(withdrawn, ben, comment, photo),
                new Ids(waiting, ben, comment, photo),
                new Ids(staffOnly, ben, comment, photo),
                new Ids(draft, ben, comment, photo));
        for (Ids ids : notYours) {
            compare(mother, ids);
        }
        compare(father, new Ids(ofAda, ada, ofAdas, photo));
    }

    @Test
    void P04_another_childs_thread_on_an_entry_of_ones_own_is_as_good_as_not_there() {
        EntryId group = nursery.observed("Group", ada, ben);
        CommentId comment = nursery.comments(nursery.family(motherOfBen), group, ben, "Mine");
        Instant at = nursery.tick();
        Caller caller = Caller.family(nursery.setting, mother, at);
        var commenting = nursery.journals.commenting();
        ChildId nobody = ChildId.at(at);

        same(
                "comments",
                () -> nursery.journals.reading().comments(caller, group, ben),
                () -> nursery.journals.reading().comments(caller, group, nobody));
        same(
                "comment",
                () -> commenting.comment(caller, NewComment.on(group, ben, "Hello")),
                () -> commenting.comment(caller, NewComment.on(group, nobody, "Hello")));
        same("remove", () -> commenting.remove(caller, comment), () -> commenting.remove(caller, CommentId.at(at)));
        same(
                "list",
                () -> nursery.journals.reading().list(caller, EntryQuery.ofChild(ben)),
                () -> nursery.journals.reading().list(caller, EntryQuery.ofChild(nobody)));
    }

    private void compare(PersonId person, Ids existing) {
        Instant at = nursery.tick();
        Caller caller = Caller.family(nursery.setting, person, at);
        Ids nothing = new Ids(EntryId.at(at), ChildId.at(at), CommentId.at(at), MediumId.at(at));
        questions()
                .forEach((name, question) -> same(
                        name + " " + existing,
                        () -> question.apply(caller, existing),
                        () -> question.apply(caller, nothing)));
    }

    private void same(String what, Supplier<Object> existing, Supplier<Object> nothing) {
        List<Object> answers = new ArrayList<>();
        List<String> calls = nursery.recorder.namesIn(() -> answers.add(existing.get()));
        List<String> expected = nursery.recorder.namesIn(() -> answers.add(nothing.get()));
        assertThat(answers.get(0)).as(what).isEqualTo(answers.get(1));
        assertThat(answers.get(0).toString()).as(what).isEqualTo(answers.get(1).toString());
        assertThat(calls).as(what).isEqualTo(expected);
    }

    // 4.2 Renderings

    @Test
    void P04_families_hear_only_that_it_is_not_there_staff_to_ask_a_manager_managers_all() {
        EntryId entry = nursery.observed("Sand", ada);
        nursery.restrict(mother, ada);
        nursery.link(nursery.kim, ben, ParentalResponsibility.YES);
        nursery.restrict(nursery.kim, ada);
        Caller kim = nursery.staff(nursery.kim);

        assertThat(nursery.journals
                        .reading()
                        .maySee(nursery.family(mother), entry)
                        .reasons())
                .extracting(reason -> reason.code())
                .containsExactly(Code.NOT_FOUND);
        assertThat(nursery.journals.reading().maySee(kim, entry).reasons())
                .extracting(reason -> reason.code())
                .containsExactly(Code.ASK_A_MANAGER);
        assertThat(codes(nursery.journals.writing().submit(kim, nursery.observation("Sand", ada))))
                .containsExactly(Code.ASK_A_MANAGER);
        assertThat(nursery.journals
                        .reading()
                        .explain(nursery.manager(), Caller.family(nursery.setting, mother, kim.instant()), entry)
                        .reasons())
                .extracting(reason -> reason.code())
                .containsExactly(Code.RESTRICTED);
        assertThat(nursery.journals
                        .reading()
                        .explain(
                                nursery.staff(nursery.senior),
                                Caller.family(nursery.setting, mother, kim.instant()),
                                entry)
                        .reasons())
                .extracting(reason -> reason.code())
                .containsExactly(Code.NOT_A_MANAGER);
    }

    @Test
    void P04_a_restricted_manager_never_learns_of_the_own_restriction() {
        PersonId second = nursery.employed("Max", Rank.MANAGER);
        EntryId entry = nursery.observed("Sand", ada);
        nursery.restrict(second, ada);
        Caller max = nursery.staff(second);
        List<Object> heard = new ArrayList<>();
        heard.add(nursery.journals.reading().maySee(max, entry));
        for (Caller other : List.of(max, Caller.family(nursery.setting, second, max.instant()))) {
            heard.add(nursery.journals.reading().explain(max, other, entry));
        }
        heard.add(nursery.journals.families().lift(max, ada, second, "mine"));
        heard.add(nursery.journals
                .keyWorkers()
                .assign(
                        max,
                        new org.learningjournal.keyworking.NewAssignment(
                                ada, second, Period.since(max.instant()), Optional.empty())));
        heard.add(nursery.journals.leaving().export(max, new ExportRequest(ada, mother, ExportPurpose.LEAVING)));
        heard.add(nursery.journals.writing().submit(max, nursery.observation("Sand", ada)));
        heard.add(nursery.journals.consents().resolve(max, ada, Purpose.IMAGE_IN_OTHER_JOURNALS, "because"));

        assertThat(heard.toString()).doesNotContain("RESTRICTED").doesNotContainIgnoringCase("restriction");
        assertThat(nursery.journals.reading().count(max, EntryQuery.published()))
                .isZero();
    }

    // 4.5

    @Test
    void P04_one_familys_comment_or_a_pending_amendment_changes_nothing_another_family_sees() {
        EntryId group = nursery.observed("Group", ada, ben);
        Instant at = nursery.tick();
        Caller bella = Caller.family(nursery.setting, motherOfBen, at);
        Supplier<List<Object>> all = () -> List.of(
                nursery.seen(bella, group),
                nursery.journals.reading().list(bella, EntryQuery.published()),
                nursery.journals.reading().list(bella, EntryQuery.working()),
                nursery.journals.reading().count(bella, EntryQuery.published()),
                nursery.journals.reading().maySee(bella, group),
                nursery.journals.reading().comments(bella, group, ben),
                nursery.journals.reading().comments(bella, group, ada));
        List<Object> before = all.get();

        nursery.comments(nursery.family(mother), group, ada, "Lovely");
        EntryView view = nursery.seen(nursery.staff(nursery.kim), group).orElseThrow();
        EntryView draft = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(nursery.kim),
                        group,
                        view.version(),
                        NewObservation.about(Set.of(ada), "Other", "", view.occurredAt())
                                .askingForModeration()));
        nursery.waiting(nursery.journals.writing().submit(nursery.staff(nursery.kim), group, draft.version()));

        assertThat(all.get()).isEqualTo(before);
    }

    // 4.7

    @Test
    void P09_asking_again_writes_nothing() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        nursery.seen(nursery.family(mother), entry);
        int lines = nursery.trail().size();
        var deliveries = nursery.storage.audit().deliveries(nursery.setting, entry);

        for (Caller caller : List.of(nursery.family(mother), nursery.family(mother))) {
            nursery.seen(caller, entry);
            nursery.journals.reading().list(caller, EntryQuery.published());
            nursery.journals.reading().count(caller, EntryQuery.published());
            nursery.journals.reading().maySee(caller, entry);
            nursery.journals.reading().maySee(caller, EntryId.at(caller.instant()));
            nursery.journals.reading().comments(caller, entry, ada);
            nursery.journals.reading().explain(nursery.manager(), caller, entry);
            nursery.journals.reading().explain(nursery.manager(), caller, entry, photo);
        }

        assertThat(nursery.trail()).hasSize(lines);
        assertThat(nursery.storage.audit().deliveries(nursery.setting, entry))
                .filteredOn(delivery -> delivery.person().equals(mother))
                .isEqualTo(deliveries.stream()
                        .filter(delivery -> delivery.person().equals(mother))
                        .toList())
                .hasSize(1);
        nursery.journals
                .reading()
                .open(nursery.family(mother), entry, Side.APPROVED, photo, new ByteArrayOutputStream());
        nursery.journals
                .reading()
                .open(nursery.family(mother), entry, Side.APPROVED, photo, new ByteArrayOutputStream());
        assertThat(nursery.trail()).as("every opening of original bytes").hasSize(lines + 2);
        assertThat(nursery.storage.audit().deliveries(nursery.setting, entry))
                .filteredOn(delivery -> delivery.person().equals(mother))
                .hasSize(2);
    }

    @Test
    void P09_every_command_done_or_refused_leaves_one_line_and_the_chain_holds() {
        nursery.keyWorker(nursery.kim, ada);
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        CommentId comment = nursery.comments(nursery.family(mother), entry, ada, "Mine");
        Ids real = new Ids(entry, ada, comment, photo);
        Set<String> questions = Set.of(
                "maySee",
                "find",
                "find working",
                "comments",
                "tombstone",
                "list",
                "count",
                "explain",
                "consent state",
                "key worker",
                "vacancies",
                "open APPROVED",
                "open WORKING");
        questions().forEach((name, command) -> {
            if (!questions.contains(name)) {
                for (Caller caller : List.of(
                        nursery.family(motherOfBen),
                        nursery.family(mother),
                        nursery.staff(nursery.kim),
                        nursery.manager(),
                        nursery.staff(PersonId.at(nursery.now())))) {
                    int lines = nursery.trail().size();
                    Object outcome = command.apply(caller, real);
                    assertThat(nursery.trail())
                            .as("%s by %s: %s", name, caller, outcome)
                            .hasSize(lines + 1);
                }
            }
        });

        AuditHead head = AuditHead.NONE;
        for (AuditRecord line : nursery.trail()) {
            assertThat(line.number()).isEqualTo(head.number() + 1);
            assertThat(line.previous()).isEqualTo(head.digest());
            assertThat(line.digest()).isEqualTo(line.computedDigest());
            head = new AuditHead(line.number(), line.digest());
        }
        AuditRecord line = nursery.trail().get(3);
        AuditRecord changed = new AuditRecord(
                line.setting(),
                line.number(),
                line.at(),
                nursery.kim,
                line.capacity(),
                line.place(),
                line.act(),
                line.subject(),
                line.result(),
                line.codes(),
                line.remark(),
                line.previous(),
                line.digest());
        assertThat(changed.computedDigest()).isNotEqualTo(line.digest());
        assertThat(nursery.trail().toString()).as("no names").doesNotContain("Mia", "Ada", "Kim");
    }

    @Test
    void P09_a_field_of_a_line_cannot_slide_into_another() {
        AuditRecord line = nursery.trail().get(0);
        AuditRecord one = remarked(line, "act", "a\nb");
        AuditRecord other = remarked(line, "act\na", "b");
        assertThat(one.computedDigest()).isNotEqualTo(other.computedDigest());
    }

    private static AuditRecord remarked(AuditRecord line, String act, String remark) {
        return new AuditRecord(
                line.setting(),
                line.number(),
                line.at(),
                line.person(),
                line.capacity(),
                line.place(),
                act,
                line.subject(),
                line.result(),
                line.codes(),
                remark,
                line.previous(),
                line.digest());
    }

    // 4.1, 4.4: one rule for one and for many

    @Test
    @Tag("slow")
    void P02_may_see_find_list_count_and_explain_agree_for_everybody() {
        nursery.link(nursery.senior, ada, ParentalResponsibility.YES);
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, ben);
        PersonId trainee =
                nursery.employed("Tia", Rank.PRACTITIONER, org.learningjournal.people.StaffMember.Mark.TRAINEE);
        PersonId father = nursery.parent("Finn", ada, ben);
        ChildId cy = nursery.child("Cy");
        List<EntryId> entries = new ArrayList<>();
        List<Set<ChildId>> groups = List.of(Set.of(ada), Set.of(ben), Set.of(cy), Set.of(ada, ben), Set.of(ben, cy));
        PersonId grandmother = nursery.person("Grace");
        for (int round = 0; round < 2; round++) {
            for (Set<ChildId> group : groups) {
                ChildId[] tagged = group.toArray(new ChildId[0]);
                entries.add(nursery.observed("Open", tagged));
                entries.add(
                        nursery.published(nursery.observation("Staff", tagged).forStaffOnly()));
                entries.add(nursery.waiting(nursery.journals
                                .writing()
                                .submit(nursery.staff(trainee), nursery.observation("Trainee", tagged)))
                        .id());
                entries.add(done(nursery.journals
                                .writing()
                                .draft(nursery.staff(nursery.kim), nursery.observation("Draft", tagged)))
                        .id());
                EntryId gone = nursery.observed("Gone", tagged);
                done(nursery.journals.writing().withdraw(nursery.manager(), gone, "duplicate"));
                entries.add(gone);
            }
            entries.add(nursery.contributed(mother, nursery.contribution("Home", ada)));
            EntryView declined = nursery.waiting(
                    nursery.journals.writing().submit(nursery.family(father), nursery.contribution("No", ada)));
            done(nursery.journals.moderation().decline(nursery.manager(), declined.id(), declined.version(), "no"));
            entries.add(declined.id());
            nursery.pass(java.time.Duration.ofDays(7));
            if (round == 0) {
                nursery.link(grandmother, ada, ParentalResponsibility.NO);
            }
        }
        nursery.restrict(father, ben);
        nursery.restrict(limited, cy);
        PersonId left = nursery.employed("Lou", Rank.SENIOR);
        Caller ending = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(ending, left, ending.instant()));

        int seen = 0;
        int asked = 0;
        for (PersonId person : List.of(
                nursery.manager,
                nursery.senior,
                nursery.kim,
                limited,
                trainee,
                left,
                mother,
                father,
                motherOfBen,
                grandmother,
                PersonId.at(nursery.now()))) {
            for (Caller caller : List.of(nursery.staff(person), nursery.family(person))) {
                seen += agreed(caller, entries);
                asked += 2 * entries.size();
            }
        }
        System.out.printf("agreement through the doors: %,d cases, %,d seen%n", asked, seen);
        assertThat(100.0 * seen / asked).isBetween(5.0, 95.0);
    }

    private int agreed(Caller caller, List<EntryId> entries) {
        int seen = 0;
        for (Side side : Side.values()) {
            EntryQuery query = side == Side.APPROVED ? EntryQuery.published() : EntryQuery.working();
            List<EntryId> listed = nursery.journals.reading().list(caller, query.newest(500)).items().stream()
                    .map(EntryView::id)
                    .toList();
            assertThat(listed).doesNotHaveDuplicates();
            assertThat(pagedByOne(caller, query)).isEqualTo(listed);
            assertThat(nursery.journals.reading().count(caller, query)).isEqualTo(listed.size());
            for (EntryId entry : entries) {
                boolean found =
                        nursery.journals.reading().find(caller, entry, side).isPresent();
                assertThat(listed.contains(entry))
                        .as("%s %s %s", caller, side, entry)
                        .isEqualTo(found);
                if (side == Side.APPROVED) {
                    assertThat(nursery.journals.reading().maySee(caller, entry).permits())
                            .as("%s %s", caller, entry)
                            .isEqualTo(found);
                    Caller manager = Caller.staff(nursery.setting, nursery.manager, caller.instant());
                    if (nursery.journals.reading().find(manager, entry).isPresent()) {
                        assertThat(nursery.journals
                                        .reading()
                                        .explain(manager, caller, entry)
                                        .permits())
                                .isEqualTo(found);
                    }
                }
                seen += found ? 1 : 0;
            }
            assertThat(entries).containsAll(listed);
        }
        return seen;
    }

    private List<EntryId> pagedByOne(Caller caller, EntryQuery query) {
        List<EntryId> all = new ArrayList<>();
        var page = nursery.journals.reading().list(caller, query.newest(1));
        page.items().forEach(view -> all.add(view.id()));
        while (page.next().isPresent()) {
            page = nursery.journals
                    .reading()
                    .list(caller, query.newest(1).after(page.next().get()));
            page.items().forEach(view -> all.add(view.id()));
        }
        return all;
    }

    @Test
    void P08_the_queue_says_of_each_item_what_a_decision_on_it_would_say() {
        PersonId both = nursery.employed("Bo", Rank.MANAGER);
        nursery.link(both, ada, ParentalResponsibility.YES);
        nursery.waiting(nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("A", ada)));
        nursery.waiting(nursery.journals.writing().submit(nursery.family(both), nursery.contribution("B", ada)));
        nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.senior),
                        nursery.observation("C", ben).askingForModeration()));
        for (PersonId person : List.of(nursery.manager, nursery.senior, nursery.kim, both)) {
            for (var item : nursery.journals
                    .moderation()
                    .queue(nursery.staff(person), PageRequest.oldest(10))
                    .items()) {
                Outcome<?> outcome = nursery.journals
                        .moderation()
                        .decline(nursery.staff(person), item.item().id(), new Version(99), "no");
                assertThat(outcome).as("an old version decides nothing").isInstanceOf(Outcome.Conflict.class);
                if (!item.decision().permits()) {
                    assertThat(codes(nursery.journals
                                    .moderation()
                                    .approve(
                                            nursery.staff(person),
                                            item.item().id(),
                                            item.item().version())))
                            .isEqualTo(item.decision().reasons().stream()
                                    .map(reason -> reason.code())
                                    .toList());
                }
            }
        }
        assertThat(nursery.journals
                        .moderation()
                        .queue(nursery.family(mother), PageRequest.oldest(10))
                        .items())
                .isEmpty();
    }

    @Test
    void P15_a_person_without_a_role_is_nobody_and_the_trail_knows_the_attempt() {
        PersonId nobody = done(
                nursery.journals.enrolling().addPerson(nursery.manager(), new NewPerson("No Body", Optional.empty())));
        nursery.observed("Sand", ada);
        for (Caller caller : List.of(nursery.staff(nobody), nursery.family(nobody))) {
            assertThat(nursery.journals
                            .reading()
                            .list(caller, EntryQuery.published())
                            .items())
                    .isEmpty();
            assertThat(nursery.journals
                            .writing()
                            .submit(caller, nursery.observation("Try", ada))
                            .isRefused())
                    .isTrue();
            assertThat(nursery.trail())
                    .last()
                    .satisfies(line -> assertThat(line.person()).isEqualTo(nobody));
        }
    }
}
