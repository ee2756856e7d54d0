package org.learningjournal.internal.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.Restriction;
import org.learningjournal.internal.work.Humans;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** What keeps key workers from their children now, under whichever record of theirs (P03, P04). */
public final class Barred {
    private final Known known;
    private final Humans humans;

    private Barred(Known known, Humans humans) {
        this.known = known;
        this.humans = humans;
    }

    /**
     * Looks up who is who, in one store call, and in none where no restriction applies.
     *
     * @param storage where persons are kept
     * @param known who asks, and when
     * @param children the facts of the children that will be asked about
     * @return what keeps their key workers from them
     */
    public static Barred from(Storage storage, Known known, Collection<ChildFacts> children) {
        Set<PersonId> records = new HashSet<>();
        for (ChildFacts child : children) {
            List<Restriction> applying = applying(child, known).toList();
            if (!applying.isEmpty()) {
                applying.stream().map(Restriction::person).forEach(records::add);
                child.assignments().stream().map(KeyWorkerAssignment::keyWorker).forEach(records::add);
            }
        }
        return new Barred(known, Humans.of(storage, known.setting(), records));
    }

    /**
     * The restrictions that apply now and keep somebody from a child. One that was lifted is none, not even for the time
     * before, or its restricted person could learn of it.
     *
     * @param child the child's facts
     * @param person a key worker of the child
     * @return the restrictions
     */
    public List<Restriction> of(ChildFacts child, PersonId person) {
        return applying(child, known)
                .filter(restriction -> humans.human(restriction.person()).equals(humans.human(person)))
                .toList();
    }

    private static Stream<Restriction> applying(ChildFacts child, Known known) {
        return Ledger.current(child.restrictions()).stream().filter(restriction -> restriction.applies(known.at()));
    }
}
