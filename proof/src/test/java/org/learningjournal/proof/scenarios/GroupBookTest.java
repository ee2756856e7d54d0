package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.Purpose;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.GroupExportRequest.Member;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.visibility.MediumView;
import org.learningjournal.visibility.NamedChild;
import org.learningjournal.writing.NewAttachment;

/** One book about a group of children, for all their families: it holds what each of them may have. */
class GroupBookTest {
    private static final List<Purpose> NEEDED =
            List.of(Purpose.IMAGE_IN_OTHER_JOURNALS, Purpose.IN_OTHERS_EXPORTS, Purpose.NAME_IN_OTHER_JOURNALS);

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final ChildId cleo = nursery.child("Cleo");
    private final PersonId mia = nursery.parent("Mia", ada);
    private final PersonId bella = nursery.parent("Bella", ben);
    private final PersonId cora = nursery.parent("Cora", cleo);

    GroupBookTest() {
        everyConsent(mia, ada);
        everyConsent(bella, ben);
        nursery.signs(mia);
        nursery.signs(bella);
    }

    private void everyConsent(PersonId parent, ChildId child) {
        nursery.consents(parent, child, NEEDED.toArray(new Purpose[0]));
    }

    private GroupExportRequest request(Member... members) {
        return new GroupExportRequest("Our year", List.of(members), ExportPurpose.LEAVING, Period.ALWAYS);
    }

    private GroupExportRequest adaAndBen() {
        return request(member(ada, mia), member(ben, bella));
    }

    private static Member member(ChildId child, PersonId... recipients) {
        return new Member(child, Set.of(recipients));
    }

    private Outcome<GroupExport> asked(GroupExportRequest request) {
        return nursery.journals.leaving().exportGroup(nursery.manager(), request);
    }

    private GroupExport book(GroupExportRequest request) {
        return done(asked(request));
    }

    private Decision copied(EntryId entry, MediumId medium, ByteArrayOutputStream out) {
        return nursery.journals.leaving().copy(nursery.manager(), adaAndBen(), entry, medium, out);
    }

    private static List<MediumId> media(GroupExport book) {
        return book.items().stream()
                .flatMap(item -> item.view().media().stream())
                .map(MediumView::id)
                .toList();
    }

    private static List<EntryId> ids(GroupExport book) {
        return book.items().stream().map(item -> item.view().id()).toList();
    }

    /** That a book withholds one medium, and gives the reason that every family may hear. */
    private static void withholds(GroupExport book, EntryId entry, String because) {
        assertThat(media(book)).as(because).isEmpty();
        assertThat(book.withheld()).as(because).singleElement().satisfies(line -> {
            assertThat(line.entry()).as(because).isEqualTo(entry);
            assertThat(line.reason()).as(because).isEqualTo(Reason.of(Code.SHOWS_ANOTHER_CHILD));
        });
        assertThat(book.items().get(0).view().withheld())
                .as(because)
                .containsExactly(Reason.of(Code.SHOWS_ANOTHER_CHILD));
    }

    @Test
    void P13_P18_a_book_for_a_group_shows_and_names_children_whose_every_consent_holds() {
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Ada and Ben dig", List.of(photo), ada, ben);

        GroupExport book = book(adaAndBen());

        assertThat(book.title()).isEqualTo("Our year");
        assertThat(media(book)).containsExactly(photo);
        assertThat(book.withheld()).isEmpty();
        assertThat(book.items()).singleElement().satisfies(item -> {
            assertThat(item.view().id()).isEqualTo(entry);
            assertThat(item.view().title()).isEqualTo("Ada and Ben dig");
            assertThat(item.view().children()).extracting(NamedChild::name).containsExactlyInAnyOrder("Ada", "Ben");
            assertThat(item.authorName()).isEqualTo("Kim Carer");
        });
        assertThat(book.recipients())
                .extracting(GroupExport.Recipient::name)
                .as("in the order of the request")
                .containsExactly("Mia", "Bella");
    }

    @Test
    void P04_what_does_not_stand_in_every_journal_of_the_group_is_in_no_book() {
        nursery.observed("Alone", ada);
        nursery.observed("With another", ada, cleo);
        EntryId both = nursery.observed("Both", ada, ben);
        EntryId all = nursery.observed("All with Cleo", ada, ben, cleo);
        nursery.published(nursery.observation("Note", ada, ben).forStaffOnly());

        GroupExport book = book(adaAndBen());

        assertThat(ids(book)).containsExactly(both, all);
        assertThat(book.items().get(1).view().title()).isEqualTo("All with another child");
        assertThat(ids(book(request(member(ada, mia), member(ben, bella), member(cleo, cora)))))
                .containsExactly(all);
        assertThat(nursery.storage.audit().delivered(nursery.setting, cora, Set.of(both, all)))
                .containsExactly(all);
    }

