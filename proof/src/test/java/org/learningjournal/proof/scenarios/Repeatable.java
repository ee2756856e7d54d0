package org.learningjournal.proof.scenarios;

import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.FactId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.ChildNames;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewHandOver;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.journal.MediaType;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.GroupExportRequest.Member;
import org.learningjournal.moderation.Amendment;
import org.learningjournal.moderation.ItemState;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewMedium;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** A nursery in which every command that a host may repeat can be done once. */
final class Repeatable {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    final Nursery nursery = new Nursery();
    final ChildId ada = nursery.child("Ada");
    final ChildId ben = nursery.child("Ben");
    final PersonId mother = nursery.parent("Mia", ada);
    final PersonId father = nursery.parent("Finn", ada);
    final PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
    final PersonId twin = nursery.person("M. OfAda");
    final MediumId photo = nursery.photo(ada);
    final EntryId entry = nursery.observed("Sand", List.of(photo), ada, ben);
    final CommentId comment = nursery.comments(nursery.family(mother), entry, ada, "Mine");
    final CommentId held = nursery.comments(nursery.family(mother), entry, ada, "Ben!");
    final EntryView draft =
            done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Draft", ada)));
    final EntryView own = nursery.waiting(nursery.journals
            .writing()
            .submit(nursery.staff(nursery.kim), nursery.observation("Own", ada).askingForModeration()));
    final EntryView home = nursery.waiting(
            nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Home", ada)));
    final EntryView twice = nursery.waiting(nursery.journals
            .writing()
            .submit(
                    nursery.staff(nursery.kim),
                    nursery.observation("Twice", ada).askingForModeration()));
    final ChildId gone = nursery.child("Guy");
    final FactId assignment;
    final ItemState reworded;
    final Instant later;

    Repeatable() {
        Caller caller = nursery.manager();
        assignment = done(nursery.journals
                        .keyWorkers()
                        .assign(
                                caller,
                                new NewAssignment(ada, nursery.kim, Period.since(caller.instant()), Optional.empty())))
                .recorded()
                .fact();
        done(nursery.journals
                .keyWorkers()
                .cover(nursery.manager(), new NewCover(ada, lee, Period.since(nursery.now()))));
        done(nursery.journals.enrolling().leave(nursery.manager(), gone, nursery.now(), Optional.empty()));
        Outcome<ItemState> amended = nursery.journals
                .moderation()
                .approveAmended(
                        nursery.manager(),
                        twice.id(),
                        twice.version(),
                        Amendment.startingFrom(twice).titled("Thrice"));
        reworded = ((Outcome.AwaitsApproval<ItemState>) amended).value();
        nursery.consents(mother, ada, IMAGE);
        nursery.answers(father, ada, Purpose.IN_OTHERS_EXPORTS, Answer.REFUSED);
        nursery.restrict(father, ben);
        nursery.signs(mother);
        later = nursery.now().plusSeconds(3600);
    }

    /** Who asks. */
    enum Who {
        MANAGER,
        KIM,
        MOTHER
    }

    /** A command of a door, named by the door, the method and what it takes besides the caller. */
    record Command(String name, Who who, Call call) {
        Caller caller(Repeatable scene) {
            return switch (who) {
                case MANAGER -> scene.nursery.manager();
                case KIM -> scene.nursery.staff(scene.nursery.kim);
                case MOTHER -> scene.nursery.family(scene.mother);
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Calls it in a scene. */
    interface Call {
        Outcome<?> by(Repeatable scene, Journals journals, Caller caller);
    }

    static Stream<Command> all() {
        return Stream.of(
                new Command(
                        "Enrolling.readmit(ChildId, Period)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling().readmit(c, s.gone, Period.since(s.later))),
                new Command(
                        "Enrolling.correctNames(ChildId, ChildNames)",
                        Who.MANAGER,
                        (s, j, c) ->
                                j.enrolling().correctNames(c, s.ada, new ChildNames("Ida", "OfAda", Optional.empty()))),
                new Command(
                        "Enrolling.correctName(PersonId, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling().correctName(c, s.mother, "Mia Right")),
                new Command(
                        "Enrolling.handOver(NewHandOver)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling()
                                .handOver(
                                        c,
                                        new NewHandOver(s.lee, c.instant(), Optional.of(s.nursery.kim), "moves away"))),
                new Command(
                        "Writing.handOver(PersonId, PersonId)",
                        Who.MANAGER,
                        (s, j, c) -> j.writing().handOver(c, s.lee, s.nursery.kim)),
                new Command(
                        "KeyWorkers.endCover(ChildId, PersonId, Instant)",
                        Who.MANAGER,
                        (s, j, c) -> j.keyWorkers().endCover(c, s.ada, s.lee, s.later)),
                new Command(
                        "KeyWorkers.told(ChildId, PersonId, FactId)",
                        Who.KIM,
                        (s, j, c) -> j.keyWorkers().told(c, s.ada, s.mother, s.assignment)),
                new Command(
                        "Writing.acknowledge(EntryId, Version)",
                        Who.KIM,
                        (s, j, c) -> j.writing().acknowledge(c, s.reworded.entry(), s.reworded.version())),
                new Command(
                        "Moderation.approveAmended(EntryId, Version, Amendment)",
                        Who.MANAGER,
                        (s, j, c) -> j.moderation()
                                .approveAmended(
                                        c,
                                        s.own.id(),
                                        s.own.version(),
                                        Amendment.startingFrom(s.own).titled("Owned"))),
                new Command(
                        "Importing.add(ImportBatch)",
                        Who.MANAGER,
                        (s, j, c) -> j.importing()
                                .add(
                                        c,
                                        new ImportBatch(List.of(new EarlierObservation(
                                                "1", s.nursery.kim, s.nursery.observation("Then", s.ada)))))),
                new Command(
                        "Enrolling.addChild(NewChild)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling()
                                .addChild(
                                        c,
                                        new NewChild(
                                                "Cy",
                                                "OfCy",
                                                Optional.empty(),
                                                LocalDate.of(2023, 1, 1),
                                                Period.since(s.later),
                                                Optional.empty()))),
                new Command(
                        "Enrolling.addPerson(NewPerson)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling().addPerson(c, new NewPerson("New", Optional.empty()))),
                new Command(
                        "Enrolling.join(PersonId, PersonId)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling().join(c, s.mother, s.twin)),
                new Command(
                        "Enrolling.employ(NewEmployment)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling()
                                .employ(
                                        c,
                                        new NewEmployment(
                                                s.twin,
                                                Rank.SENIOR,
                                                Set.of(),
                                                Sees.AS_THE_SETTING,
                                                Period.since(s.later)))),
                new Command(
                        "Enrolling.endEmployment(PersonId, Instant)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling().endEmployment(c, s.nursery.kim, s.later)),
                new Command(
                        "Enrolling.leave(ChildId, Instant, Optional)",
                        Who.MANAGER,
                        (s, j, c) -> j.enrolling().leave(c, s.ada, s.later, Optional.empty())),
                new Command(
                        "Families.link(NewLink)",
                        Who.MANAGER,
                        (s, j, c) -> j.families()
                                .link(
                                        c,
                                        new NewLink(
                                                s.ben,
                                                s.mother,
                                                Relationship.RELATIVE,
                                                ParentalResponsibility.NO,
                                                Period.since(s.later)))),
                new Command(
                        "Families.endLink(ChildId, PersonId, Instant)",
                        Who.MANAGER,
                        (s, j, c) -> j.families().endLink(c, s.ada, s.mother, s.later)),
                new Command(
                        "Families.restrict(NewRestriction)",
                        Who.MANAGER,
                        (s, j, c) -> j.families()
                                .restrict(
                                        c,
                                        new NewRestriction(
                                                s.ada,
                                                s.father,
                                                Restriction.Kind.HOLD,
                                                s.later,
                                                Optional.empty(),
                                                ""))),
                new Command(
                        "Families.lift(ChildId, PersonId, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.families().lift(c, s.ben, s.father, "over")),
                new Command(
                        "Governing.setRules(SettingRules, Instant, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.governing()
                                .setRules(c, SettingRules.defaults().withSamplingRate(3), s.later, "trial")),
                new Command(
                        "Governing.except(PersonId, Permission, Allowance, Period, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.governing()
                                .except(
                                        c,
                                        s.father,
                                        Permission.COMMENT,
                                        Allowance.DENY,
                                        Period.since(s.later),
                                        "trial")),
                new Command(
                        "Families.sign(NewUndertaking)",
                        Who.MOTHER,
                        (s, j, c) -> j.families().sign(c, new NewUndertaking(ConsentForm.ofText("another text")))),
                new Command(
                        "Families.revoke()",
                        Who.MOTHER,
                        (s, j, c) -> j.families().revoke(c)),
                new Command(
                        "KeyWorkers.assign(NewAssignment)",
                        Who.MANAGER,
                        (s, j, c) -> j.keyWorkers()
                                .assign(c, new NewAssignment(s.ben, s.lee, Period.since(s.later), Optional.empty()))),
                new Command(
                        "KeyWorkers.change(ChildId, PersonId, Instant, Optional)",
                        Who.MANAGER,
                        (s, j, c) -> j.keyWorkers().change(c, s.ada, s.lee, s.later, Optional.empty())),
                new Command(
                        "KeyWorkers.end(ChildId, Instant, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.keyWorkers().end(c, s.ada, s.later, "nobody free")),
                new Command(
                        "KeyWorkers.cover(NewCover)",
                        Who.MANAGER,
                        (s, j, c) -> j.keyWorkers().cover(c, new NewCover(s.ben, s.lee, Period.since(s.later)))),
                new Command(
                        "Consents.answer(NewAnswer)",
                        Who.MOTHER,
                        (s, j, c) -> j.consents()
                                .answer(
                                        c,
                                        new NewAnswer(
                                                s.ada,
                                                Purpose.NAME_IN_OTHER_JOURNALS,
                                                Answer.GIVEN,
                                                Nursery.FORM,
                                                Channel.ONLINE))),
                new Command(
                        "Consents.withdraw(ChildId, Purpose)",
                        Who.MOTHER,
                        (s, j, c) -> j.consents().withdraw(c, s.ada, IMAGE)),
                new Command(
                        "Consents.record(PaperAnswer)",
                        Who.MANAGER,
                        (s, j, c) -> j.consents()
                                .record(
                                        c,
                                        new PaperAnswer(
                                                s.mother,
                                                s.ada,
                                                Purpose.IN_OTHERS_TRANSFERS,
                                                Answer.GIVEN,
                                                Nursery.FORM))),
                new Command(
                        "Consents.resolve(ChildId, Purpose, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.consents().resolve(c, s.ada, Purpose.IN_OTHERS_EXPORTS, "court")),
                new Command(
                        "Writing.upload(NewMedium, InputStream)",
                        Who.KIM,
                        (s, j, c) -> j.writing()
                                .upload(
                                        c,
                                        NewMedium.of(MediaType.JPEG).withLength(Pictures.jpeg(20, 20).length),
                                        new ByteArrayInputStream(Pictures.jpeg(20, 20)))),
                new Command(
                        "Writing.upload(MediaType, InputStream)",
                        Who.KIM,
                        (s, j, c) ->
                                j.writing().upload(c, MediaType.JPEG, new ByteArrayInputStream(Pictures.jpeg(20, 20)))),
                new Command(
                        "Writing.review(ReviewedDepiction)",
                        Who.KIM,
                        (s, j, c) -> j.writing().review(c, ReviewedDepiction.of(s.photo, Set.of(s.ada, s.ben)))),
                new Command(
                        "Writing.draft(NewEntry)",
                        Who.KIM,
                        (s, j, c) -> j.writing().draft(c, s.nursery.observation("New draft", s.ada))),
                new Command(
                        "Writing.submit(NewEntry)",
                        Who.KIM,
                        (s, j, c) -> j.writing().submit(c, s.nursery.observation("New", s.ada))),
                new Command(
                        "Writing.submit(NewEntry), waiting",
                        Who.KIM,
                        (s, j, c) -> j.writing()
                                .submit(c, s.nursery.observation("New", s.ada).askingForModeration())),
                new Command(
                        "Writing.submit(EntryId, Version)",
                        Who.KIM,
                        (s, j, c) -> j.writing().submit(c, s.draft.id(), s.draft.version())),
                new Command(
                        "Writing.edit(EntryId, Version, NewEntry)",
                        Who.KIM,
                        (s, j, c) -> j.writing()
                                .edit(
                                        c,
                                        s.draft.id(),
                                        s.draft.version(),
                                        NewObservation.about(Set.of(s.ada), "Changed", "", s.draft.occurredAt()))),
                new Command(
                        "Writing.takeBack(EntryId, Version)",
                        Who.KIM,
                        (s, j, c) -> j.writing().takeBack(c, s.own.id(), s.own.version())),
                new Command(
                        "Writing.withdraw(EntryId, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.writing().withdraw(c, s.entry, "mistake")),
                new Command(
                        "Writing.takeOut(EntryId, ChildId, String)",
                        Who.KIM,
                        (s, j, c) -> j.writing().takeOut(c, s.entry, s.ben, "mistake")),
                new Command(
                        "Writing.keepToStaff(EntryId, String)",
                        Who.KIM,
                        (s, j, c) -> j.writing().keepToStaff(c, s.entry, "private")),
                new Command(
                        "Commenting.comment(NewComment)",
                        Who.MOTHER,
                        (s, j, c) -> j.commenting().comment(c, NewComment.on(s.entry, s.ada, "Hello"))),
                new Command(
                        "Commenting.ask(EntryId, String)",
                        Who.KIM,
                        (s, j, c) -> j.commenting().ask(c, s.home.id(), "Who?")),
                new Command(
                        "Commenting.remove(CommentId)",
                        Who.MOTHER,
                        (s, j, c) -> j.commenting().remove(c, s.comment)),
                new Command(
                        "Moderation.approve(EntryId, Version)",
                        Who.MANAGER,
                        (s, j, c) -> j.moderation().approve(c, s.own.id(), s.own.version())),
                new Command(
                        "Moderation.approveDespiteStrangers(EntryId, Version, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.moderation().approveDespiteStrangers(c, s.home.id(), s.home.version(), "none")),
                new Command(
                        "Moderation.giveBack(EntryId, Version, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.moderation().giveBack(c, s.home.id(), s.home.version(), "more")),
                new Command(
                        "Moderation.decline(EntryId, Version, String)",
                        Who.MANAGER,
                        (s, j, c) -> j.moderation().decline(c, s.own.id(), s.own.version(), "no")),
                new Command(
                        "Moderation.release(EntryId, MediumId)",
                        Who.MANAGER,
                        (s, j, c) -> j.moderation().release(c, s.entry, s.photo)),
                new Command(
                        "Moderation.show(CommentId)",
                        Who.MANAGER,
                        (s, j, c) -> j.moderation().show(c, s.held)),
                new Command(
                        "Leaving.export(ExportRequest)",
                        Who.MANAGER,
                        (s, j, c) -> j.leaving().export(c, new ExportRequest(s.ada, s.mother, ExportPurpose.LEAVING))),
                new Command(
                        "Leaving.exportGroup(GroupExportRequest)",
                        Who.MANAGER,
                        (s, j, c) -> j.leaving()
                                .exportGroup(
                                        c,
                                        new GroupExportRequest(
                                                "Our year",
                                                List.of(
                                                        new Member(s.ada, Set.of(s.nursery.manager)),
                                                        new Member(s.ben, Set.of(s.nursery.manager))),
                                                ExportPurpose.SETTING_COPY,
                                                Period.ALWAYS))),
                new Command(
                        "Writing.submit(NewEntry), refused",
                        Who.MOTHER,
                        (s, j, c) -> j.writing().submit(c, s.nursery.contribution("Not mine", s.ben))));
    }
}
