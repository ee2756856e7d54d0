package org.learningjournal.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.JournalException;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.RequestId;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;

/** What one writer at one nursery was told was done, and what it was told nothing about. For one thread. */
final class Ledger {
    /** A command and the id under which it may be repeated. */
    record Asked(Caller caller, NewObservation observation) {
        RequestId request() {
            return caller.request().orElseThrow();
        }

        Outcome<EntryView> of(Journals journals) {
            return journals.writing().submit(caller, observation);
        }
    }

    final Nursery nursery;
    final Map<RequestId, EntryId> acknowledged = new HashMap<>();
    final List<Asked> unanswered = new ArrayList<>();
    private final Journals journals;
    private final String name;
    private final AtomicInteger number = new AtomicInteger();

    Ledger(Nursery nursery, Journals journals, String name) {
        this.nursery = nursery;
        this.journals = journals;
        this.name = name;
    }

    /** Writes until the server does not answer any more, and says with what that ended. */
    JournalException write(Function<Ledger, Asked> next) {
        while (true) {
            Asked asked = next.apply(this);
            try {
                EntryId entry = asked.of(journals).orElseThrow().id();
                acknowledged.put(asked.request(), entry);
            } catch (JournalException e) {
                unanswered.add(asked);
                return e;
            }
        }
    }

    Asked next() {
        Caller caller = Nursery.once(nursery.staff(nursery.kim));
        return new Asked(caller, nursery.observation(name + " " + number.incrementAndGet()));
    }

    int asked() {
        return number.get();
    }
}
