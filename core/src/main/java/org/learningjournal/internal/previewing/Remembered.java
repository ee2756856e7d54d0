package org.learningjournal.internal.previewing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.PersonFacts;

/**
 * The stored facts of one setting, each read once, so that with and without a change are told from the same facts even if
 * somebody else writes meanwhile. Not thread-safe.
 */
final class Remembered implements FactStore {
    private final FactStore stored;
    private final Map<PersonId, PersonFacts> persons = new HashMap<>();
    private final Map<ChildId, Optional<ChildFacts>> children = new HashMap<>();

    Remembered(FactStore stored) {
        this.stored = stored;
    }

    @Override
    public PersonFacts ofPerson(SettingId setting, PersonId person) {
        PersonFacts known = persons.get(person);
        if (known != null) {
            return known;
        }
        PersonFacts facts = stored.ofPerson(setting, person);
        persons.put(person, facts);
        facts.records().stream().map(Person::id).forEach(record -> persons.put(record, facts));
        return facts;
    }

    @Override
    public List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> asked) {
        Set<ChildId> missing = new HashSet<>(asked);
        missing.removeAll(children.keySet());
        if (!missing.isEmpty()) {
            missing.forEach(child -> children.put(child, Optional.empty()));
            stored.ofChildren(setting, missing)
                    .forEach(facts -> children.put(facts.child().id(), Optional.of(facts)));
        }
        return asked.stream()
                .flatMap(child -> children.getOrDefault(child, Optional.empty()).stream())
                .toList();
    }
}
