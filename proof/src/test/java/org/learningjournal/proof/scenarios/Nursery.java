package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.Journals;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.enrolling.Opened;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.MediaType;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.Adapters;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/**
 * A made-up nursery behind the front door: everything in it came through a door. Its clock moves on by a second with every
 * caller, so that what is told later happened later.
 */
final class Nursery {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ConsentForm FORM = ConsentForm.ofText("May the image of my child appear in other journals?");

    final Recorder recorder = new Recorder();
    final Storage storage = recorder.before(Adapters.storage());
    final Journals journals;
    final SettingId setting;
    final PersonId manager;
    final PersonId senior;
    final PersonId kim;

    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    Nursery() {
        this(SettingRules.defaults());
    }

    Nursery(SettingRules rules) {
        this(rules, LONDON);
    }

    Nursery(SettingRules rules, ZoneId zone) {
        journals = Journals.builder().storage(storage).rules(rules).build();
        setting = SettingId.at(now);
        Opened opened = done(journals.enrolling()
                .open(new NewSetting(setting, "Acorn Nursery", zone, "Mo Manager", Optional.empty()), now));
        manager = opened.manager();
        senior = employed("Sam Senior", Rank.SENIOR);
        kim = employed("Kim Carer", Rank.PRACTITIONER);
    }

    // The clock

    Instant now() {
        return now;
    }

    Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    Nursery pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    Nursery on(String instant) {
        Instant then = Instant.parse(instant);
        assertThat(then).as("the clock does not run backwards").isAfterOrEqualTo(now);
        now = then;
        return this;
    }

    // Callers

    Caller staff(PersonId person) {
        return Caller.staff(setting, person, tick()).from(Place.AT_SETTING);
    }

    Caller family(PersonId person) {
        return Caller.family(setting, person, tick()).from(Place.HOME_OWN_DEVICE);
    }

    Caller manager() {
        return staff(manager);
    }

    // People

    PersonId person(String name) {
        return done(journals.enrolling().addPerson(manager(), new NewPerson(name, Optional.empty())));
    }

    PersonId employed(String name, Rank rank, Mark... marks) {
        return employed(name, rank, Sees.AS_THE_SETTING, marks);
    }

    PersonId employed(String name, Rank rank, Sees sees, Mark... marks) {
        PersonId person = person(name);
        employ(person, rank, sees, marks);
        return person;
    }

    void employ(PersonId person, Rank rank, Sees sees, Mark... marks) {
        Caller caller = manager();
        done(journals.enrolling()
                .employ(caller, new NewEmployment(person, rank, Set.of(marks), sees, Period.since(caller.instant()))));
    }

    ChildId child(String givenName) {
        return child(givenName, "Of" + givenName);
    }

    ChildId child(String givenName, String familyName) {
        Caller caller = manager();
        return done(journals.enrolling()
                .addChild(
                        caller,
                        new NewChild(
                                givenName,
                                familyName,
                                Optional.empty(),
                                LocalDate.of(2023, 3, 1),
                                Period.since(Instant.parse("2026-01-01T00:00:00Z")),
                                Optional.empty())));
    }

    PersonId parent(String name, ChildId... children) {
        PersonId person = person(name);
        for (ChildId child : children) {
            link(person, child, ParentalResponsibility.YES);
        }
        return person;
    }

    void link(PersonId person, ChildId child, ParentalResponsibility responsibility) {
        Caller caller = manager();
        link(person, child, responsibility, Period.since(caller.instant()));
    }

    void link(PersonId person, ChildId child, ParentalResponsibility responsibility, Period period) {
        done(journals.families()
                .link(manager(), new NewLink(child, person, Relationship.PARENT, responsibility, period)));
    }

    void unlink(PersonId person, ChildId child) {
        Caller caller = manager();
        done(journals.families().endLink(caller, child, person, caller.instant()));
    }

