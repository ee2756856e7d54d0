package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportedItem;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.EntryView;

/** By importing in another's name nobody publishes what would wait in their own. */
class ImportedForAnotherTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId mother = nursery.parent("Mia OfAda", ada);

    private static ImportedItem imported(Nursery nursery, PersonId manager, PersonId author, ChildId child) {
        EarlierObservation item = new EarlierObservation("1", author, nursery.observation("Sand", child));
        return done(nursery.journals.importing().add(nursery.staff(manager), new ImportBatch(List.of(item))))
                .items()
                .get(0);
    }

    private static List<Code> why(ImportedItem item) {
        return item.why().stream().map(Reason::code).toList();
    }

    private void permit(PersonId person) {
        permit(nursery, person);
    }

    private static void permit(Nursery nursery, PersonId person) {
        Caller caller = nursery.manager();
        done(nursery.journals
                .governing()
                .except(
                        caller,
                        person,
                        Permission.PUBLISH_DIRECTLY,
                        Allowance.PERMIT,
                        Period.since(caller.instant()),
                        "trusted"));
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void P08_what_a_marked_manager_imports_in_an_unmarked_name_waits_as_their_own_does(Mark mark) {
        PersonId manager = nursery.employed("Max Marked", Rank.MANAGER, mark);
        Outcome<EntryView> own =
                nursery.journals.writing().submit(nursery.staff(manager), nursery.observation("Own", ada));
        ImportedItem item = imported(nursery, manager, nursery.kim, ada);

        assertThat(own).isInstanceOf(Outcome.AwaitsApproval.class);
        assertThat(item.result()).isEqualTo(ImportedItem.Result.WAITING);
        assertThat(why(item))
                .isEqualTo(((Outcome.AwaitsApproval<EntryView>) own)
                        .why().stream().map(Reason::code).toList());
        assertThat(nursery.seen(nursery.family(mother), item.entry())).isEmpty();
    }

    @Test
    void P08_the_authors_permit_does_not_stand_for_the_managers() {
        PersonId manager = nursery.employed("Tim Marked", Rank.MANAGER, Mark.TRAINEE);
        permit(nursery.kim);
        assertThat(why(imported(nursery, manager, nursery.kim, ada))).containsExactly(Code.TRAINEE_AUTHOR);
    }

    @Test
    void P08_the_managers_permit_does_not_stand_for_the_authors() {
        PersonId author = nursery.employed("Ann Marked", Rank.PRACTITIONER, Mark.AGENCY);
        permit(nursery.manager);
        assertThat(why(imported(nursery, nursery.manager, author, ada))).containsExactly(Code.AGENCY_AUTHOR);
    }

    @Test
    void P08_a_permit_of_both_lets_it_pass() {
        PersonId author = nursery.employed("Ann Marked", Rank.PRACTITIONER, Mark.AGENCY);
        PersonId manager = nursery.employed("Tim Marked", Rank.MANAGER, Mark.TRAINEE);
        permit(author);
        permit(manager);
        assertThat(imported(nursery, manager, author, ada).result()).isEqualTo(ImportedItem.Result.IMPORTED);
    }

    @Test
    void P08_a_sample_is_drawn_unless_both_are_permitted() {
        Nursery sampling = new Nursery(SettingRules.defaults().withSamplingRate(100));
        ChildId ben = sampling.child("Ben");
        permit(sampling, sampling.kim);
        assertThat(why(imported(sampling, sampling.manager, sampling.kim, ben))).containsExactly(Code.SAMPLED);
    }
}
