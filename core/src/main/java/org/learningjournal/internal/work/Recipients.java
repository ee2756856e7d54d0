package org.learningjournal.internal.work;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.StaffMember;
import org.learningjournal.storage.ChildFacts;

/** Who may be told of something. Nobody is ever told of a child from whom they are kept. */
public final class Recipients {
    private final Collection<ChildFacts> children;
    private final Instant at;

    /**
     * Recipients of something about some children.
     *
     * @param children the children's facts
     * @param at when
     */
    public Recipients(Collection<ChildFacts> children, Instant at) {
        this.children = children;
        this.at = at;
    }

    /**
     * The children's families.
     *
     * @return linked persons who are not kept from their child, while the family has access
     */
    public Set<PersonId> families() {
        return children.stream()
                .flatMap(child -> Knowing.audience(child, at).stream())
                .collect(Collectors.toSet());
    }

    /**
     * The children's key workers and who stands in for them.
     *
     * @return persons who are kept from none of the children
     */
    public Set<PersonId> keyWorkers() {
        Set<PersonId> told = new HashSet<>();
        for (ChildFacts child : children) {
            inForce(child.assignments()).map(KeyWorkerAssignment::keyWorker).forEach(told::add);
            inForce(child.covers()).map(Cover::person).forEach(told::add);
        }
        return withoutRestricted(told);
    }

    /**
     * Seniors and managers.
     *
     * @param staff all lines about roles at the setting
     * @return persons in such a role who are kept from none of the children
     */
    public Set<PersonId> moderators(List<StaffMember> staff) {
        return withoutRestricted(inForce(staff)
                .filter(StaffMember::moderates)
                .map(StaffMember::person)
                .collect(Collectors.toSet()));
    }

    /**
     * Some persons, without those who are kept from one of the children.
     *
     * @param persons the persons
     * @return who is left
     */
    public Set<PersonId> withoutRestricted(Set<PersonId> persons) {
        Set<PersonId> told = new HashSet<>(persons);
        told.removeAll(restricted());
        return told;
    }

    /**
     * Who is kept from one of the children.
     *
     * @return the restricted persons
     */
    public Set<PersonId> restricted() {
        return children.stream()
                .flatMap(child -> Ledger.current(child.restrictions()).stream())
                .filter(restriction -> restriction.applies(at))
                .map(Restriction::person)
                .collect(Collectors.toSet());
    }

    private <T extends Dated> Stream<T> inForce(List<T> lines) {
        return Ledger.current(lines).stream().filter(line -> line.inForce(at));
    }
}
