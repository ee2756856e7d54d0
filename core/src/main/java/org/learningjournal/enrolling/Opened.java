package org.learningjournal.enrolling;

import java.util.Objects;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

/**
 * A setting that was opened.
 *
 * @param setting its id
 * @param manager the id of its first manager
 */
public record Opened(SettingId setting, PersonId manager) {
    /** Checks that nothing is missing. */
    public Opened {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(manager, "manager");
    }
}
