package org.learningjournal.internal.writing;

import org.learningjournal.journal.FaceState;

/** What is said of an item whose state does not allow a command. */
final class Wording {
    private Wording() {}

    static String inState(FaceState state) {
        return switch (state) {
            case DRAFT -> "The item is a draft; submit it first.";
            case SUBMITTED -> "The item is waiting for approval; take it back first.";
            case RETURNED -> "The item was returned; change it or submit it again.";
            case DECLINED -> "The item was declined.";
            case APPROVED -> "The item is in the journal already.";
            case WITHDRAWN -> "The item was withdrawn.";
        };
    }
}
