package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.attached;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportedItem;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.writing.NewObservation;

/**
 * What is submitted or imported holds nothing that has not wholly come in, and nothing of another setting in the same storage,
 * even where one person's id is known in both.
 */
class OthersContentTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final SettingId next = SettingId.at(nursery.tick());
    private final PersonId nextManager = done(nursery.journals
                    .enrolling()
                    .open(NewSetting.named(next, "Next door", Nursery.LONDON, "Nell"), nursery.now()))
            .manager();

    private ChildId childNextDoor() {
        Caller caller = Caller.staff(next, nextManager, nursery.tick()).from(Place.AT_SETTING);
        return done(nursery.journals
                .enrolling()
                .addChild(
                        caller,
                        new NewChild(
                                "Bea",
                                "OfBea",
                                Optional.empty(),
                                LocalDate.of(2023, 3, 1),
                                Period.since(nursery.now().minusSeconds(3_600)),
                                Optional.empty())));
    }

    /** A medium that Kim is said to have brought, as it is while its bytes come in. */
    private Medium brought(SettingId setting) {
        Medium medium = new Medium(
                MediumId.at(nursery.tick()),
                setting,
                MediaType.JPEG,
                0,
                "",
                nursery.kim,
                Capacity.STAFF,
                nursery.now(),
                Medium.State.UPLOADING,
                new Depiction.Unreviewed(),
                Version.NONE);
        assertThat(nursery.storage.inTransaction(
                        setting, () -> nursery.storage.media().save(setting, medium, Version.NONE)))
                .isTrue();
        return medium;
    }

    private MediumId ready(SettingId setting) {
        Medium medium = brought(setting).ready(9, "0".repeat(64));
        assertThat(nursery.storage.inTransaction(
                        setting, () -> nursery.storage.media().save(setting, medium, Version.NONE.next())))
                .isTrue();
        return medium.id();
    }

    private NewObservation showing(MediumId medium) {
        return nursery.observation("Sand", ada).withMedia(attached(List.of(medium)));
    }

    private void assertNotFound(NewObservation observation) {
        assertThat(codes(nursery.journals.writing().submit(nursery.staff(nursery.kim), observation)))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals.writing().draft(nursery.staff(nursery.kim), observation)))
                .containsExactly(Code.NOT_FOUND);
        ImportedItem item = imported(observation);
        assertThat(item.result()).isEqualTo(ImportedItem.Result.REFUSED);
        assertThat(item.why()).extracting(Reason::code).containsExactly(Code.NOT_FOUND);
        assertThat(nursery.storage.entries().find(nursery.setting, item.entry()))
                .isEmpty();
    }

    private ImportedItem imported(NewObservation observation) {
        EarlierObservation item = new EarlierObservation("1", nursery.kim, observation);
        return done(nursery.journals.importing().add(nursery.manager(), new ImportBatch(List.of(item))))
                .items()
                .get(0);
    }

    @Test
    void P13_a_medium_whose_bytes_are_still_coming_is_attached_to_nothing() {
        assertNotFound(showing(brought(nursery.setting).id()));
    }

    @Test
    void P04_a_medium_of_another_setting_is_attached_to_nothing() {
        assertNotFound(showing(ready(next)));
    }

    @Test
    void P13_one_that_has_come_in_here_is_attached() {
        MediumId here = ready(nursery.setting);
        assertThat(nursery.journals
                        .writing()
                        .submit(nursery.staff(nursery.kim), showing(here))
                        .isRefused())
                .isFalse();
        assertThat(imported(showing(here)).result()).isEqualTo(ImportedItem.Result.WAITING);
    }

    @Test
    void P04_a_child_of_another_setting_is_nobody_here() {
        ChildId bea = childNextDoor();
        assertNotFound(NewObservation.about(Set.of(bea), "Sand", "", nursery.now()));
        assertNotFound(NewObservation.about(Set.of(ada, bea), "Sand", "", nursery.now()));
    }
}
