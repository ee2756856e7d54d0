package org.learningjournal.internal.keyworking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Code;
import org.learningjournal.base.Period;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworking.NoticeDue;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Records that a parent was told of a key worker. */
final class Telling implements Change<KeyWorkerNotice> {
    private final Storage storage;
    private final Known known;
    private final Asked.Telling command;

    Telling(Storage storage, Known known, Asked.Telling command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<KeyWorkerNotice> decide(ChildFacts facts) {
        Optional<NoticeDue> due = new Notices(storage, known)
                .toTell(facts)
                .filter(each -> each.assignment().equals(command.assignment())
                        && each.parent().equals(command.parent()))
                .findFirst();
        if (due.isEmpty()) {
            return Step.refused(Code.NOT_FOUND);
        }
        boolean told = lines().stream().anyMatch(notice -> Notices.tells(notice, due.get()));
        return told ? Step.refused(Code.ALREADY_DONE) : Step.write(this::told);
    }

    private List<KeyWorkerNotice> lines() {
        return storage.keyWorkers().notices(known.setting(), Set.of(command.child()));
    }

    private Answer<KeyWorkerNotice> told() {
        KeyWorkerNotice line = new KeyWorkerNotice(
                Lines.first(known),
                known.setting(),
                command.child(),
                command.parent(),
                command.assignment(),
                Period.since(known.at()));
        Lines.insist(storage.keyWorkers().append(known.setting(), line));
        return Answer.done(line, line.recorded().fact());
    }

    @Override
    public Optional<KeyWorkerNotice> standing(ChildFacts facts) {
        return lines().stream()
                .filter(notice -> notice.assignment().equals(command.assignment())
                        && notice.parent().equals(command.parent()))
                .findFirst();
    }
}
