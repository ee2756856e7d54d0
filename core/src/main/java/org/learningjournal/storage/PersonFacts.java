package org.learningjournal.storage;

import java.util.List;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.rules.PersonException;

/**
 * All lines of all ledgers about one human. Every list holds every revision of each fact, in no particular order.
 *
 * @param records the human's records at this setting, the one asked for included; empty if there is none
 * @param staff roles as staff
 * @param family roles as family
 * @param links family links
 * @param restrictions restrictions of this human
 * @param undertakings undertakings
 * @param assignments assignments as key worker
 * @param covers times as cover
 * @param exceptions permissions given or denied by name
 * @param enrolments the stays of the children that {@code links} name
 */
public record PersonFacts(
        List<Person> records,
        List<StaffMember> staff,
        List<FamilyMember> family,
        List<FamilyLink> links,
        List<Restriction> restrictions,
        List<Undertaking> undertakings,
        List<KeyWorkerAssignment> assignments,
        List<Cover> covers,
        List<PersonException> exceptions,
        List<Enrolment> enrolments) {
    /** Copies the lists. */
    public PersonFacts {
        records = List.copyOf(records);
        staff = List.copyOf(staff);
        family = List.copyOf(family);
        links = List.copyOf(links);
        restrictions = List.copyOf(restrictions);
        undertakings = List.copyOf(undertakings);
        assignments = List.copyOf(assignments);
        covers = List.copyOf(covers);
        exceptions = List.copyOf(exceptions);
        enrolments = List.copyOf(enrolments);
    }
}
