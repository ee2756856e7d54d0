package org.learningjournal.internal.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.StaffMember;
import org.learningjournal.visibility.Known;

/**
 * Further lines of ledgers. A fact that is ended before it began is taken back: its period becomes {@link Period#NEVER}.
 * Stateless.
 */
public final class Lines {
    private Lines() {}

    /**
     * The first line of a new fact.
     *
     * @param known who records it, and when
     * @return the line
     */
    public static Recorded first(Known known) {
        return Recorded.first(known.at(), known.self());
    }

    /**
     * Finds a fact as it is known now.
     *
     * @param lines lines of any facts
     * @param fact the id of the fact
     * @param <T> the kind of fact
     * @return its line with the highest revision, or empty
     */
    public static <T extends Dated> Optional<T> find(List<T> lines, UUID fact) {
        return Ledger.current(lines).stream()
                .filter(line -> line.recorded().fact().value().equals(fact))
                .findFirst();
    }

    /**
     * The facts that last beyond an instant, as they are known now.
     *
     * @param lines lines of any facts
     * @param end the instant
     * @param <T> the kind of fact
     * @return one line a fact
     */
    public static <T extends Dated> List<T> beyond(List<T> lines, Instant end) {
        Instant cut = Micros.cut(end);
        return Ledger.current(lines).stream()
                .filter(line -> line.period().to().isAfter(cut))
                .toList();
    }

    /**
     * A period that ends earlier.
     *
     * @param period the period
     * @param end the new end
     * @return the part before the end, {@link Period#NEVER} if there is none
     */
    public static Period ended(Period period, Instant end) {
        Instant cut = Micros.cut(end);
        return period.from().isBefore(cut) ? period.endedAt(cut) : Period.NEVER;
    }

    /**
     * Insists that a line was appended.
     *
     * @param appended what the store said
     * @throws ConflictException if somebody else appended a line of this revision first; the unit is undone
     */
    public static void insist(boolean appended) {
        if (!appended) {
            throw new ConflictException();
        }
    }

    /**
     * An assignment that ends earlier.
     *
     * @param line its line known now
     * @param end the new end
     * @param known who records it, and when
     * @return the next line
     */
    public static KeyWorkerAssignment ended(KeyWorkerAssignment line, Instant end, Known known) {
        return new KeyWorkerAssignment(
                next(line, known),
                line.setting(),
                line.child(),
                line.keyWorker(),
                line.override(),
                ended(line.period(), end));
    }

    /**
     * A cover that ends earlier.
     *
     * @param line its line known now
     * @param end the new end
     * @param known who records it, and when
     * @return the next line
     */
    public static Cover ended(Cover line, Instant end, Known known) {
        return new Cover(next(line, known), line.setting(), line.child(), line.person(), ended(line.period(), end));
    }

    /**
     * An employment that ends earlier.
     *
     * @param line its line known now
     * @param end the new end
     * @param known who records it, and when
     * @return the next line
     */
    public static StaffMember ended(StaffMember line, Instant end, Known known) {
        return new StaffMember(
                next(line, known),
                line.setting(),
                line.person(),
                line.rank(),
                line.marks(),
                line.sees(),
                ended(line.period(), end));
    }

    /**
     * A link that ends earlier.
     *
     * @param line its line known now
     * @param end the new end
     * @param known who records it, and when
     * @return the next line
     */
    public static FamilyLink ended(FamilyLink line, Instant end, Known known) {
        return new FamilyLink(
                next(line, known),
                line.setting(),
                line.child(),
                line.person(),
                line.relationship(),
                line.responsibility(),
                ended(line.period(), end));
    }

    /**
     * A restriction that is lifted.
     *
     * @param line its line known now
     * @param end the new end
     * @param known who records it, and when
     * @return the next line
     */
    public static Restriction ended(Restriction line, Instant end, Known known) {
        return new Restriction(
                next(line, known),
                line.setting(),
                line.child(),
                line.person(),
                line.kind(),
                line.evidence(),
                line.reviewAt(),
                ended(line.period(), end));
    }

    /**
     * An undertaking that is revoked.
     *
     * @param line its line known now
     * @param end the new end
     * @param known who records it, and when
     * @return the next line
     */
    public static Undertaking ended(Undertaking line, Instant end, Known known) {
        return new Undertaking(
                next(line, known), line.setting(), line.person(), line.form(), ended(line.period(), end));
    }

    private static Recorded next(Dated line, Known known) {
        return line.recorded().next(known.at(), known.self());
    }
}
