package org.learningjournal.base;

/**
 * The stored bytes of a medium are not those that came in: some are missing, too many or altered. No byte of a piece that is
 * not as it was has been handed out, nor the last piece of a whole that is not as it was. A backup has them; nothing else
 * helps but removing the medium from its entry.
 */
public final class DamagedMediumException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final transient SettingId setting;
    private final transient MediumId medium;

    /**
     * An exception for a medium.
     *
     * @param setting the setting
     * @param medium the medium
     * @param damage what is wrong with its bytes, such as {@code piece 3 is missing}
     */
    public DamagedMediumException(SettingId setting, MediumId medium, String damage) {
        super("the stored bytes of medium " + medium + " of setting " + setting + " are damaged: " + damage
                + "; restore them from a backup");
        this.setting = setting;
        this.medium = medium;
    }

    /**
     * The setting.
     *
     * @return its id
     */
    public SettingId setting() {
        return setting;
    }

    /**
     * The medium.
     *
     * @return its id
     */
    public MediumId medium() {
        return medium;
    }
}
