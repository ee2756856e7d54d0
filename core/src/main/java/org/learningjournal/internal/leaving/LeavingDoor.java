package org.learningjournal.internal.leaving;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Bytes;
import org.learningjournal.internal.work.Deliveries;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.ByteRange;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.leaving.Leaving;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Use;

/** Decides on exports and gathers what may leave. */
public final class LeavingDoor implements Leaving {
    private final Work work;
    private final Items items;
    private final Deliveries deliveries;
    private final Gathering gathering;

    /**
     * The door.
     *
     * @param work the runner of commands
     * @param frameworks names the elements that entries are tagged with
     */
    public LeavingDoor(Work work, Frameworks frameworks) {
        this.work = work;
        this.items = new Items(work);
        this.deliveries = new Deliveries(work);
        this.gathering = new Gathering(work, frameworks);
    }

    @Override
    public Outcome<JournalExport> export(Caller caller, ExportRequest request) {
        return work.run(
                caller,
                "leaving.export",
                request,
                known -> exported(caller, known, request)
                        .about(request.child())
                        .because(request.purpose() + " for " + request.recipient()),
                (known, subject) -> mayExport(caller, known, request).permits()
                        ? Optional.of(gathering.gather(recipient(caller, known, request), request))
                        : Optional.empty());
    }

    private Answer<JournalExport> exported(Caller caller, Known known, ExportRequest request) {
        return mayExport(caller, known, request) instanceof Decision.Refused refused
                ? Answer.refused(refused)
                : Answer.done(gathering.gather(recipient(caller, known, request), request), request.child());
    }

    private Decision mayExport(Caller caller, Known known, ExportRequest request) {
        if (!known.isManager()) {
            return Decision.refused(Code.NOT_A_MANAGER);
        }
        if (!known.covers(List.of(request.child()))) {
            return Decision.refused(known.restricted().contains(request.child()) ? Code.RESTRICTED : Code.OUT_OF_SCOPE);
        }
        if (!Bytes.mayLeaveTo(caller)) {
            return Decision.refused(Code.NO_DOWNLOAD);
        }
        Known recipient = recipient(caller, known, request);
        if (request.purpose() == ExportPurpose.SETTING_COPY) {
            return known.isSelf(request.recipient()) && gathering.exists(known, request.child())
                    ? Decision.permitted(Code.MONITORING)
                    : Decision.refused(Code.NOT_FOUND);
        }
        if (recipient.restricted().contains(request.child())) {
            return Decision.refused(Code.RESTRICTED);
        }
        return recipient.familyMember() && recipient.journals().containsKey(request.child())
                ? Decision.permitted(Code.OWN_CHILD)
                : Decision.refused(Code.NOT_LINKED);
    }

    private Known recipient(Caller caller, Known known, ExportRequest request) {
        return request.purpose() == ExportPurpose.SETTING_COPY
                ? known
                : work.knowing().aboutRecipient(Caller.family(caller.setting(), request.recipient(), caller.instant()));
    }

    @Override
    public Decision copy(Caller caller, ExportRequest request, EntryId entry, MediumId medium, OutputStream out) {
        Copied copied = work.look(caller, known -> decided(caller, known, request, entry, medium));
        copied.medium().ifPresent(found -> Bytes.copy(work.storage(), found, ByteRange.ALL, out));
        return copied.decision();
    }

    /** The decision for the caller's eyes, and the medium if it is a yes. */
    private record Copied(Decision decision, Optional<Medium> medium) {}

    private Copied decided(Caller caller, Known known, ExportRequest request, EntryId entry, MediumId medium) {
        Decision may = mayExport(caller, known, request);
        Optional<Face> face =
                may.permits() ? items.find(recipient(caller, known, request), entry, Side.APPROVED) : Optional.empty();
        Decision decision = face.filter(found -> found.children().contains(request.child()))
                .map(found -> items.projection(recipient(caller, known, request), List.of(found), Use.EXPORT)
                        .decide(found, medium))
                .orElseGet(() -> may.permits() ? Decision.refused(Code.NOT_FOUND) : may);
        if (decision instanceof Decision.Refused refused) {
            work.record(caller, "leaving.copy", Answer.refused(refused).about(medium));
            return new Copied(refused.forEyesOf(known.eyes()), Optional.empty());
        }
        work.record(
                caller,
                "leaving.copy",
                Answer.done(medium, medium).because(request.purpose().name()));
        face.ifPresent(found -> deliveries.record(recipient(caller, known, request), found, medium));
        return new Copied(
                decision.forEyesOf(known.eyes()),
                face.flatMap(found -> found.content().attachment(medium)).map(Attachment::medium));
    }
}
