package org.learningjournal.people;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.SettingId;

/**
 * A pre-school, nursery or school: the tenant. Every record belongs to exactly one.
 *
 * @param id its id
 * @param name its name, not blank
 * @param zone its time zone, in which local dates become instants
 * @param externalRef the host's own key, empty if it has none
 */
public record Setting(SettingId id, String name, ZoneId zone, Optional<String> externalRef) {
    /** Checks that the name says something. */
    public Setting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(externalRef, "externalRef");
        Names.check(name, "name");
    }
}
