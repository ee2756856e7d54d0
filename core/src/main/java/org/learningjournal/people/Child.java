package org.learningjournal.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;

/**
 * A child of a setting.
 *
 * @param id the child's id
 * @param setting the setting
 * @param givenName the given name or names, one line
 * @param familyName the family name, one line
 * @param knownAs another name by which the child is called, empty if there is none
 * @param born the day of birth
 * @param externalRef the host's own key, empty if it has none
 */
public record Child(
        ChildId id,
        SettingId setting,
        String givenName,
        String familyName,
        Optional<String> knownAs,
        LocalDate born,
        Optional<String> externalRef) {
    /** Checks the names. */
    public Child {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(setting, "setting");
        Names.check(givenName, "givenName");
        Names.check(familyName, "familyName");
        knownAs.ifPresent(name -> Names.check(name, "knownAs"));
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(externalRef, "externalRef");
    }

    /**
     * The name by which the child is called.
     *
     * @return the name the child is known as, else the given name
     */
    public String calledName() {
        return knownAs.orElse(givenName);
    }

    /**
     * Given name and family name.
     *
     * @return the full name
     */
    public String fullName() {
        return givenName + " " + familyName;
    }
}
