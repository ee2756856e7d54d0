package org.learningjournal.base;

/** For whose eyes a reason is rendered (policy section 4.2). */
public enum Eyes {
    /** A manager: all of it. */
    MANAGER,
    /** Other staff: a restriction reads "ask a manager". */
    STAFF,
    /** A family member: only what reveals nothing about another family. */
    FAMILY
}
