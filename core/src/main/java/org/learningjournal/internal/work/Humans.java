package org.learningjournal.internal.work;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Person;
import org.learningjournal.storage.Storage;

/** Which records are of one human, where records were joined. Immutable. */
public final class Humans {
    private final Map<PersonId, PersonId> humans;

    private Humans(Map<PersonId, PersonId> humans) {
        this.humans = humans;
    }

    /**
     * The humans behind some records, in one store call, and in none for no records.
     *
     * @param storage where persons are kept
     * @param setting the setting
     * @param records the records; nothing is known of others afterwards
     * @return the humans
     */
    public static Humans of(Storage storage, SettingId setting, Set<PersonId> records) {
        return new Humans(
                records.isEmpty()
                        ? Map.of()
                        : storage.people().persons(setting, records).stream()
                                .collect(Collectors.toMap(Person::id, Person::human)));
    }

    /**
     * The human behind a record.
     *
     * @param record a record
     * @return the record that stands for the human; the record itself if nothing is known of it
     */
    public PersonId human(PersonId record) {
        return humans.getOrDefault(record, record);
    }

    /**
     * Some records without those of certain humans.
     *
     * @param records the records
     * @param others any records of the humans that are left out
     * @return what is left
     */
    public Set<PersonId> without(Collection<PersonId> records, Collection<PersonId> others) {
        Set<PersonId> out = others.stream().map(this::human).collect(Collectors.toSet());
        Set<PersonId> left = new HashSet<>(records);
        left.removeIf(record -> out.contains(human(record)));
        return left;
    }
}
