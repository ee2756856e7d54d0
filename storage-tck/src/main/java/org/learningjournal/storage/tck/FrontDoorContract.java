package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.Journals;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Child;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;

/** What a host that repeats its commands is promised, on top of the adapter: through the front door. */
public abstract class FrontDoorContract extends Contract {
    /** For subclasses. */
    protected FrontDoorContract() {}

    /** A setting that was opened through the front door, with its manager and a child. */
    private record Opened(Storage storage, Journals journals, Caller manager, ChildId ada) {
        static Opened in(Storage storage) {
            Journals journals = Journals.builder().storage(storage).build();
            Setting setting = Samples.aSetting();
            NewSetting opening = NewSetting.named(setting.id(), setting.name(), setting.zone(), "Kit Sample");
            Caller manager = Caller.staff(
                    setting.id(),
                    journals.enrolling().open(opening, NOON).orElseThrow().manager(),
                    NOON.plusSeconds(60));
            NewChild ada = NewChild.named("Ada", "Byron", LocalDate.of(2022, 2, 28), Period.since(NOON));
            return new Opened(
                    storage,
                    journals,
                    manager,
                    journals.enrolling().addChild(manager, ada).orElseThrow());
        }

        NewObservation observation(String title) {
            return NewObservation.about(Set.of(ada), title, "Nine bricks.", NOON);
        }

        Outcome<EntryView> submitted(RequestId request, String title) {
            return journals.writing().submit(manager.withRequest(request), observation(title));
        }

        /** Everything that a second delivery must leave as it is. */
        List<Object> written() {
            Lane journal = Samples.lane(new Reach.WholeSetting(), Shelf.JOURNAL);
            return List.of(
                    storage.audit().trail(manager.setting(), 0, 1000),
                    storage.entries()
                            .list(
                                    manager.setting(),
                                    Samples.scope(manager.setting(), journal),
                                    PageRequest.newest(100)),
                    Set.copyOf(storage.people().children(manager.setting())));
        }
    }

    @Test
    void a_request_that_comes_again_has_the_first_outcome_and_writes_nothing_more() {
        Opened opened = Opened.in(emptyStorage());
        RequestId request = RequestId.at(NOON);
        EntryView first = opened.submitted(request, "A tower").orElseThrow();
        List<Object> written = opened.written();
        assertThat(opened.submitted(request, "A tower").orElseThrow()).isEqualTo(first);
        assertThat(opened.submitted(request, "A tower").orElseThrow()).isEqualTo(first);
        assertThat(opened.written()).isEqualTo(written);
        assertThat(opened.submitted(RequestId.at(NOON), "A tower").orElseThrow())
                .as("under another id it is another entry")
                .isNotEqualTo(first);
    }

    @Test
    void what_was_refused_is_refused_again_though_it_would_now_be_permitted() {
        Opened opened = Opened.in(emptyStorage());
        RequestId request = RequestId.at(NOON);
        ChildId unknown = ChildId.at(NOON);
        NewObservation about = NewObservation.about(Set.of(unknown), "A tower", "Nine bricks.", NOON);
        Caller caller = opened.manager().withRequest(request);
        Outcome<EntryView> first = opened.journals().writing().submit(caller, about);
        assertThat(first).isInstanceOf(Outcome.Refused.class);
        Child eve = Samples.aChild(opened.manager().setting(), "Eve");
        Child late = new Child(unknown, eve.setting(), "Eve", "Byron", eve.knownAs(), eve.born(), eve.externalRef());
        opened.storage().people().add(late.setting(), late);
        List<Object> written = opened.written();
        assertThat(opened.journals().writing().submit(caller, about)).isEqualTo(first);
        assertThat(opened.written()).isEqualTo(written);
    }

    @Test
    void another_command_under_the_id_of_a_request_is_refused_and_done_under_none() {
        Opened opened = Opened.in(emptyStorage());
        RequestId request = RequestId.at(NOON);
        EntryView first = opened.submitted(request, "A tower").orElseThrow();
        assertThat(opened.submitted(request, "A bridge"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.decision().reasons())
                                .extracting("code")
                                .containsExactly(Code.REQUEST_REUSED));
        assertThat(opened.submitted(request, "A tower").orElseThrow()).isEqualTo(first);
        SettingId setting = opened.manager().setting();
        assertThat(opened.storage().audit().trail(setting, 0, 1000))
                .filteredOn(line -> line.act().equals("writing.submit"))
                .extracting(AuditRecord::result)
                .containsExactly(AuditRecord.Result.DONE, AuditRecord.Result.REFUSED);
    }

    @Test
    void one_id_of_two_persons_is_two_requests() {
        Opened opened = Opened.in(emptyStorage());
        RequestId request = RequestId.at(NOON);
        EntryView managers = opened.submitted(request, "A tower").orElseThrow();
        Caller stranger = Caller.staff(opened.manager().setting(), PersonId.at(NOON), NOON.plusSeconds(60))
                .withRequest(request);
        assertThat(opened.journals().writing().submit(stranger, opened.observation("A tower")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(opened.submitted(request, "A tower").orElseThrow()).isEqualTo(managers);
    }
}
