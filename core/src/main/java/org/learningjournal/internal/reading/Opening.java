package org.learningjournal.internal.reading;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
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
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Use;

/** Hands out bytes: decided and recorded in one unit of work, copied piece by piece after it. */
final class Opening {
    private final Work work;
    private final Items items;
    private final Deliveries deliveries;

    Opening(Work work) {
        this.work = work;
        this.items = new Items(work);
        this.deliveries = new Deliveries(work);
    }

    /** The decision for the caller's eyes, and the medium if it is a yes. */
    private record Opened(Decision decision, Optional<Medium> medium) {}

    Decision open(Caller caller, EntryId entry, Side side, MediumId medium, ByteRange range, OutputStream out) {
        Opened opened = work.look(caller, known -> decided(caller, known, entry, side, medium));
        opened.medium().ifPresent(found -> Bytes.copy(work.storage(), found, range, out));
        return opened.decision();
    }

    private Opened decided(Caller caller, Known known, EntryId entry, Side side, MediumId medium) {
        Optional<Face> face = items.find(known, entry, side);
        Decision decision = face.map(found ->
                        items.projection(known, List.of(found), Use.VIEWING).decide(found, medium))
                .orElseGet(() -> Decision.refused(Code.NOT_FOUND));
        if (decision.permits() && !Bytes.mayLeaveTo(caller)) {
            decision = Decision.refused(Code.NO_DOWNLOAD);
        }
        if (decision instanceof Decision.Refused refused) {
            if (refused.reason().code() == Code.NO_DOWNLOAD) {
                work.record(caller, "reading.open", Answer.refused(refused).about(medium));
            }
            return new Opened(refused.forEyesOf(known.eyes()), Optional.empty());
        }
        work.record(caller, "reading.open", Answer.done(medium, medium));
        face.ifPresent(found -> deliveries.record(known, found, medium));
        return new Opened(
                decision.forEyesOf(known.eyes()),
                face.flatMap(found -> found.content().attachment(medium)).map(Attachment::medium));
    }
}
