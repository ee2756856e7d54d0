package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.GroupExportRequest.Member;

/** Books about a group that are not made: nobody is handed anything, and nobody hears because of whom. */
class GroupBookRefusedTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mia = nursery.parent("Mia", ada);
    private final PersonId bella = nursery.parent("Bella", ben);
    private final PersonId cora = nursery.parent("Cora", nursery.child("Cleo"));

    private static GroupExportRequest request(Member... members) {
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

    @Test
    void P04_one_recipient_who_may_not_have_it_refuses_the_whole_book() {
        EntryId entry = nursery.observed("Dig", ada, ben);
        PersonId father = nursery.parent("Finn", ben);
        nursery.restrict(father, ben);

        assertThat(codes(asked(request(member(ada, mia), member(ben, bella, father)))))
                .containsExactly(Code.RESTRICTED);
        assertThat(codes(asked(request(member(ada, mia), member(ben, cora))))).containsExactly(Code.NOT_LINKED);
        assertThat(codes(asked(request(member(ada, mia), member(ben, nursery.manager)))))
                .containsExactly(Code.NOT_LINKED);
        assertThat(codes(nursery.journals.leaving().exportGroup(nursery.staff(nursery.senior), adaAndBen())))
                .containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(nursery.journals.leaving().exportGroup(nursery.family(mia), adaAndBen())))
                .containsExactly(Code.NOT_FOUND);
        assertThat(Stream.of(mia, bella, father, cora)
                        .flatMap(person ->
                                nursery.storage.audit().delivered(nursery.setting, person, Set.of(entry)).stream()))
                .isEmpty();
    }

    @Test
    void P04_a_manager_kept_from_a_child_of_the_group_is_told_to_ask_a_manager() {
        nursery.observed("Dig", ada, ben);
        nursery.restrict(nursery.manager, ben);

        assertThat(codes(asked(adaAndBen()))).containsExactly(Code.ASK_A_MANAGER);
    }

    @Test
    void P11_a_book_for_a_group_does_not_go_to_an_own_device() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Dig", List.of(photo), ada, ben);
        Caller away = nursery.manager().from(Place.HOME_OWN_DEVICE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(codes(nursery.journals.leaving().exportGroup(away, adaAndBen())))
                .containsExactly(Code.NO_DOWNLOAD);
        assertThat(nursery.journals
                        .leaving()
                        .copy(away, adaAndBen(), entry, photo, out)
                        .permits())
                .isFalse();
        assertThat(out.size()).isZero();
    }

    @Test
    void P18_a_request_that_is_not_about_a_group_is_not_valid_and_hands_out_nothing() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Dig", List.of(photo), ada, ben);
        Member one = member(ada, mia);
        for (GroupExportRequest request : List.of(
                request(),
                request(one),
                request(one, one),
                request(one, member(ben)),
                new GroupExportRequest(" ", adaAndBen().members(), ExportPurpose.LEAVING, Period.ALWAYS))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<String> changes = nursery.recorder.changesIn(() -> {
                assertThat(codes(asked(request))).as("%s", request).containsExactly(Code.INVALID);
                assertThat(nursery.journals
                                .leaving()
                                .copy(nursery.manager(), request, entry, photo, out)
                                .reason()
                                .code())
                        .as("%s", request)
                        .isEqualTo(Code.INVALID);
            });
            assertThat(changes).as("%s", request).isEmpty();
            assertThat(out.size()).as("%s", request).isZero();
        }
    }
}
