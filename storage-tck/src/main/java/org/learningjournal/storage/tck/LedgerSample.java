package org.learningjournal.storage.tck;

import static org.learningjournal.storage.tck.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        String name, Line<T> sample, BiPredicate<Nursery, T> write, Function<Nursery, List<T>> find) {
    private static final List<Period> PERIODS = List.of(
            Period.ALWAYS,
            Period.since(NOON),
            new Period(Period.DAWN, NOON),
            new Period(Instant.parse("2026-03-29T00:59:59.999999Z"), Instant.parse("2026-10-25T01:30:00Z")),
            new Period(Instant.parse("1969-12-31T23:59:59.999999Z"), Instant.EPOCH));

    /** As many lines as the largest of the enums has constants, so that each constant of each stands in one. */
    private static final int COUNT = IntStream.concat(
                    IntStream.of(PERIODS.size()),
                    Stream.of(
                                    StaffMember.Rank.values(),
                                    StaffMember.Mark.values(),
                                    StaffMember.Sees.values(),
                                    FamilyLink.Relationship.values(),
                                    FamilyLink.ParentalResponsibility.values(),
                                    Restriction.Kind.values(),
                                    Permission.values(),
                                    Allowance.values(),
                                    Purpose.values(),
                                    ConsentAnswer.Answer.values(),
                                    ConsentAnswer.Channel.values())
                            .mapToInt(constants -> constants.length))
            .max()
            .orElseThrow();

    /** Makes the n-th line of a ledger. */
    interface Line<T> {
        T of(Nursery at, Recorded recorded, int n);
    }

    static List<LedgerSample<?>> all() {
        return List.of(
                new LedgerSample<>(
                        "enrolments",
                        LedgerSample::enrolment,
                        (at, line) -> at.storage().people().append(at.id(), line),
                        child(ChildFacts::enrolments)),
                new LedgerSample<>(
                        "staff",
                        LedgerSample::role,
                        (at, line) -> at.storage().people().append(at.id(), line),
                        person(PersonFacts::staff)),
                new LedgerSample<>(
                        "staff of a setting",
                        LedgerSample::role,
                        (at, line) -> at.storage().people().append(at.id(), line),
                        at -> at.storage().people().staff(at.id())),
                new LedgerSample<>(
                        "family",
                        LedgerSample::familyRole,
                        (at, line) -> at.storage().people().append(at.id(), line),
                        person(PersonFacts::family)),
                new LedgerSample<>(
                        "links of a child",
                        LedgerSample::link,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        child(ChildFacts::links)),
                new LedgerSample<>(
                        "links of a person",
                        LedgerSample::link,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        person(PersonFacts::links)),
                new LedgerSample<>(
                        "restrictions of a child",
                        LedgerSample::restriction,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        child(ChildFacts::restrictions)),
                new LedgerSample<>(
                        "restrictions of a person",
                        LedgerSample::restriction,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        person(PersonFacts::restrictions)),
                new LedgerSample<>(
                        "undertakings",
                        LedgerSample::undertaking,
                        (at, line) -> at.storage().families().append(at.id(), line),
                        person(PersonFacts::undertakings)),
                new LedgerSample<>(
                        "exceptions of a person",
                        LedgerSample::exception,
                        (at, line) -> at.storage().rules().append(at.id(), line),
                        person(PersonFacts::exceptions)),
                new LedgerSample<>(
                        "exceptions of a setting",
                        LedgerSample::exception,
                        (at, line) -> at.storage().rules().append(at.id(), line),
                        at -> at.storage().rules().exceptions(at.id())),
                new LedgerSample<>(
                        "answers",
                        LedgerSample::answer,
                        (at, line) -> at.storage().consents().append(at.id(), line),
                        child(ChildFacts::answers)),
                new LedgerSample<>(
                        "resolutions",
                        LedgerSample::resolution,
                        (at, line) -> at.storage().consents().append(at.id(), line),
                        child(ChildFacts::resolutions)),
                new LedgerSample<>(
                        "assignments of a child",
                        LedgerSample::assignment,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        child(ChildFacts::assignments)),
                new LedgerSample<>(
                        "assignments of a person",
                        LedgerSample::assignment,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        person(PersonFacts::assignments)),
                new LedgerSample<>(
                        "covers of a child",
                        LedgerSample::cover,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        child(ChildFacts::covers)),
                new LedgerSample<>(
                        "covers of a person",
                        LedgerSample::cover,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        person(PersonFacts::covers)),
                new LedgerSample<>(
                        "notices",
                        LedgerSample::notice,
                        (at, line) -> at.storage().keyWorkers().append(at.id(), line),
                        at -> at.storage()
                                .keyWorkers()
                                .notices(at.id(), Set.of(at.ada().id()))));
    }

    List<T> lines(Nursery at) {
        return lines(at, sample);
    }

    /** Lines of the same facts and revisions that say something else. */
    List<T> otherLines(Nursery at) {
        return IntStream.range(0, COUNT)
                .mapToObj(n -> sample.of(at, recorded(at, n), n + 1))
                .toList();
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

    private static <T> List<T> lines(Nursery at, Line<T> line) {
        return IntStream.range(0, COUNT)
                .mapToObj(n -> line.of(at, recorded(at, n), n))
                .toList();
    }

    private static <E extends Enum<E>> E of(Class<E> type, int n) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return all.get(n % all.size());
    }

    static List<Enrolment> enrolments(Nursery at) {
        return lines(at, LedgerSample::enrolment);
    }

    static List<FamilyLink> links(Nursery at) {
        return lines(at, LedgerSample::link);
    }

    static List<KeyWorkerNotice> notices(Nursery at) {
        return lines(at, LedgerSample::notice);
    }

    private static Enrolment enrolment(Nursery at, Recorded recorded, int n) {
        Period stay = period(n);
        Instant access = stay.isOpen() ? stay.to() : stay.to().plus(Duration.ofDays(n));
        return new Enrolment(recorded, at.id(), at.ada().id(), stay, access);
    }

    private static StaffMember role(Nursery at, Recorded recorded, int n) {
        Set<StaffMember.Mark> marks = n == 0
                ? Set.of()
                : n == 1 ? EnumSet.allOf(StaffMember.Mark.class) : Set.of(of(StaffMember.Mark.class, n));
        return new StaffMember(
                recorded,
                at.id(),
                at.kim().id(),
                of(StaffMember.Rank.class, n),
                marks,
                of(StaffMember.Sees.class, n),
                period(n));
    }

    private static FamilyMember familyRole(Nursery at, Recorded recorded, int n) {
        return new FamilyMember(recorded, at.id(), at.kim().id(), period(n));
    }

    private static FamilyLink link(Nursery at, Recorded recorded, int n) {
        return new FamilyLink(
                recorded,
                at.id(),
                at.ada().id(),
                at.kim().id(),
                of(FamilyLink.Relationship.class, n),
                of(FamilyLink.ParentalResponsibility.class, n),
                period(n));
    }

    private static Restriction restriction(Nursery at, Recorded recorded, int n) {
        return new Restriction(
                recorded,
                at.id(),
                at.ada().id(),
                at.kim().id(),
                of(Restriction.Kind.class, n),
                n == 0 ? "" : "Case ’26/" + n + " ",
                n % 2 == 0 ? Optional.empty() : Optional.of(NOON.plusNanos(n * 1000L)),
                period(n));
    }

    private static Undertaking undertaking(Nursery at, Recorded recorded, int n) {
        return new Undertaking(
                recorded, at.id(), at.kim().id(), "%03xf".formatted(n).repeat(16), period(n));
    }

    private static PersonException exception(Nursery at, Recorded recorded, int n) {
        return new PersonException(
                recorded, at.id(), at.kim().id(), of(Permission.class, n), of(Allowance.class, n), period(n));
    }

    private static ConsentAnswer answer(Nursery at, Recorded recorded, int n) {
        return new ConsentAnswer(
                recorded,
                at.id(),
                at.ada().id(),
                at.kim().id(),
                of(Purpose.class, n),
                of(ConsentAnswer.Answer.class, n),
                ConsentForm.ofText("form " + n),
                of(ConsentAnswer.Channel.class, n),
                period(n));
    }

    private static ConsentResolution resolution(Nursery at, Recorded recorded, int n) {
        return new ConsentResolution(
                recorded, at.id(), at.ada().id(), of(Purpose.class, n), "The court decided. ", period(n));
    }

    private static KeyWorkerAssignment assignment(Nursery at, Recorded recorded, int n) {
        return new KeyWorkerAssignment(
                recorded,
                at.id(),
                at.ada().id(),
                at.kim().id(),
                n % 2 == 0 ? Optional.empty() : Optional.of("No one else’s free "),
                period(n));
    }

    private static Cover cover(Nursery at, Recorded recorded, int n) {
        return new Cover(recorded, at.id(), at.ada().id(), at.kim().id(), period(n));
    }

    private static KeyWorkerNotice notice(Nursery at, Recorded recorded, int n) {
        return new KeyWorkerNotice(
                recorded, at.id(), at.ada().id(), at.kim().id(), new FactId(new UUID(n, -n)), period(n));
    }
}
