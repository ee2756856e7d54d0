package org.learningjournal.ownstorage;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.rules.PersonException;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.PersonFacts;

/** All lines about a person or some children, read at one moment. */
final class KeyValueFactStore implements FactStore {
    private final Units units;

    KeyValueFactStore(Units units) {
        this.units = units;
    }

    @Override
    public PersonFacts ofPerson(SettingId setting, PersonId person) {
        return units.read(setting, records -> ofPerson(records, person));
    }

    private static PersonFacts ofPerson(Records records, PersonId person) {
        List<Person> same = KeyValuePeopleStore.sameHuman(records, person);
        List<FamilyLink> links = about(records, same, FamilyLink.class);
        List<Enrolment> stays = links.stream()
                .map(FamilyLink::child)
                .distinct()
                .flatMap(child -> Lines.about(records, child, Enrolment.class).stream())
                .toList();
        return new PersonFacts(
                same,
                about(records, same, StaffMember.class),
                about(records, same, FamilyMember.class),
                links,
                about(records, same, Restriction.class),
                about(records, same, Undertaking.class),
                about(records, same, KeyWorkerAssignment.class),
                about(records, same, Cover.class),
                about(records, same, PersonException.class),
                stays);
    }

    private static <T extends Dated> List<T> about(Records records, List<Person> persons, Class<T> type) {
        return persons.stream()
                .flatMap(person -> Lines.about(records, person.id(), type).stream())
                .toList();
    }

    @Override
    public List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> children) {
        return units.read(
                setting,
                records -> children.stream()
                        .flatMap(id -> records.find(Key.of("child", id), Child.class).stream())
                        .map(child -> ofChild(records, child))
                        .toList());
    }

    private static ChildFacts ofChild(Records records, Child child) {
        ChildId id = child.id();
        return new ChildFacts(
                child,
                records.find(Key.of("version", id), Version.class).orElse(Version.NONE),
                Lines.about(records, id, Enrolment.class),
                Lines.about(records, id, FamilyLink.class),
                Lines.about(records, id, Restriction.class),
                Lines.about(records, id, ConsentAnswer.class),
                Lines.about(records, id, ConsentResolution.class),
                Lines.about(records, id, KeyWorkerAssignment.class),
                Lines.about(records, id, Cover.class));
    }
}
