package org.learningjournal.internal.enrolling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Ends the links of a human with a child. */
final class Unlinking implements Change<FamilyLink> {
    private final Storage storage;
    private final Known known;
    private final Asked.EndLink command;

    Unlinking(Storage storage, Known known, Asked.EndLink command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<FamilyLink> decide(ChildFacts facts) {
        List<FamilyLink> lines = lines();
        if (lines.isEmpty()) {
            return Step.refused(Code.NOT_FOUND);
        }
        List<FamilyLink> lasting = Lines.beyond(lines, command.at());
        return lasting.isEmpty() ? Step.refused(Code.ALREADY_DONE) : Step.write(() -> ended(lasting));
    }

    private List<FamilyLink> lines() {
        return storage.facts().ofPerson(known.setting(), command.person()).links().stream()
                .filter(link -> link.child().equals(command.child()))
                .toList();
    }

    private Answer<FamilyLink> ended(List<FamilyLink> lasting) {
        List<FamilyLink> lines = lasting.stream()
                .map(link -> Lines.ended(link, command.at(), known))
                .toList();
        lines.forEach(line -> Lines.insist(storage.families().append(known.setting(), line)));
        FamilyLink longest = longest(lines).orElseThrow();
        return Answer.done(longest, longest.recorded().fact());
    }

    private static Optional<FamilyLink> longest(List<FamilyLink> lines) {
        return lines.stream().max(Comparator.comparing(link -> link.period().to()));
    }

    @Override
    public Optional<FamilyLink> standing(ChildFacts facts) {
        List<FamilyLink> lines = lines();
        return Lines.beyond(lines, command.at()).isEmpty() ? longest(lines) : Optional.empty();
    }
}
