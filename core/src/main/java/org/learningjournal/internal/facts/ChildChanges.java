package org.learningjournal.internal.facts;

import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/**
 * Runs changes of the facts about one child. The version of the facts is advanced before anything is written, so that of two
 * changes that read the same facts one wins and the other has written nothing. Thread-safe.
 */
public final class ChildChanges {
    private static final int MOST_ATTEMPTS = 3;

    private final Work work;

    /**
     * A runner.
     *
     * @param work runs commands
     */
    public ChildChanges(Work work) {
        this.work = work;
    }

    /**
     * Runs a change that only an unrestricted manager may make.
     *
     * @param known all about the caller
     * @param child the child
     * @param change the change
     * @param <T> the kind of answer
     * @return its answer, a refusal, or a conflict
     */
    public <T> Answer<T> byManager(Known known, ChildId child, Change<T> change) {
        if (!known.isManager()) {
            return Answer.<T>refused(Code.NOT_A_MANAGER).about(child);
        }
        if (known.restricted().contains(child)) {
            return Answer.<T>refused(Code.RESTRICTED).about(child);
        }
        return byAnyone(known, child, change);
    }

    /**
     * Runs a change that decides by itself who may make it.
     *
     * @param known all about the caller
     * @param child the child
     * @param change the change
     * @param <T> the kind of answer
     * @return its answer, a refusal, or a conflict
     * @throws ConflictException if others changed the child's facts at every attempt
     */
    public <T> Answer<T> byAnyone(Known known, ChildId child, Change<T> change) {
        Optional<ChildFacts> facts = facts(known, child);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (facts.isEmpty()) {
                return Answer.<T>refused(Code.NOT_FOUND).about(child);
            }
            Step<T> step = change.decide(facts.get());
            if (step.answer().isPresent()) {
                Answer<T> answer = step.answer().get();
                return answer.subject().isPresent() ? answer : answer.about(child);
            }
            if (advanced(known, facts.get())) {
                return step.write().get();
            }
            facts = facts(known, child);
            Optional<T> standing = facts.flatMap(change::standing);
            if (standing.isPresent()) {
                return Answer.conflict(standing.get(), child);
            }
        }
        throw new ConflictException();
    }

    /**
     * Advances the version of a child's facts until it holds, for a change that will be decided afterwards.
     *
     * @param known all about the caller
     * @param child a child of the setting
     * @throws ConflictException if others changed the child's facts at every attempt
     */
    public void hold(Known known, ChildId child) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<ChildFacts> facts = facts(known, child);
            if (facts.isEmpty() || advanced(known, facts.get())) {
                return;
            }
        }
        throw new ConflictException();
    }

    /**
     * All facts about a child.
     *
     * @param known all about the caller
     * @param child the child
     * @return the facts, or empty if the setting has no such child
     */
    public Optional<ChildFacts> facts(Known known, ChildId child) {
        return Optional.ofNullable(
                work.knowing().children(known.setting(), Set.of(child)).get(child));
    }

    /**
     * The facts about a child that a manager may hear of again when a request is repeated.
     *
     * @param known all about the caller
     * @param child the child
     * @return the facts, or empty if the caller is no manager now, is restricted, or there is no such child
     */
    public Optional<ChildFacts> replayed(Known known, ChildId child) {
        boolean may = known.isManager() && !known.restricted().contains(child);
        return may ? facts(known, child) : Optional.empty();
    }

    private boolean advanced(Known known, ChildFacts facts) {
        return work.storage().people().advance(known.setting(), facts.child().id(), facts.version());
    }
}