    @Test
    void P13_one_consent_of_one_depicted_child_that_does_not_hold_withholds_the_picture_from_all() {
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Dig", List.of(photo), ada, ben);
        for (Purpose purpose : List.of(Purpose.IN_OTHERS_EXPORTS, Purpose.IMAGE_IN_OTHER_JOURNALS)) {
            nursery.answers(bella, ben, purpose, Answer.REFUSED);
            withholds(book(adaAndBen()), entry, "Ben: " + purpose);
            nursery.answers(bella, ben, purpose, Answer.GIVEN);
        }
        withholds(book(adaAndBen()), entry, "a gap since publication");
        done(nursery.journals.moderation().release(nursery.manager(), entry, photo));
        assertThat(media(book(adaAndBen()))).as("released").containsExactly(photo);
        nursery.answers(mia, ada, Purpose.IN_OTHERS_EXPORTS, Answer.REFUSED);
        withholds(book(adaAndBen()), entry, "Ada, who is another family's child to Ben's");
    }

    @Test
    void P13_a_picture_of_one_child_of_the_group_needs_its_consents_too() {
        EntryId entry = nursery.observed("Dig", List.of(nursery.photo(ada)), ada, ben);
        assertThat(media(book(adaAndBen()))).hasSize(1);
        nursery.answers(mia, ada, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.REFUSED);

        withholds(book(adaAndBen()), entry, "her own family has it in its own export");
        assertThat(done(nursery.journals
                                .leaving()
                                .export(nursery.manager(), new ExportRequest(ada, mia, ExportPurpose.LEAVING)))
                        .withheld())
                .isEmpty();
    }

    @Test
    void P13_who_did_not_sign_the_undertaking_is_not_told_to_the_others() {
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Dig", List.of(photo), ada, ben);
        PersonId father = nursery.parent("Finn", ben);
        GroupExportRequest three = request(member(ada, mia), member(ben, bella, father));
        withholds(book(three), entry, "Finn has not signed");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Decision decision = nursery.journals.leaving().copy(nursery.manager(), three, entry, photo, out);

        assertThat(decision.reason().code()).as("a manager hears it").isEqualTo(Code.SIGN_UNDERTAKING);
        assertThat(out.size()).isZero();
        nursery.signs(father);
        assertThat(media(book(three))).containsExactly(photo);
    }

    @Test
    void P04_a_name_without_consent_is_masked_for_all_also_of_a_child_of_the_group() {
        nursery.answers(bella, ben, Purpose.NAME_IN_OTHER_JOURNALS, Answer.REFUSED);
        MediumId photo = nursery.photo(ada, ben);
        nursery.published(nursery.observation("Ben and Ada dig", ada, ben)
                .withMedia(List.of(new NewAttachment(photo, "Ben with Ada", "Ben holds a spade"))));
        GroupExportRequest named = new GroupExportRequest(
                "The year of Ada, Ben and Cleo", adaAndBen().members(), ExportPurpose.LEAVING, Period.ALWAYS);

        GroupExport book = book(named);

        assertThat(book.title()).isEqualTo("The year of Ada, another child and another child");
        assertThat(book.items()).singleElement().satisfies(item -> {
            assertThat(item.view().title()).isEqualTo("Another child and Ada dig");
            assertThat(item.view().children()).extracting(NamedChild::name).containsExactly("Ada");
            assertThat(item.view().media()).singleElement().satisfies(medium -> {
                assertThat(medium.caption()).isEqualTo("Another child with Ada");
                assertThat(medium.alternative()).isEqualTo("Another child holds a spade");
            });
        });
        assertThat(book.items().toString()).doesNotContain("Ben");
    }

    @Test
    void P04_a_child_who_is_not_tagged_is_masked_as_well() {
        nursery.observed("Ada, Ben and Cleo", ada, ben);
        assertThat(book(adaAndBen()).items().get(0).view().title()).isEqualTo("Ada, Ben and another child");

        nursery.consents(cora, cleo, Purpose.NAME_IN_OTHER_JOURNALS);

        assertThat(book(adaAndBen()).items().get(0).view().title()).isEqualTo("Ada, Ben and Cleo");
    }

    @Test
    void P04_a_name_is_not_told_because_a_child_elsewhere_has_it_too() {
        nursery.answers(bella, ben, Purpose.NAME_IN_OTHER_JOURNALS, Answer.REFUSED);
        ChildId other = nursery.child("Ben", "OfDora");
        nursery.consents(nursery.parent("Dora", other), other, Purpose.NAME_IN_OTHER_JOURNALS);
        nursery.observed("Ada and Ben", ada, ben);

        assertThat(book(adaAndBen()).items().get(0).view().title()).isEqualTo("Ada and another child");
    }

