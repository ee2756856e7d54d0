package org.learningjournal.internal.enrolling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.family.Undertaking;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Signs and revokes undertakings: everybody their own (P13b). */
final class Promises {
    private final Storage storage;

    Promises(Storage storage) {
        this.storage = storage;
    }

    Answer<Undertaking> sign(Known known, NewUndertaking command) {
        if (known.capacity() != Capacity.FAMILY) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Optional<Undertaking> signed = lasting(known).stream()
                .filter(each -> each.inForce(known.at()))
                .filter(each -> each.form().equals(command.form().sha256()))
                .findFirst();
        if (signed.isPresent()) {
            return Answer.done(signed.get(), signed.get().recorded().fact());
        }
        Undertaking undertaking = new Undertaking(
                Lines.first(known),
                known.setting(),
                known.self(),
                command.form().sha256(),
                Period.since(known.at()));
        Lines.insist(storage.families().append(known.setting(), undertaking));
        return Answer.done(undertaking, undertaking.recorded().fact());
    }

    Answer<Undertaking> revoke(Known known) {
        List<Undertaking> lasting = lasting(known);
        if (known.capacity() != Capacity.FAMILY || lasting.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        List<Undertaking> lines = lasting.stream()
                .map(each -> Lines.ended(each, known.at(), known))
                .toList();
        lines.forEach(line -> Lines.insist(storage.families().append(known.setting(), line)));
        Undertaking last = lines.stream()
                .max(Comparator.comparing(each -> each.period().from()))
                .orElseThrow();
        return Answer.done(last, last.recorded().fact());
    }

    Optional<Undertaking> replayed(Known known, UUID fact) {
        return known.capacity() == Capacity.FAMILY ? Lines.find(lines(known), fact) : Optional.empty();
    }

    private List<Undertaking> lasting(Known known) {
        return Lines.beyond(Ledger.current(lines(known)), known.at());
    }

    private List<Undertaking> lines(Known known) {
        return storage.facts().ofPerson(known.setting(), known.self()).undertakings();
    }
}
