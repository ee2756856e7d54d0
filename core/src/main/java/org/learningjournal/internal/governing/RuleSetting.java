package org.learningjournal.internal.governing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Micros;
import org.learningjournal.governing.RulesChanged;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Colleagues;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Records rules. */
final class RuleSetting {
    private final Storage storage;

    RuleSetting(Storage storage) {
        this.storage = storage;
    }

    Answer<RulesLine> set(Known known, Asked.SetRules command) {
        if (!known.isManager()) {
            return Answer.refused(Code.NOT_A_MANAGER);
        }
        Instant from = Micros.cut(command.from());
        if (from.isBefore(known.at())) {
            return Answer.refused(Decision.refused(
                    Code.INVALID, "from must not lie in the past: what has happened was decided under other rules"));
        }
        List<RulesLine> before = storage.rules().lines(known.setting());
        RulesLine line = RulesLine.after(before, known.setting(), command.rules(), from, known.at(), known.self());
        if (!storage.rules().append(known.setting(), line)) {
            List<RulesLine> now = storage.rules().lines(known.setting());
            return Answer.conflict(now.get(now.size() - 1), line.recorded().fact());
        }
        return Answer.done(
                        line,
                        line.recorded().fact(),
                        new RulesChanged(from, known.at(), Colleagues.managing(storage, known)))
                .because(command.because());
    }

    /** What a request recorded: the last line of these rules, since this instant, by this person. */
    Optional<RulesLine> replayed(Known known, Asked.SetRules command) {
        if (!known.isManager()) {
            return Optional.empty();
        }
        return storage.rules().lines(known.setting()).stream()
                .filter(line -> line.recorded().by().equals(known.self())
                        && line.rules().equals(command.rules())
                        && line.from().equals(Micros.cut(command.from())))
                .reduce((earlier, later) -> later);
    }
}
