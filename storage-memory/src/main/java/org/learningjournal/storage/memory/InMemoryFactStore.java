package org.learningjournal.storage.memory;

import static org.learningjournal.storage.memory.InMemoryConsentStore.ANSWERS;
import static org.learningjournal.storage.memory.InMemoryConsentStore.RESOLUTIONS;
import static org.learningjournal.storage.memory.InMemoryFamilyStore.LINKS;
import static org.learningjournal.storage.memory.InMemoryFamilyStore.RESTRICTIONS;
import static org.learningjournal.storage.memory.InMemoryFamilyStore.UNDERTAKINGS;
import static org.learningjournal.storage.memory.InMemoryKeyWorkerStore.ASSIGNMENTS;
import static org.learningjournal.storage.memory.InMemoryKeyWorkerStore.COVERS;
import static org.learningjournal.storage.memory.InMemoryPeopleStore.CHILDREN;
import static org.learningjournal.storage.memory.InMemoryPeopleStore.ENROLMENTS;
import static org.learningjournal.storage.memory.InMemoryPeopleStore.FAMILY;
import static org.learningjournal.storage.memory.InMemoryPeopleStore.STAFF;
import static org.learningjournal.storage.memory.InMemoryPeopleStore.VERSIONS;
import static org.learningjournal.storage.memory.InMemoryRulesStore.EXCEPTIONS;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.PersonFacts;

final class InMemoryFactStore implements FactStore {
    private final Units units;

    InMemoryFactStore(Units units) {
        this.units = units;
    }

    @Override
    public PersonFacts ofPerson(SettingId setting, PersonId person) {
        State state = units.read(setting);
        List<Person> records = Humans.find(state, person)
                .map(record -> Humans.sameAs(state, record))
                .orElse(List.of());
        List<FamilyLink> links = lines(LINKS, state, records);
        return new PersonFacts(
                records,
                lines(STAFF, state, records),
                lines(FAMILY, state, records),
                links,
                lines(RESTRICTIONS, state, records),
                lines(UNDERTAKINGS, state, records),
                lines(ASSIGNMENTS, state, records),
                lines(COVERS, state, records),
                lines(EXCEPTIONS, state, records),
                stays(state, links));
    }

    private static <T extends Dated> List<T> lines(Lines<T> ledger, State state, List<Person> records) {
        return records.stream()
                .flatMap(record -> ledger.about(state, record.id()).stream())
                .toList();
    }

    private static List<Enrolment> stays(State state, List<FamilyLink> links) {
        return links.stream()
                .map(FamilyLink::child)
                .distinct()
                .flatMap(child -> ENROLMENTS.about(state, child).stream())
                .toList();
    }

    @Override
    public List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> children) {
        State state = units.read(setting);
        return children.stream()
                .flatMap(id -> state.find(CHILDREN, id).stream())
                .map(child -> facts(state, child))
                .toList();
    }

    private static ChildFacts facts(State state, Child child) {
        ChildId id = child.id();
        return new ChildFacts(
                child,
                state.find(VERSIONS, id).orElse(Version.NONE),
                ENROLMENTS.about(state, id),
                LINKS.about(state, id),
                RESTRICTIONS.about(state, id),
                ANSWERS.about(state, id),
                RESOLUTIONS.about(state, id),
                ASSIGNMENTS.about(state, id),
                COVERS.about(state, id));
    }
}
