package org.learningjournal.internal.previewing;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.internal.consenting.ConsentsDoor;
import org.learningjournal.internal.enrolling.FamiliesDoor;
import org.learningjournal.internal.governing.GoverningDoor;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.previewing.Preview;
import org.learningjournal.previewing.Previews;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;

/** Rehearses commands through the doors that carry them out. Thread-safe. */
public final class PreviewsDoor implements Previews {
    private static final String REHEARSED = "a preview";

    private final Work work;

    /**
     * A door.
     *
     * @param work runs commands
     */
    public PreviewsDoor(Work work) {
        this.work = work;
    }

    @Override
    public Outcome<Preview> consentWithdrawal(Caller caller, PersonId adult, ChildId child, Purpose purpose) {
        Asked.ConsentWithdrawal asked = new Asked.ConsentWithdrawal(adult, child, purpose);
        return preview(
                caller,
                caller::instant,
                (rehearsed, known) -> rehearsed
                        .<Asked.ConsentWithdrawal, AnswerView>decide(
                                known, asked, manager -> withdrawal(rehearsed, manager, asked))
                        .outcome());
    }

    /** The adult's own command, for a manager who might record it for them. */
    private static Answer<AnswerView> withdrawal(Work rehearsed, Known manager, Asked.ConsentWithdrawal asked) {
        if (!manager.isManager()) {
            return Answer.refused(Code.NOT_A_MANAGER);
        }
        if (manager.restricted().contains(asked.child())) {
            return Answer.refused(Code.RESTRICTED);
        }
        if (manager.kin().contains(asked.child())) {
            return Answer.refused(Code.STAFF_OWN_CHILD);
        }
        Caller adult = Caller.family(manager.setting(), asked.adult(), manager.at());
        return new ConsentsDoor(rehearsed).withdrawal(rehearsed.knowing().about(adult), asked.child(), asked.purpose());
    }

    @Override
    public Outcome<Preview> linkEnd(Caller caller, ChildId child, PersonId person, Instant at) {
        return preview(
                caller, () -> at, (rehearsed, known) -> new FamiliesDoor(rehearsed).endLink(caller, child, person, at));
    }

    @Override
    public Outcome<Preview> restriction(Caller caller, NewRestriction command) {
        return preview(
                caller, command::from, (rehearsed, known) -> new FamiliesDoor(rehearsed).restrict(caller, command));
    }

    @Override
    public Outcome<Preview> rulesChange(Caller caller, SettingRules rules, Instant from) {
        return preview(
                caller,
                () -> from,
                (rehearsed, known) -> new GoverningDoor(rehearsed).setRules(caller, rules, from, REHEARSED));
    }

    private Outcome<Preview> preview(
            Caller caller, Supplier<Instant> takesEffect, BiFunction<Work, Known, Outcome<?>> command) {
        return work.look(caller, known -> {
            Remembered facts = new Remembered(work.storage().facts());
            Proposed proposed = new Proposed();
            Work with = work.on(new Rehearsal(work.storage(), facts, proposed));
            Outcome<?> outcome = command.apply(with, known);
            if (outcome instanceof Outcome.Refused<?> refused) {
                return new Outcome.Refused<>(refused.decision().forEyesOf(known.eyes()));
            }
            outcome.orElseThrow();
            Instant at = later(caller.instant(), Micros.cut(takesEffect.get()));
            Work without = work.on(new Rehearsal(work.storage(), facts, new Proposed()));
            return Outcome.done(new Preview(at, Comparison.effects(known, at, without, with, proposed)));
        });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
