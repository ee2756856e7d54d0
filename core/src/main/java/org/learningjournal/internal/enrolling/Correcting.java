package org.learningjournal.internal.enrolling;

import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.enrolling.ChildNames;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;

/** Corrects a child's names. */
final class Correcting implements Change<ChildId> {
    private final Storage storage;
    private final ChildNames names;

    Correcting(Storage storage, ChildNames names) {
        this.storage = storage;
        this.names = names;
    }

    @Override
    public Step<ChildId> decide(ChildFacts facts) {
        return Step.write(() -> {
            Lines.insist(storage.people()
                    .replace(
                            facts.child().setting(),
                            facts.child().renamed(names.givenName(), names.familyName(), names.knownAs())));
            return Answer.done(facts.child().id(), facts.child().id());
        });
    }

    /** Other facts do not stand in the way, and of two corrections the second counts: it is decided again. */
    @Override
    public Optional<ChildId> standing(ChildFacts facts) {
        return Optional.empty();
    }
}
