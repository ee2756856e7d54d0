package org.learningjournal.internal.keyworking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworking.OnDuty;
import org.learningjournal.keyworking.OnDuty.Part;

/** Who is on duty for a child on one day. Stateless. */
final class Rota {
    private Rota() {}

    /** Key workers first, then stand-ins, each by when they begin that day. */
    static List<OnDuty> of(List<KeyWorkerAssignment> assignments, List<Cover> covers, Period day) {
        List<OnDuty> all = new ArrayList<>(on(assignments, KeyWorkerAssignment::keyWorker, Part.KEY_WORKER, day));
        all.addAll(on(covers, Cover::person, Part.COVER, day));
        return List.copyOf(all);
    }

    private static <T extends Dated> List<OnDuty> on(
            List<T> facts, Function<T, PersonId> person, Part part, Period day) {
        Comparator<OnDuty> earliest = Comparator.<OnDuty, Instant>comparing(
                        duty -> duty.hours().from())
                .thenComparing(OnDuty::person);
        return facts.stream()
                .filter(fact -> !fact.period().equals(Period.NEVER))
                .flatMap(fact ->
                        fact.period().shared(day).stream().map(hours -> new OnDuty(person.apply(fact), part, hours)))
                .sorted(earliest)
                .toList();
    }
}