    @Test
    void P04_no_comment_is_in_a_book_for_several_families() {
        EntryId entry = nursery.observed("Dig", ada, ben);
        nursery.comments(nursery.family(mia), entry, ada, "Mine");
        nursery.comments(nursery.staff(nursery.kim), entry, ada, "From Kim");

        assertThat(book(adaAndBen()).items()).extracting(Item::comments).containsExactly(List.of());
    }

    @Test
    void P04_a_child_from_whom_one_recipient_is_kept_is_neither_shown_nor_named_to_any() {
        MediumId photo = nursery.photo(ben);
        MediumId own = nursery.photo(ada);
        nursery.published(nursery.observation("Ben digs", ada, ben).withMedia(Nursery.attached(List.of(photo, own))));
        assertThat(media(book(adaAndBen()))).containsExactly(photo, own);
        nursery.restrict(mia, ben);

        for (GroupExport book : List.of(book(adaAndBen()), book(request(member(ben, bella), member(ada, mia))))) {
            assertThat(media(book)).containsExactly(own);
            assertThat(book.items().toString()).doesNotContain("Ben");
            assertThat(book.withheld())
                    .extracting(line -> line.reason().code())
                    .containsExactly(Code.SHOWS_ANOTHER_CHILD);
        }
    }

    @Test
    void P16_the_trail_tells_about_whom_and_for_whom_a_book_is_and_each_recipient_has_been_handed_it() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Dig", List.of(photo), ada, ben);
        int lines = nursery.trail().size();

        book(adaAndBen());

        assertThat(nursery.trail()).hasSize(lines + 1).last().satisfies(line -> {
            assertThat(line.act()).isEqualTo("leaving.exportGroup");
            assertThat(line.remark())
                    .startsWith("LEAVING of a group, what occurred from ")
                    .endsWith(": " + ada + " for " + mia + ", " + ben + " for " + bella);
        });
        assertThat(copied(entry, photo, new ByteArrayOutputStream()).permits()).isTrue();
        assertThat(nursery.trail()).last().satisfies(line -> {
            assertThat(line.act()).isEqualTo("leaving.copyOfGroup");
            assertThat(line.subject()).contains(photo.value());
            assertThat(line.remark()).startsWith("LEAVING of a group");
        });
        assertThat(nursery.storage.audit().deliveries(nursery.setting, entry))
                .filteredOn(delivery -> delivery.medium().isPresent())
                .extracting(delivery -> delivery.person())
                .containsExactlyInAnyOrder(mia, bella);
    }

    @Test
    void P13_each_copy_for_a_book_is_decided_again() {
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Dig", List.of(photo), ada, ben);
        EntryId alone = nursery.observed("Alone", List.of(nursery.photo(ada)), ada);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(copied(entry, photo, out).permits()).isTrue();
        assertThat(out.size()).isPositive();
        out.reset();

        done(nursery.journals.consents().withdraw(nursery.family(bella), ben, Purpose.IN_OTHERS_EXPORTS));

        assertThat(copied(entry, photo, out).reason().code()).isEqualTo(Code.NO_EXPORT_CONSENT);
        assertThat(copied(alone, photo, out).reason().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(copied(EntryId.at(nursery.now()), photo, out).reason().code())
                .isEqualTo(Code.NOT_FOUND);
        assertThat(out.size()).isZero();
    }

    @Test
    void P18_a_book_for_a_group_holds_what_occurred_in_its_period() {
        nursery.observed("Before", ada, ben);
        nursery.pass(Duration.ofDays(10));
        EntryId in = nursery.observed("In", ada, ben);
        Period period = Period.since(nursery.now().minus(Duration.ofDays(5)));

        assertThat(ids(book(new GroupExportRequest(
                        "Our year", adaAndBen().members(), ExportPurpose.ACCESS_REQUEST, period))))
                .containsExactly(in);
    }

    @Test
    void P18_a_copy_for_the_setting_holds_no_more_than_a_book_for_families() {
        MediumId shown = nursery.photo(ada, ben);
        MediumId withheld = nursery.photo(cleo);
        EntryId entry = nursery.published(
                nursery.observation("Ben and Cleo", ada, ben).withMedia(Nursery.attached(List.of(shown, withheld))));
        nursery.published(nursery.observation("Note", ada, ben).forStaffOnly());
        GroupExportRequest copy = new GroupExportRequest(
                "Our year",
                List.of(member(ada, nursery.manager), member(ben, nursery.manager)),
                ExportPurpose.SETTING_COPY,
                Period.ALWAYS);

        GroupExport book = book(copy);

        assertThat(ids(book)).containsExactly(entry);
        assertThat(media(book)).containsExactly(shown);
        assertThat(book.items().get(0).view().title()).isEqualTo("Ben and another child");
        assertThat(codes(asked(new GroupExportRequest(
                        "Our year", adaAndBen().members(), ExportPurpose.SETTING_COPY, Period.ALWAYS))))
                .as("for another than the manager who asks")
                .containsExactly(Code.NOT_FOUND);
    }
}
