package org.learningjournal.leaving;

/** Why a journal leaves the system. Nothing is exported without a recorded purpose (P11, P16, P18). */
public enum ExportPurpose {
    /** The child leaves, and the family keeps the journal. */
    LEAVING,
    /** The family asks for all records about its child. */
    ACCESS_REQUEST,
    /** A manager's copy that stays at the setting. */
    SETTING_COPY
}
