package org.learningjournal.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Id;
import org.learningjournal.base.JournalException;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.RequestId;
import org.learningjournal.journal.MediaType;

/** What one writer at one nursery was told was done, and what it was told nothing about. For one thread. */
final class Ledger {
    /** A command, which says what it made. */
    interface Command {
        Outcome<? extends Id<?>> of(Journals journals, Caller caller);
    }

    /** A command and the id under which it may be repeated. */
    record Asked(Caller caller, Command command) {
        RequestId request() {
            return caller.request().orElseThrow();
        }

        Outcome<? extends Id<?>> of(Journals journals) {
            return command.of(journals, caller);
        }
    }

    final Nursery nursery;
    final Map<RequestId, Id<?>> acknowledged = new HashMap<>();
    final List<Asked> unanswered = new ArrayList<>();
    private final Journals journals;
    private final String name;
    private final boolean uploads;
    private final AtomicInteger number = new AtomicInteger();

    private Ledger(Nursery nursery, String name, boolean uploads) {
        this.nursery = nursery;
        this.journals = nursery.journals;
        this.name = name;
        this.uploads = uploads;
    }

    /** Of one who publishes observations of two children. */
    static Ledger ofObservations(Nursery nursery, String name) {
        return new Ledger(nursery, name, false);
    }

    /** Of one who uploads recordings. */
    static Ledger ofUploads(Nursery nursery, String name) {
        return new Ledger(nursery, name, true);
    }

    /** Writes until the server does not answer any more, and says with what that ended. */
    JournalException write() {
        while (true) {
            Asked asked = uploads ? upload() : observation();
            try {
                acknowledged.put(asked.request(), asked.of(journals).orElseThrow());
            } catch (JournalException e) {
                unanswered.add(asked);
                return e;
            }
        }
    }

    private Asked observation() {
        String title = name + " " + number.incrementAndGet();
        return new Asked(
                Nursery.once(nursery.staff(nursery.kim)),
                (door, caller) -> door.writing()
                        .submit(caller, nursery.observation(title))
                        .map(view -> view.id()));
    }

    private Asked upload() {
        Recording recording = Recording.numbered(number.incrementAndGet());
        return new Asked(
                Nursery.once(nursery.staff(nursery.kim)),
                (door, caller) -> door.writing().upload(caller, MediaType.MP3, recording.bytes()));
    }

    boolean uploads() {
        return uploads;
    }

    int asked() {
        return number.get();
    }
}
