package org.learningjournal.base;

/** From where a caller acts, as the host declares it (P11). */
public enum Place {
    /** In the setting, on a device of the setting. */
    AT_SETTING,
    /** Away from the setting, on a device of the setting. */
    HOME_SETTING_DEVICE,
    /** Away from the setting, on a device of the caller. */
    HOME_OWN_DEVICE,
    /** Not declared: treated as a device of the caller, the private answer. */
    UNKNOWN
}
