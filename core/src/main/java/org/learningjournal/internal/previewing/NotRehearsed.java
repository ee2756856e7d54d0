package org.learningjournal.internal.previewing;

/** A write that no previewed command makes. Rather than do it, or lose it, a rehearsal fails. */
final class NotRehearsed {
    private NotRehearsed() {}

    static IllegalStateException write(String what) {
        return new IllegalStateException("a preview would have had to write " + what + ", which it cannot rehearse");
    }
}