    void restrict(PersonId person, ChildId child) {
        Caller caller = manager();
        done(journals.families()
                .restrict(
                        caller,
                        new NewRestriction(
                                child,
                                person,
                                Restriction.Kind.COURT_ORDER,
                                caller.instant(),
                                Optional.empty(),
                                "order 7")));
    }

    void keyWorker(PersonId person, ChildId child) {
        Caller caller = manager();
        done(journals.keyWorkers()
                .assign(caller, new NewAssignment(child, person, Period.since(caller.instant()), Optional.empty())));
    }

    void answers(PersonId adult, ChildId child, Purpose purpose, Answer answer) {
        done(journals.consents().record(manager(), new PaperAnswer(adult, child, purpose, answer, FORM)));
    }

    void consents(PersonId adult, ChildId child, Purpose... purposes) {
        for (Purpose purpose : purposes) {
            answers(adult, child, purpose, Answer.GIVEN);
        }
    }

    void signs(PersonId person) {
        done(journals.families().sign(family(person), new NewUndertaking(ConsentForm.ofText("I protect images."))));
    }

    // Entries

    /** An observation in the journals of these children: approved by a manager where it has to wait. */
    EntryId observed(String title, ChildId... children) {
        return published(observation(title, children));
    }

    /** An observation with photos that staff have reviewed. */
    EntryId observed(String title, List<MediumId> photos, ChildId... children) {
        return published(observation(title, children).withMedia(attached(photos)));
    }

    NewObservation observation(String title, ChildId... children) {
        return NewObservation.about(
                new LinkedHashSet<>(Arrays.asList(children)), title, "What was seen.", now.minusSeconds(60));
    }

    NewContribution contribution(String title, ChildId child) {
        return NewContribution.about(child, title, "At home.", now.minusSeconds(60));
    }

    EntryId published(NewObservation observation) {
        Outcome<EntryView> outcome = journals.writing().submit(staff(kim), observation);
        return approved(outcome);
    }

    EntryId contributed(PersonId author, NewContribution contribution) {
        return approved(journals.writing().submit(family(author), contribution));
    }

    EntryId approved(Outcome<EntryView> outcome) {
        if (outcome instanceof Outcome.AwaitsApproval<EntryView> waiting) {
            EntryView view = waiting.value();
            done(journals.moderation().approve(manager(), view.id(), view.version()));
            return view.id();
        }
        return done(outcome).id();
    }

    EntryView waiting(Outcome<EntryView> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.AwaitsApproval.class);
        return ((Outcome.AwaitsApproval<EntryView>) outcome).value();
    }

    static List<NewAttachment> attached(List<MediumId> media) {
        return media.stream()
                .map(medium -> NewAttachment.of(medium, "a picture"))
                .toList();
    }

    MediumId uploaded(Caller caller) {
        return done(journals.writing().upload(caller, MediaType.JPEG, new ByteArrayInputStream(Pictures.jpeg(40, 30))));
    }

    /** A photo that Kim took and reviewed as showing these children. */
    MediumId photo(ChildId... depicted) {
        MediumId medium = uploaded(staff(kim));
        done(journals.writing().review(staff(kim), ReviewedDepiction.of(medium, Set.of(depicted))));
        return medium;
    }

    CommentId comments(Caller caller, EntryId entry, ChildId child, String text) {
        return done(journals.commenting().comment(caller, NewComment.on(entry, child, text)))
                .id();
    }

    // What is seen

    Optional<EntryView> seen(Caller caller, EntryId entry) {
        return journals.reading().find(caller, entry);
    }

    Version version(PersonId staff, EntryId entry) {
        return seen(staff(staff), entry).orElseThrow().version();
    }

    List<AuditRecord> trail() {
        return storage.audit().trail(setting, 0, Integer.MAX_VALUE);
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).as("%s", reasons(outcome)).isInstanceOf(Outcome.Done.class);
        return outcome.orElseThrow();
    }

    static List<Code> codes(Outcome<?> outcome) {
        return reasons(outcome).stream().map(Reason::code).toList();
    }

    static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.decision().reasons()
                : List.of();
    }
}
