package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Optional;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Wording;

/**
 * A setting to be opened, with its first manager.
 *
 * @param id a new id, chosen by the host
 * @param name its name
 * @param zone its time zone, in which local dates become instants
 * @param managerName the name of its first manager
 * @param externalRef the host's own key for the manager, such as an account id; empty if it has none
 */
public record NewSetting(
        @NotNull SettingId id,
        @NotNull @Wording String name,
        @NotNull ZoneId zone,
        @NotNull @Wording String managerName,
        @NotNull Optional<@Wording String> externalRef) {
    /**
     * A setting of which the host keeps no key here.
     *
     * @param id the id it will have
     * @param name its name
     * @param zone its time zone
     * @param managerName its first manager
     * @return the setting to be opened
     */
    public static NewSetting named(SettingId id, String name, ZoneId zone, String managerName) {
        return new NewSetting(id, name, zone, managerName, Optional.empty());
    }
}
