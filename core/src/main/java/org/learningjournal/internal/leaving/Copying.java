package org.learningjournal.internal.leaving;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Bytes;
import org.learningjournal.internal.work.Deliveries;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.ByteRange;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.visibility.Known;

/** Copies a medium that a book shows: decides on it, records that it was opened and for whom, and hands out the bytes. */
final class Copying {
    private final Work work;
    private final Items items;
    private final Pages pages;
    private final Deliveries deliveries;

    Copying(Work work) {
        this.work = work;
        this.items = new Items(work);
        this.pages = new Pages(work);
        this.deliveries = new Deliveries(work);
    }

    /** Which medium is asked for, under which name in the trail. */
    record Asked(String act, EntryId entry, MediumId medium) {}

    /** The decision for the caller's eyes, and the medium if it is a yes. */
    private record Copied(Decision decision, Optional<Medium> medium) {}

    Decision copy(Caller caller, Object request, Asked asked, Function<Known, Answer<Book>> handed, OutputStream out) {
        Copied copied = work.look(caller, known -> decided(caller, known, asked, work.decide(known, request, handed)));
        copied.medium().ifPresent(found -> Bytes.copy(work.storage(), found, ByteRange.ALL, out));
        return copied.decision();
    }

    private Copied decided(Caller caller, Known known, Asked asked, Answer<Book> handed) {
        if (handed.outcome() instanceof Outcome.Done<Book> done) {
            return decided(caller, known, asked, done.value(), handed.remark());
        }
        Decision.Refused refused = ((Outcome.Refused<Book>) handed.outcome()).decision();
        return refused(caller, known, asked, refused, handed.remark());
    }

    private Copied decided(Caller caller, Known known, Asked asked, Book book, String words) {
        Optional<Face> face = pages.find(book, asked.entry());
        Decision decision = face.map(found -> items.projection(book.reader(), List.of(found), book.use())
                        .decide(found, asked.medium()))
                .orElseGet(() -> Decision.refused(Code.NOT_FOUND));
        if (decision instanceof Decision.Refused refused) {
            return refused(caller, known, asked, refused, words);
        }
        work.record(
                caller, asked.act(), Answer.done(asked.medium(), asked.medium()).because(words));
        face.ifPresent(
                found -> book.recipients().forEach(recipient -> deliveries.record(recipient, found, asked.medium())));
        return new Copied(
                decision.forEyesOf(known.eyes()),
                face.flatMap(found -> found.content().attachment(asked.medium()))
                        .map(Attachment::medium));
    }

    private Copied refused(Caller caller, Known known, Asked asked, Decision.Refused refused, String words) {
        work.record(
                caller,
                asked.act(),
                Answer.refused(refused).about(asked.medium()).because(words));
        return new Copied(refused.forEyesOf(known.eyes()), Optional.empty());
    }
}
