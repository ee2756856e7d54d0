package org.learningjournal.people;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

/**
 * A human, once per setting. Where two records turn out to be one human, a manager joins them; the rules then take the
 * union of what binds either.
 *
 * @param id the person's id
 * @param setting the setting
 * @param name the name, one line
 * @param human the id of the record that stands for the human: this one's own unless it was joined to another
 * @param externalRef the host's own key, such as its account id; empty if it has none
 */
public record Person(PersonId id, SettingId setting, String name, PersonId human, Optional<String> externalRef) {
    /** Checks the name. */
    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(setting, "setting");
        Names.check(name, "name");
        Objects.requireNonNull(human, "human");
        Objects.requireNonNull(externalRef, "externalRef");
    }

    /**
     * The same person under another name.
     *
     * @param corrected the name, one line
     * @return a changed record
     */
    public Person named(String corrected) {
        return new Person(id, setting, corrected, human, externalRef);
    }

    /**
     * This record, joined to another of the same human.
     *
     * @param other the record that stands for the human
     * @return the joined record
     */
    public Person joinedTo(Person other) {
        return new Person(id, setting, name, other.human(), externalRef);
    }
}
