package org.learningjournal.internal.previewing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.internal.work.Work;
import org.learningjournal.people.Person;

/** Persons as viewers, each looked up once. Not thread-safe. */
final class Viewers {
    private final SettingId setting;
    private final Instant at;
    private final Work without;
    private final Work with;
    private final Map<PersonId, List<Viewer>> byRecord = new HashMap<>();

    Viewers(SettingId setting, Instant at, Work without, Work with) {
        this.setting = setting;
        this.at = at;
        this.without = without;
        this.with = with;
    }

    /** Some persons under every record of theirs, in every capacity in which they see anything. */
    Set<Viewer> of(Collection<PersonId> persons) {
        return persons.stream()
                .flatMap(this::records)
                .distinct()
                .flatMap(record -> byRecord.computeIfAbsent(record, this::viewers).stream())
                .collect(Collectors.toSet());
    }

    private Stream<PersonId> records(PersonId person) {
        return without.storage().facts().ofPerson(setting, person).records().stream()
                .map(Person::id);
    }

    private List<Viewer> viewers(PersonId record) {
        return Stream.of(Capacity.values())
                .map(capacity -> new Caller(setting, record, capacity, Place.AT_SETTING, at, Optional.empty()))
                .map(caller -> new Viewer(
                        without.knowing().about(caller), with.knowing().about(caller)))
                .filter(viewer -> !viewer.isBlind())
                .toList();
    }
}
