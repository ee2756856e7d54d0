package org.learningjournal.storage.tck;

import static org.learningjournal.storage.tck.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.learningjournal.base.Dated;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.people.StaffMember;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;

/** Lines of one ledger, all about Ada or Kim, with every constant and every kind of end, and how they come and go. */
record LedgerSample<T extends Dated>(
        String name,
        Function<Nursery, List<T>> sample,
        BiPredicate<Nursery, T> write,
        Function<Nursery, List<T>> find) {
    private static final List<Period> PERIODS = List.of(
            Period.ALWAYS,
            Period.since(NOON),
            new Period(Period.DAWN, NOON),
            new Period(Instant.parse("2026-03-29T00:59:59.999999Z"), Instant.parse("2026-10-25T01:30:00Z")),
            new Period(Instant.parse("1969-12-31T23:59:59.999999Z"), Instant.EPOCH));

    static List<LedgerSample<?>> all() {
        return List.of(
                new LedgerSample<>(
                        "enrolments",
                        LedgerSample::enrolments,
                        (at, line) -> at.storage().people().append(at.id(), line),
                        child(ChildFacts::enrolments)),
                new LedgerSample<>(
                        "staff",
                        LedgerSample::staff,
                        (at, line) -> at.storage().people().append(at.id(), line),
                        person(PersonFacts::staff)),
                new LedgerSample<>(
                        "family",
                        LedgerSample::family,
                        (at, line) -> at.storage().people().append(at.id(), line),
                        person(PersonFacts::family)),
                new LedgerSample<>(
                        "links of a child",
                        LedgerSample::links,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        child(ChildFacts::links)),
                new LedgerSample<>(
                        "links of a person",
                        LedgerSample::links,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        person(PersonFacts::links)),
                new LedgerSample<>(
                        "restrictions of a child",
                        LedgerSample::restrictions,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        child(ChildFacts::restrictions)),
                new LedgerSample<>(
                        "restrictions of a person",
                        LedgerSample::restrictions,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        person(PersonFacts::restrictions)),
                new LedgerSample<>(
                        "undertakings",
                        LedgerSample::undertakings,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        person(PersonFacts::undertakings)),
                new LedgerSample<>(
                        "exceptions of a person",
                        LedgerSample::exceptions,
                        (at, line) -> at.storage().rules().append(at.id(), line),
                        person(PersonFacts::exceptions)),
                new LedgerSample<>(
                        "exceptions of a setting",
                        LedgerSample::exceptions,
                        (at, line) -> at.storage().rules().append(at.id(), line),
                        at -> at.storage().rules().exceptions(at.id())),
                new LedgerSample<>(
                        "answers",
                        LedgerSample::answers,
                        (at, line) -> at.storage().consents().append(at.id(), line),
                        child(ChildFacts::answers)),
                new LedgerSample<>(
                        "resolutions",
                        LedgerSample::resolutions,
                        (at, line) -> at.storage().consents().append(at.id(), line),
                        child(ChildFacts::resolutions)),
                new LedgerSample<>(
                        "assignments of a child",
                        LedgerSample::assignments,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        child(ChildFacts::assignments)),
                new LedgerSample<>(
                        "assignments of a person",
                        LedgerSample::assignments,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        person(PersonFacts::assignments)),
                new LedgerSample<>(
                        "covers of a child",
                        LedgerSample::covers,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        child(ChildFacts::covers)),
                new LedgerSample<>(
                        "covers of a person",
                        LedgerSample::covers,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        person(PersonFacts::covers)),
                new LedgerSample<>(
                        "notices",
                        LedgerSample::notices,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        at -> at.storage()
                                .keyWorkers()
                                .notices(at.id(), Set.of(at.ada().id()))));
    }

    List<T> lines(Nursery at) {
        return sample.apply(at);
    }

    boolean append(Nursery at, T line) {
        return write.test(at, line);
    }

    List<T> read(Nursery at) {
        return find.apply(at);
    }

    @Override
    public String toString() {
        return name;
    }

    private static <T> Function<Nursery, List<T>> child(Function<ChildFacts, List<T>> lines) {
        return at -> at.storage().facts().ofChildren(at.id(), Set.of(at.ada().id())).stream()
                .flatMap(facts -> lines.apply(facts).stream())
                .toList();
    }

    private static <T> Function<Nursery, List<T>> person(Function<PersonFacts, List<T>> lines) {
        return at -> lines.apply(at.storage().facts().ofPerson(at.id(), at.kim().id()));
    }

    /** The n-th line: two revisions of each fact, under ids that are the same in every setting. */
    private static Recorded recorded(Nursery at, int n) {
        FactId fact = new FactId(new UUID(n < 2 ? -1 : 1, 1 - n / 2));
        return new Recorded(fact, n % 2 + 1, NOON.plusNanos(n * 1000L), at.lee().id());
    }

    private static Period period(int n) {
        return PERIODS.get(n % PERIODS.size());
    }

    private interface Line<T> {
        T of(Recorded recorded, int n);
    }

    private static <T> List<T> lines(Nursery at, int count, Line<T> line) {
        List<T> lines = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            lines.add(line.of(recorded(at, n), n));
        }
        return List.copyOf(lines);
    }

    private static <E extends Enum<E>> E of(Class<E> type, int n) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return all.get(n % all.size());
    }

    static List<Enrolment> enrolments(Nursery at) {
        return lines(at, 5, (recorded, n) -> {
            Period stay = period(n);
            Instant access = stay.isOpen() ? stay.to() : stay.to().plus(Duration.ofDays(n));
            return new Enrolment(recorded, at.id(), at.ada().id(), stay, access);
        });
    }

    private static List<StaffMember> staff(Nursery at) {
        return lines(
                at,
                6,
                (recorded, n) -> new StaffMember(
                        recorded,
                        at.id(),
                        at.kim().id(),
                        of(StaffMember.Rank.class, n),
                        n == 0
                                ? Set.of()
                                : n == 1
                                        ? EnumSet.allOf(StaffMember.Mark.class)
                                        : Set.of(of(StaffMember.Mark.class, n)),
                        of(StaffMember.Sees.class, n),
                        period(n)));
    }

    private static List<FamilyMember> family(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new FamilyMember(recorded, at.id(), at.kim().id(), period(n)));
    }

    static List<FamilyLink> links(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new FamilyLink(
                        recorded,
                        at.id(),
                        at.ada().id(),
                        at.kim().id(),
                        of(FamilyLink.Relationship.class, n),
                        of(FamilyLink.ParentalResponsibility.class, n),
                        period(n)));
    }

    private static List<Restriction> restrictions(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new Restriction(
                        recorded,
                        at.id(),
                        at.ada().id(),
                        at.kim().id(),
                        of(Restriction.Kind.class, n),
                        n == 0 ? "" : "Case ’26/" + n + " ",
                        n % 2 == 0 ? Optional.empty() : Optional.of(NOON.plusNanos(n * 1000L)),
                        period(n)));
    }

    private static List<Undertaking> undertakings(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) ->
                        new Undertaking(recorded, at.id(), at.kim().id(), ("0a" + n + "f").repeat(16), period(n)));
    }

    private static List<PersonException> exceptions(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new PersonException(
                        recorded, at.id(), at.kim().id(), of(Permission.class, n), of(Allowance.class, n), period(n)));
    }

    private static List<ConsentAnswer> answers(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new ConsentAnswer(
                        recorded,
                        at.id(),
                        at.ada().id(),
                        at.kim().id(),
                        of(Purpose.class, n),
                        of(ConsentAnswer.Answer.class, n),
                        ConsentForm.ofText("form " + n),
                        of(ConsentAnswer.Channel.class, n),
                        period(n)));
    }

    private static List<ConsentResolution> resolutions(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new ConsentResolution(
                        recorded, at.id(), at.ada().id(), of(Purpose.class, n), "The court decided. ", period(n)));
    }

    private static List<KeyWorkerAssignment> assignments(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new KeyWorkerAssignment(
                        recorded,
                        at.id(),
                        at.ada().id(),
                        at.kim().id(),
                        n % 2 == 0 ? Optional.empty() : Optional.of("No one else’s free "),
                        period(n)));
    }

    private static List<Cover> covers(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) ->
                        new Cover(recorded, at.id(), at.ada().id(), at.kim().id(), period(n)));
    }

    static List<KeyWorkerNotice> notices(Nursery at) {
        return lines(
                at,
                5,
                (recorded, n) -> new KeyWorkerNotice(
                        recorded, at.id(), at.ada().id(), at.kim().id(), new FactId(new UUID(n, -n)), period(n)));
    }
}
