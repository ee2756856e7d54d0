package org.learningjournal.internal.keyworking;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.internal.facts.Barred;
import org.learningjournal.internal.facts.Told;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworking.NoticeDue;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Which parents of a child are to be told of its key workers, and were not. */
final class Notices {
    private final Storage storage;
    private final Known known;

    Notices(Storage storage, Known known) {
        this.storage = storage;
        this.known = known;
    }

    Stream<NoticeDue> due(ChildFacts facts, List<KeyWorkerNotice> told) {
        return toTell(facts).filter(due -> told.stream().noneMatch(notice -> tells(notice, due)));
    }

    /** Whether they were told already or not. Of a key worker whom a restriction keeps from the child nobody is told. */
    Stream<NoticeDue> toTell(ChildFacts facts) {
        List<KeyWorkerAssignment> lasting = Ledger.current(facts.assignments()).stream()
                .filter(line -> line.period().to().isAfter(known.at()))
                .toList();
        Set<PersonId> family = lasting.isEmpty() ? Set.of() : new Told(storage).family(known, facts);
        return lasting.stream()
                .filter(line -> Barred.from(facts, line.keyWorker(), known.at()).isEmpty())
                .flatMap(line ->
                        withoutHuman(family, line.keyWorker()).stream().map(parent -> due(facts, line, parent)));
    }

    private static NoticeDue due(ChildFacts facts, KeyWorkerAssignment line, PersonId parent) {
        FactId fact = line.recorded().fact();
        return new NoticeDue(
                line.child(),
                parent,
                fact,
                line.keyWorker(),
                line.period(),
                facts.assignments().stream()
                        .map(KeyWorkerAssignment::recorded)
                        .filter(recorded -> recorded.fact().equals(fact))
                        .min(Comparator.comparing(Recorded::revision))
                        .orElse(line.recorded())
                        .at());
    }

    static boolean tells(KeyWorkerNotice notice, NoticeDue due) {
        return notice.assignment().equals(due.assignment()) && notice.parent().equals(due.parent());
    }

    private Set<PersonId> withoutHuman(Set<PersonId> family, PersonId keyWorker) {
        if (family.isEmpty()) {
            return family;
        }
        Set<PersonId> selves = storage.facts().ofPerson(known.setting(), keyWorker).records().stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        Set<PersonId> others = new HashSet<>(family);
        others.removeAll(selves);
        return others;
    }
}
