package org.learningjournal.internal.writing;

import java.io.InputStream;
import java.util.List;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.work.Work;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewEntry;
import org.learningjournal.writing.NewMedium;
import org.learningjournal.writing.Orphan;
import org.learningjournal.writing.ReviewedDepiction;
import org.learningjournal.writing.Withdrawal;
import org.learningjournal.writing.Withholding;
import org.learningjournal.writing.Writing;

/** Sends each command of writing to the class that carries it out. */
public final class WritingDoor implements Writing {
    private final Drafting drafting;
    private final Acknowledging acknowledging;
    private final Recalling recalling;
    private final HandingOver handingOver;
    private final Intake intake;
    private final Reviewing reviewing;
    private final Work work;

    /**
     * The door.
     *
     * @param work the runner of commands
     * @param frameworks whose elements entries may be tagged with
     */
    public WritingDoor(Work work, Frameworks frameworks) {
        drafting = new Drafting(work, frameworks);
        acknowledging = new Acknowledging(work);
        recalling = new Recalling(work);
        handingOver = new HandingOver(work);
        intake = new Intake(work);
        reviewing = new Reviewing(work);
        this.work = work;
    }

    @Override
    public Outcome<MediumId> upload(Caller caller, NewMedium claim, InputStream bytes) {
        return intake.upload(caller, claim, bytes);
    }

    @Override
    public Outcome<MediumId> review(Caller caller, ReviewedDepiction seen) {
        return reviewing.review(caller, seen);
    }

    @Override
    public Outcome<EntryView> draft(Caller caller, NewEntry entry) {
        return drafting.draft(caller, entry);
    }

    @Override
    public Outcome<EntryView> submit(Caller caller, NewEntry entry) {
        return drafting.submit(caller, entry);
    }

    @Override
    public Outcome<EntryView> submit(Caller caller, EntryId entry, Version seen) {
        return drafting.submit(caller, entry, seen);
    }

    @Override
    public Outcome<EntryView> edit(Caller caller, EntryId entry, Version seen, NewEntry content) {
        return drafting.edit(caller, entry, seen, content);
    }

    @Override
    public Outcome<EntryView> takeBack(Caller caller, EntryId entry, Version seen) {
        return drafting.takeBack(caller, entry, seen);
    }

    @Override
    public Outcome<EntryView> acknowledge(Caller caller, EntryId entry, Version seen) {
        return acknowledging.acknowledge(caller, entry, seen);
    }

    @Override
    public Outcome<Withdrawal> withdraw(Caller caller, EntryId entry, String because) {
        return recalling.withdraw(caller, entry, because);
    }

    @Override
    public Outcome<Withdrawal> takeOut(Caller caller, EntryId entry, ChildId child, String because) {
        return recalling.takeOut(caller, entry, child, because);
    }

    @Override
    public Outcome<Withdrawal> keepToStaff(Caller caller, EntryId entry, String because) {
        return recalling.keepToStaff(caller, entry, because);
    }

    @Override
    public Outcome<Integer> handOver(Caller caller, PersonId from, PersonId to) {
        return handingOver.handOver(caller, from, to);
    }

    @Override
    public Page<Orphan> orphans(Caller caller, PageRequest page) {
        return work.look(caller, known -> new Orphans(work).list(known, page));
    }

    @Override
    public List<Withholding> withholdings(Caller caller, EntryId entry) {
        return work.look(caller, known -> new Foreseeing(work).withholdings(known, entry));
    }
}
