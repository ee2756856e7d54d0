package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.reading.Explanation;
import org.learningjournal.reading.Reading;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Hindsight;
import org.learningjournal.visibility.MediumView;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** Section 4.6 over a made-up history: <em>could</em> is what the doors really answered at the time. */
@Tag("slow")
class TravelHistoryTest {
    private static final long SEED = Long.getLong("learningjournal.seed", 20_260_312L);
    private static final int STEPS = 60;

    /** Databases answer the same from fewer moments. */
    private static final int EVERY = "memory".equals(System.getProperty("proof.storage", "memory")) ? 1 : 6;

    private final Random random = new Random(SEED);
    private final Nursery nursery = new Nursery();
    private final Reading reading = nursery.journals.reading();
    private final List<ChildId> children = List.of(nursery.child("Ada"), nursery.child("Ben"), nursery.child("Cy"));
    private final List<PersonId> staff = List.of(
            nursery.kim,
            nursery.senior,
            nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN),
            nursery.employed("Tia", Rank.PRACTITIONER, Mark.TRAINEE),
            nursery.employed("Lou", Rank.SENIOR));
    private final List<PersonId> adults = new ArrayList<>();
    private final Map<EntryId, Optional<MediumId>> entries = new HashMap<>();
    private final List<Answered> history = new ArrayList<>();

    /** What the doors answered once. */
    private record Answered(
            Caller caller, EntryId entry, Decision heard, Decision full, Optional<MediumId> medium, Decision shown) {}

    @Test
    void P04_could_is_what_the_doors_answered_at_the_time() {
        for (int i = 0; i < 4; i++) {
            adults.add(nursery.parent("Parent " + i, children.get(i % 3)));
        }
        adults.add(nursery.person("Somebody"));
        nursery.link(staff.get(1), children.get(0), ParentalResponsibility.YES);
        for (int i = 0; i < 4; i++) {
            publish(i % 2 == 0);
        }
        for (int step = 0; step < STEPS; step++) {
            nursery.pass(Duration.ofHours(random.nextInt(1, 40)));
            step();
            if (step % EVERY == 0) {
                remember();
            }
        }
        nursery.pass(Duration.ofDays(1));
        history.forEach(this::agrees);
        guard();
    }

    // The history

    private void step() {
        ChildId child = any(children);
        PersonId adult = random.nextInt(4) == 0 ? any(staff) : any(adults);
        Caller manager = nursery.manager();
        switch (random.nextInt(17)) {
            case 0, 1, 2 -> publish(random.nextBoolean());
            case 3 ->
                nursery.journals
                        .families()
                        .restrict(
                                manager,
                                new NewRestriction(
                                        child,
                                        adult,
                                        Restriction.Kind.HOLD,
                                        some(manager.instant()),
                                        Optional.empty(),
                                        ""));
            case 4, 5 -> nursery.journals.families().lift(manager, child, adult, "cleared up");
            case 6, 7 ->
                nursery.journals
                        .families()
                        .link(
                                manager,
                                new NewLink(
                                        child,
                                        adult,
                                        Relationship.PARENT,
                                        any(List.of(ParentalResponsibility.values())),
                                        Period.since(some(manager.instant()))));
            case 8 -> nursery.journals.families().endLink(manager, child, adult, some(manager.instant()));
            case 9, 10 ->
                nursery.journals
                        .consents()
                        .record(
                                manager,
                                new PaperAnswer(
                                        adult,
                                        child,
                                        Purpose.IMAGE_IN_OTHER_JOURNALS,
                                        random.nextInt(3) == 0 ? Answer.REFUSED : Answer.GIVEN,
                                        Nursery.FORM));
            case 11 ->
                nursery.journals
                        .families()
                        .sign(nursery.family(adult), new NewUndertaking(ConsentForm.ofText("I protect images.")));
            case 12 -> review();
            case 13 -> takeAway(child);
            case 14 -> nursery.journals.enrolling().endEmployment(manager, any(staff), some(manager.instant()));
            case 15 ->
                nursery.journals
                        .enrolling()
                        .employ(
                                manager,
                                new NewEmployment(
                                        any(staff),
                                        any(List.of(Rank.values())),
                                        Set.of(),
                                        any(List.of(Sees.values())),
                                        Period.since(some(manager.instant()))));
            default ->
                nursery.journals
                        .keyWorkers()
                        .assign(
                                manager,
                                new NewAssignment(
                                        child, any(staff), Period.since(manager.instant()), Optional.empty()));
        }
    }

    /** Now, or a while ago, or soon. */
    private Instant some(Instant now) {
        return now.plus(Duration.ofHours(random.nextInt(3) * 24L - 24));
    }

    private void publish(boolean photo) {
        if (entries.size() >= 8) {
            takeAway(any(children));
            return;
        }
        Optional<MediumId> medium = photo ? Optional.of(nursery.uploaded(nursery.manager())) : Optional.empty();
        NewObservation observation = nursery.observation("Sand", some(children).toArray(new ChildId[0]));
        if (random.nextInt(6) == 0) {
            observation = observation.forStaffOnly();
        }
        observation = observation.withMedia(Nursery.attached(medium.stream().toList()));
        medium.ifPresent(seen -> nursery.journals
                .writing()
                .review(nursery.manager(), ReviewedDepiction.of(seen, Set.copyOf(some(children)))));
        Outcome<EntryView> outcome = nursery.journals.writing().submit(nursery.manager(), observation);
        if (!outcome.isRefused()) {
            EntryView view = outcome.orElseThrow();
            entries.put(view.id(), medium);
            nursery.journals.moderation().approve(nursery.staff(any(staff)), view.id(), view.version());
        }
    }

    private void review() {
        entries.forEach((entry, medium) -> {
            if (medium.isPresent() && random.nextInt(3) == 0) {
                nursery.journals
                        .writing()
                        .review(
                                nursery.manager(),
                                ReviewedDepiction.in(entry, medium.get(), Set.copyOf(some(children))));
            }
        });
    }

    private void takeAway(ChildId child) {
        EntryId entry = any(entries.keySet().stream().sorted().toList());
        var writing = nursery.journals.writing();
        switch (random.nextInt(3)) {
            case 0 -> writing.takeOut(nursery.manager(), entry, child, "mistake");
            case 1 -> writing.keepToStaff(nursery.manager(), entry, "private");
            default -> writing.withdraw(nursery.manager(), entry, "duplicate");
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<ChildId> some(List<ChildId> all) {
        Set<ChildId> some = new HashSet<>(Set.of(any(all)));
        if (random.nextBoolean()) {
            some.add(any(all));
        }
        return List.copyOf(some);
    }

    // What is answered

    private void remember() {
        Instant at = nursery.tick();
        Caller manager = Caller.staff(nursery.setting, nursery.manager, at).from(Place.AT_SETTING);
        List<Caller> callers = new ArrayList<>(List.of(manager));
        staff.forEach(person -> callers.add(Caller.staff(nursery.setting, person, at)));
        adults.forEach(person -> callers.add(Caller.family(nursery.setting, person, at)));
        callers.add(Caller.family(nursery.setting, staff.get(1), at));
        entries.forEach((entry, medium) -> callers.forEach(caller -> {
            Decision heard = reading.maySee(caller, entry);
            Decision full = reading.explain(manager, caller, entry).full();
            Decision shown = medium.map(
                            one -> reading.explain(manager, caller, entry, one).full())
                    .orElse(full);
            List<MediumId> seen = reading.find(caller, entry).stream()
                    .flatMap(view -> view.media().stream())
                    .map(MediumView::id)
                    .toList();
            assertThat(seen)
                    .isEqualTo(medium.filter(one -> shown.permits()).stream().toList());
            history.add(new Answered(caller, entry, heard, full, medium, shown));
        }));
    }

    private void agrees(Answered answered) {
        Caller caller = answered.caller();
        Explanation could =
                reading.explainAsOf(nursery.manager(), caller, answered.entry(), caller.instant(), Hindsight.COULD);
        assertThat(could)
                .as("seed %d: %s", SEED, answered)
                .isEqualTo(new Explanation(answered.full(), answered.heard()));
        answered.medium()
                .ifPresent(medium -> assertThat(reading.explainAsOf(
                                        nursery.manager(),
                                        caller,
                                        answered.entry(),
                                        medium,
                                        caller.instant(),
                                        Hindsight.COULD)
                                .full())
                        .as("seed %d: medium %s of %s", SEED, medium, answered)
                        .isEqualTo(answered.shown()));
    }

    /** Otherwise the agreement would say little. */
    private void guard() {
        long seen = history.stream().filter(each -> each.full().permits()).count();
        long withMedium = history.stream()
                .filter(each -> each.medium().isPresent() && each.full().permits())
                .count();
        long shown = history.stream()
                .filter(each -> each.medium().isPresent() && each.shown().permits())
                .count();
        Set<Code> codes = new HashSet<>();
        history.forEach(each -> {
            codes.add(each.full().reason().code());
            codes.add(each.shown().reason().code());
        });
        long changed = history.stream()
                .filter(each -> !reading.explain(nursery.manager(), each.caller(), each.entry())
                        .full()
                        .equals(each.full()))
                .count();
        System.out.printf(
                "travel: seed %d, %,d answers, %,d yes, %,d of these with a medium, %,d shown, %,d other now, codes %s%n",
                SEED, history.size(), seen, withMedium, shown, changed, codes);
        assertThat(100.0 * seen / history.size()).isBetween(10.0, 90.0);
        assertThat(100.0 * shown / withMedium).isBetween(10.0, 90.0);
        assertThat(100.0 * changed / history.size())
                .as("answered otherwise now")
                .isGreaterThan(10.0);
        assertThat(codes).hasSizeGreaterThan(EVERY == 1 ? 8 : 5);
    }
}
