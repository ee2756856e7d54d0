package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;
import static org.learningjournal.proof.scenarios.Nursery.reasons;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.framework.Element;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.ExportScope;
import org.learningjournal.leaving.JournalExport;

/** How much of a journal leaves: a period, an area of learning, one entry. The rules are those of the whole journal. */
class ExportScopeTest {
    private static final ElementRef AREA = eyfs("cl");
    private static final ElementRef ASPECT = eyfs("cl.speaking");
    private static final ElementRef GOAL = eyfs("cl.goal.speaking");

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);

    private static ElementRef eyfs(String element) {
        return new ElementRef("eyfs-2021", element);
    }

    private ExportRequest request(ExportScope scope) {
        return new ExportRequest(ada, mother, ExportPurpose.LEAVING, scope);
    }

    private Outcome<JournalExport> asked(ExportScope scope) {
        return nursery.journals.leaving().export(nursery.manager(), request(scope));
    }

    private JournalExport exported(ExportScope scope) {
        return done(asked(scope));
    }

    private Decision copied(ExportScope scope, EntryId entry, MediumId medium, ByteArrayOutputStream out) {
        return nursery.journals.leaving().copy(nursery.manager(), request(scope), entry, medium, out);
    }

    private EntryId tagged(String title, ElementRef... elements) {
        return nursery.published(nursery.observation(title, ada).withElements(Set.of(elements)));
    }

    private Set<EntryId> delivered(EntryId... entries) {
        return nursery.storage.audit().delivered(nursery.setting, mother, Set.of(entries));
    }

    private static List<EntryId> ids(JournalExport export) {
        return export.items().stream().map(item -> item.view().id()).toList();
    }

    @Test
    void P18_an_export_of_a_period_holds_what_occurred_in_it_and_hands_over_nothing_else() {
        MediumId hidden = nursery.photo(ada, ben);
        EntryId january = nursery.observed("January", List.of(hidden), ada);
        nursery.pass(Duration.ofDays(40));
        Instant from = nursery.now();
        nursery.pass(Duration.ofDays(1));
        EntryId february = nursery.observed("February", List.of(nursery.photo(ada, ben)), ada);
        nursery.pass(Duration.ofDays(40));
        Instant to = nursery.now();
        nursery.pass(Duration.ofDays(1));
        EntryId april = nursery.observed("April", ada);

        JournalExport export = exported(new ExportScope.InPeriod(new Period(from, to)));

        assertThat(ids(export)).containsExactly(february);
        assertThat(export.withheld()).extracting(JournalExport.Withheld::entry).containsExactly(february);
        assertThat(delivered(january, february, april)).containsExactly(february);
        assertThat(export.toString()).doesNotContain("January").doesNotContain("April");
    }

    @Test
    void P18_an_export_of_an_area_holds_what_is_tagged_with_it_its_aspects_or_its_goals() {
        EntryId area = tagged("Area", AREA);
        EntryId aspect = tagged("Aspect", ASPECT, eyfs("m.goal.number"));
        EntryId goal = tagged("Goal", GOAL);
        EntryId other = tagged("Other", eyfs("m.goal.number"), eyfs("pd"));
        EntryId none = tagged("None");

        JournalExport export = exported(new ExportScope.OfArea(AREA));

        assertThat(ids(export)).containsExactly(area, aspect, goal);
        assertThat(delivered(area, aspect, goal, other, none)).containsExactlyInAnyOrder(area, aspect, goal);
        assertThat(export.elements())
                .as("of the entries in the scope, in the order of the framework")
                .extracting(Element::ref)
                .containsExactly(AREA, ASPECT, GOAL, eyfs("m.goal.number"));
        assertThat(export.elements())
                .extracting(Element::kind)
                .containsExactly(Element.Kind.AREA, Element.Kind.ASPECT, Element.Kind.GOAL, Element.Kind.GOAL);
    }

    @Test
    void P18_what_is_no_area_of_a_framework_is_refused_and_recorded() {
        tagged("Goal", GOAL);
        for (ElementRef ref : List.of(eyfs("nothing"), new ElementRef("eyfs-1999", "cl"), ASPECT, GOAL)) {
            Outcome<JournalExport> outcome = asked(new ExportScope.OfArea(ref));

            assertThat(codes(outcome)).as("%s", ref).containsExactly(Code.UNKNOWN_ELEMENT);
            assertThat(reasons(outcome))
                    .extracting(Reason::sentence)
                    .containsExactly("No framework has an area of learning \"" + ref + "\".");
            assertThat(nursery.trail())
                    .last()
                    .satisfies(line -> assertThat(line.codes()).containsExactly(Code.UNKNOWN_ELEMENT));
        }
    }

    @Test
    void P18_an_export_of_one_entry_holds_it_with_the_familys_comments() {
        EntryId sand = nursery.observed("Sand", List.of(nursery.photo(ada)), ada);
        EntryId water = nursery.observed("Water", ada);
        nursery.comments(nursery.family(mother), sand, ada, "Mine");

        JournalExport export = exported(new ExportScope.OneEntry(sand));

        assertThat(export.items()).singleElement().satisfies(item -> {
            assertThat(item.view().id()).isEqualTo(sand);
            assertThat(item.view().media()).hasSize(1);
            assertThat(item.comments()).hasSize(1);
        });
        assertThat(delivered(sand, water)).containsExactly(sand);
    }

    @Test
    void P04_one_entry_that_the_recipient_may_not_see_is_answered_like_none() {
        EntryId ofBen = nursery.observed("Ben", List.of(nursery.photo(ben)), ben);
        EntryId forStaff = nursery.published(nursery.observation("Note", ada).forStaffOnly());
        EntryId withdrawn = nursery.observed("Gone", ada);
        done(nursery.journals.writing().withdraw(nursery.manager(), withdrawn, "duplicate"));
        EntryId draft = done(nursery.journals
                        .writing()
                        .draft(nursery.staff(nursery.kim), nursery.observation("Draft", ada)))
                .id();
        EntryId none = EntryId.at(nursery.now());
        List<String> calls = nursery.recorder.namesIn(() -> asked(new ExportScope.OneEntry(none)));

        for (EntryId entry : List.of(none, ofBen, forStaff, withdrawn, draft)) {
            List<String> made = nursery.recorder.namesIn(() -> {
                Outcome<JournalExport> outcome = asked(new ExportScope.OneEntry(entry));
                assertThat(codes(outcome)).containsExactly(Code.NOT_FOUND);
            });
            assertThat(made).as("the same calls of the store").isEqualTo(calls);
            assertThat(nursery.trail()).last().satisfies(line -> {
                assertThat(line.codes()).containsExactly(Code.NOT_FOUND);
                assertThat(line.remark()).endsWith("the entry " + entry);
            });
        }
        assertThat(delivered(ofBen, forStaff, withdrawn, draft)).isEmpty();
    }

    @Test
    void P16_a_medium_outside_the_scope_is_not_copied() {
        MediumId early = nursery.photo(ada);
        EntryId sand = nursery.observed("Sand", List.of(early), ada);
        nursery.pass(Duration.ofDays(9));
        MediumId late = nursery.photo(ada);
        EntryId talk = nursery.published(
                nursery.observation("Talk", ada).withElements(Set.of(GOAL)).withMedia(Nursery.attached(List.of(late))));
        List<ExportScope> scopes = List.of(
                new ExportScope.InPeriod(Period.since(nursery.now().minusSeconds(3600))),
                new ExportScope.OfArea(AREA),
                new ExportScope.OneEntry(talk));
        for (ExportScope scope : scopes) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(copied(scope, sand, early, out).reason().code())
                    .as("%s", scope)
                    .isEqualTo(Code.NOT_FOUND);
            assertThat(out.size()).as("%s", scope).isZero();
            assertThat(nursery.trail())
                    .last()
                    .satisfies(line -> assertThat(line.codes()).containsExactly(Code.NOT_FOUND));
            assertThat(copied(scope, talk, late, out).permits()).as("%s", scope).isTrue();
            assertThat(out.size()).as("%s", scope).isPositive();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(copied(new ExportScope.WholeJournal(), sand, early, out).permits())
                .isTrue();
    }

    @Test
    void P16_a_medium_of_a_withdrawn_entry_is_not_copied_for_the_setting() {
        MediumId photo = nursery.photo(ada);
        EntryId sand = nursery.observed("Sand", List.of(photo), ada);
        ExportRequest copy = new ExportRequest(ada, nursery.manager, ExportPurpose.SETTING_COPY);
        done(nursery.journals.writing().withdraw(nursery.manager(), sand, "duplicate"));
        assertThat(done(nursery.journals.leaving().export(nursery.manager(), copy))
                        .items())
                .isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Decision decision = nursery.journals.leaving().copy(nursery.manager(), copy, sand, photo, out);

        assertThat(decision.reason().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(out.size()).isZero();
    }

    @Test
    void P16_the_trail_tells_purpose_and_scope() {
        EntryId sand = nursery.observed("Sand", ada);
        Period period = new Period(nursery.now().minusSeconds(3600), nursery.now());
        String purpose = "LEAVING for " + mother + ": ";

        asked(new ExportScope.WholeJournal());
        assertThat(nursery.trail()).last().satisfies(line -> {
            assertThat(line.act()).isEqualTo("leaving.export");
            assertThat(line.subject()).contains(ada.value());
            assertThat(line.remark()).isEqualTo(purpose + "the whole journal");
        });
        asked(new ExportScope.InPeriod(period));
        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.remark())
                        .isEqualTo(purpose + "what occurred from " + period.from() + " to " + period.to()));
        asked(new ExportScope.OfArea(AREA));
        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.remark()).isEqualTo(purpose + "the area eyfs-2021/cl"));
        copied(new ExportScope.OneEntry(sand), sand, MediumId.at(nursery.now()), new ByteArrayOutputStream());
        assertThat(nursery.trail()).last().satisfies(line -> {
            assertThat(line.act()).isEqualTo("leaving.copy");
            assertThat(line.remark()).isEqualTo(purpose + "the entry " + sand);
        });
    }

    @Test
    void P18_a_request_of_three_is_for_the_whole_journal() {
        EntryId sand = nursery.observed("Sand", ada);
        Caller caller = nursery.manager();
        ExportRequest whole = new ExportRequest(ada, mother, ExportPurpose.ACCESS_REQUEST);

        assertThat(whole.scope()).isEqualTo(new ExportScope.WholeJournal());
        assertThat(ids(done(nursery.journals.leaving().export(caller, whole)))).containsExactly(sand);
    }
}
