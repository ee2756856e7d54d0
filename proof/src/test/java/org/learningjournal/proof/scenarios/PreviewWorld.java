package org.learningjournal.proof.scenarios;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** A nursery with random families, consents, restrictions and entries, all of it through the front door. */
final class PreviewWorld {
    private static final Duration LATEST_LINK = Duration.ofSeconds(100);

    final Nursery nursery = new Nursery();
    final List<ChildId> children = new ArrayList<>();
    final List<PersonId> adults = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final List<PersonId> everybody = new ArrayList<>(List.of(nursery.manager, nursery.senior, nursery.kim));
    final PersonId secondManager;
    private final Random random;

    PreviewWorld(Random random) {
        this.random = random;
        List.of("Ada", "Ben", "Cleo", "Dan")
                .subList(0, 3 + random.nextInt(2))
                .forEach(name -> children.add(nursery.child(name)));
        secondManager = nursery.employed("Max Manager", Rank.MANAGER);
        PersonId limited = nursery.employed("Lee Limited", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, any(children));
        everybody.addAll(List.of(secondManager, limited));
        families();
        nursery.pass(LATEST_LINK);
        answers();
        for (int i = 0; i < 6 + random.nextInt(4); i++) {
            addItem();
        }
        laterFacts();
    }

    /** A person who was linked to a child, perhaps. */
    record Tie(PersonId person, ChildId child) {}

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private void families() {
        for (ChildId child : children) {
            adult("Parent", child, ParentalResponsibility.YES);
            if (chance(0.6)) {
                adult("Other", child, any(List.of(ParentalResponsibility.values())));
            }
        }
        if (chance(0.6)) {
            relate(any(adults), any(children));
        }
        for (PersonId staff : List.of(nursery.kim, nursery.senior)) {
            if (chance(0.5)) {
                relate(staff, any(children));
                adults.add(staff);
            }
        }
        if (chance(0.3)) {
            PersonId record = nursery.person("Second Record");
            nursery.journals.enrolling().join(nursery.manager(), any(adults), record);
            everybody.add(record);
        }
    }

    private void adult(String name, ChildId child, ParentalResponsibility responsibility) {
        PersonId adult = nursery.person(name);
        nursery.link(adult, child, responsibility);
        adults.add(adult);
        everybody.add(adult);
        ties.add(new Tie(adult, child));
    }

    /** A link, unless there is one already. */
    private void relate(PersonId person, ChildId child) {
        ties.add(new Tie(person, child));
        nursery.journals
                .families()
                .link(
                        nursery.manager(),
                        new NewLink(
                                child,
                                person,
                                Relationship.PARENT,
                                any(List.of(ParentalResponsibility.values())),
                                Period.since(
                                        nursery.now().plusSeconds(random.nextInt((int) LATEST_LINK.toSeconds())))));
    }

    private void answers() {
        for (PersonId adult : adults) {
            if (chance(0.85)) {
                nursery.signs(adult);
            }
            for (ChildId child : children) {
                if (chance(0.85)) {
                    answer(adult, child, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.GIVEN);
                }
                if (chance(0.3)) {
                    answer(adult, child, any(List.of(Purpose.values())), Answer.GIVEN);
                }
            }
        }
    }

    /** An answer, where the adult may give it. */
    private void answer(PersonId adult, ChildId child, Purpose purpose, Answer answer) {
        nursery.journals
                .consents()
                .record(nursery.manager(), new PaperAnswer(adult, child, purpose, answer, Nursery.FORM));
    }

    private Set<ChildId> some(int most) {
        Set<ChildId> some = new HashSet<>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            some.add(any(children));
        }
        return some;
    }

    private List<MediumId> photos() {
        List<MediumId> photos = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            photos.add(nursery.photo(some(2).toArray(new ChildId[0])));
        }
        return photos;
    }

    private void addItem() {
        Caller kim = nursery.staff(nursery.kim);
        NewObservation observation = nursery.observation("Seen", some(2).toArray(new ChildId[0]));
        switch (random.nextInt(8)) {
            case 0 -> finish(nursery.journals.writing().submit(kim, observation.forStaffOnly()));
            case 1 -> nursery.journals.writing().draft(kim, observation);
            case 2 -> nursery.journals.writing().submit(kim, observation.askingForModeration());
            case 3 -> contribute();
            default ->
                finish(nursery.journals.writing().submit(kim, observation.withMedia(Nursery.attached(photos()))));
        }
    }

    /** From home: a draft, or what waits, or what was approved. */
    private void contribute() {
        Caller author = nursery.family(any(adults));
        NewContribution contribution = nursery.contribution("Home", any(children));
        if (chance(0.3)) {
            nursery.journals.writing().draft(author, contribution);
            return;
        }
        MediumId cake = nursery.uploaded(author);
        Outcome<EntryView> sent =
                nursery.journals.writing().submit(author, contribution.withMedia(Nursery.attached(List.of(cake))));
        if (sent instanceof Outcome.AwaitsApproval<EntryView> waiting) {
            nursery.journals
                    .writing()
                    .review(
                            nursery.manager(),
                            ReviewedDepiction.in(waiting.value().id(), cake, some(2)));
            if (chance(0.5)) {
                finish(sent);
            }
        }
    }

    private void finish(Outcome<EntryView> outcome) {
        if (outcome instanceof Outcome.AwaitsApproval<EntryView> waiting) {
            EntryView view = waiting.value();
            nursery.journals.moderation().approve(nursery.manager(), view.id(), view.version());
        }
    }

    private void laterFacts() {
        if (chance(0.3)) {
            nursery.restrict(any(adults), any(children));
        }
        if (chance(0.5)) {
            nursery.restrict(secondManager, any(children));
        }
        if (chance(0.3)) {
            PersonId adult = any(adults);
            ChildId child = any(children);
            answer(adult, child, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.REFUSED);
            if (chance(0.5)) {
                answer(adult, child, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.GIVEN);
            }
        }
    }
}
