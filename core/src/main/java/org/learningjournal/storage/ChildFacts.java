package org.learningjournal.storage;

import java.util.List;
import java.util.Objects;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;

/**
 * All lines of all ledgers about one child. Every list holds every revision of each fact, in no particular order.
 *
 * @param child the child
 * @param version the version of the child's facts, for {@link org.learningjournal.people.PeopleStore#advance}
 * @param enrolments the child's stays
 * @param links links of the child's family
 * @param restrictions restrictions that protect the child
 * @param answers consent answers for the child
 * @param resolutions resolutions of conflicts of consent
 * @param assignments the child's key workers
 * @param covers who stood in for them
 */
public record ChildFacts(
        Child child,
        Version version,
        List<Enrolment> enrolments,
        List<FamilyLink> links,
        List<Restriction> restrictions,
        List<ConsentAnswer> answers,
        List<ConsentResolution> resolutions,
        List<KeyWorkerAssignment> assignments,
        List<Cover> covers) {
    /** Copies the lists. */
    public ChildFacts {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(version, "version");
        enrolments = List.copyOf(enrolments);
        links = List.copyOf(links);
        restrictions = List.copyOf(restrictions);
        answers = List.copyOf(answers);
        resolutions = List.copyOf(resolutions);
        assignments = List.copyOf(assignments);
        covers = List.copyOf(covers);
    }
}
