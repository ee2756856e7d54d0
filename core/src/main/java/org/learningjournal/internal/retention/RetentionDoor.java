package org.learningjournal.internal.retention;

import org.learningjournal.base.Caller;
import org.learningjournal.base.Outcome;
import org.learningjournal.internal.work.Work;
import org.learningjournal.retention.CheckedMedia;
import org.learningjournal.retention.Discard;
import org.learningjournal.retention.MediaCheck;
import org.learningjournal.retention.Retention;
import org.learningjournal.retention.Sweep;

/** Sends each call to the class that carries it out. Thread-safe. */
public final class RetentionDoor implements Retention {
    private final Clearing clearing;
    private final Checking checking;

    /**
     * A door.
     *
     * @param work runs commands
     */
    public RetentionDoor(Work work) {
        clearing = new Clearing(work);
        checking = new Checking(work);
    }

    @Override
    public Outcome<Integer> sweep(Caller caller, Sweep sweep) {
        return clearing.sweep(caller, sweep);
    }

    @Override
    public CheckedMedia check(Caller caller, MediaCheck check) {
        return checking.check(caller, check);
    }

    @Override
    public Outcome<Integer> discard(Caller caller, Discard discard) {
        return clearing.discard(caller, discard);
    }
}
