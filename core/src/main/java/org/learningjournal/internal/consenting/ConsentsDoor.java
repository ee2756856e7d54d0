package org.learningjournal.internal.consenting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.consenting.Consents;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.consenting.OwnConsent;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.consenting.PurposeOverview;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.ChildChanges;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Paged;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Colleagues;
import org.learningjournal.internal.work.Work;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.visibility.Known;

/** The door for consent. Thread-safe. */
public final class ConsentsDoor implements Consents {
    private final Work work;
    private final ChildChanges changes;

    /**
     * A door.
     *
     * @param work runs commands
     */
    public ConsentsDoor(Work work) {
        this.work = work;
        this.changes = new ChildChanges(work);
    }

    @Override
    public Outcome<AnswerView> answer(Caller caller, NewAnswer command) {
        return work.run(
                caller,
                "consents.answer",
                command,
                known -> byAdult(
                        known,
                        command.child(),
                        new Answering(
                                work.storage(),
                                known,
                                new Answering.Asked(
                                        command.child(),
                                        command.purpose(),
                                        command.answer(),
                                        command.form(),
                                        command.channel(),
                                        adult(known)))),
                (known, id) -> ownAnswer(known, command.child(), id));
    }

    @Override
    public Outcome<AnswerView> withdraw(Caller caller, ChildId child, Purpose purpose) {
        return work.run(
                caller,
                "consents.withdraw",
                new Asked.Withdraw(child, purpose),
                known -> withdrawing(known, child, purpose),
                (known, id) -> ownAnswer(known, child, id));
    }

    /**
     * Withdraws inside a unit of work, without a line in the trail.
     *
     * @param known all about the adult
     * @param child the child
     * @param purpose about what
     * @return what {@link #withdraw} comes to, with full reasons
     */
    public Answer<AnswerView> withdrawal(Known known, ChildId child, Purpose purpose) {
        return work.decide(known, new Asked.Withdraw(child, purpose), adult -> withdrawing(adult, child, purpose));
    }

    private Answer<AnswerView> withdrawing(Known known, ChildId child, Purpose purpose) {
        return byAdult(known, child, new Withdrawing(work.storage(), known, child, purpose, known.selves()));
    }

    @Override
    public Outcome<AnswerView> record(Caller caller, PaperAnswer command) {
        return work.run(
                caller,
                "consents.record",
                command,
                known -> onPaper(known, command),
                (known, id) -> changes.replayed(known, command.child())
                        .flatMap(facts -> Lines.find(facts.answers(), id))
                        .map(AnswerView::of));
    }

    /** What takes pictures away may be recorded by any manager; what opens them by none of the child's family. */
    private Answer<AnswerView> onPaper(Known known, PaperAnswer command) {
        var change = new Answering(work.storage(), known, Answering.Asked.onPaper(command, adult(known, command)));
        return command.answer() == ConsentAnswer.Answer.GIVEN
                ? byOutsider(known, command.child(), change)
                : changes.byManager(known, command.child(), change);
    }

    /** A manager does not decide between the adults of a family of their own; a sole manager may, and it is recorded. */
    private <T> Answer<T> byOutsider(Known known, ChildId child, Change<T> change) {
        boolean own = known.isManager() && known.kin().contains(child);
        if (own && !Colleagues.managing(work.storage(), known).isEmpty()) {
            return Answer.<T>refused(Code.STAFF_OWN_CHILD).about(child);
        }
        Answer<T> answer = changes.byManager(known, child, change);
        return own && answer.outcome() instanceof Outcome.Done
                ? answer.because(List.of(Code.SOLE_MANAGER), answer.remark())
                : answer;
    }

    @Override
    public Outcome<ConsentState> resolve(Caller caller, ChildId child, Purpose purpose, String because) {
        Asked.Resolve command = new Asked.Resolve(child, purpose, because);
        return work.run(
                caller,
                "consents.resolve",
                command,
                known -> byOutsider(known, child, new Resolving(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child)
                        .map(facts -> Knowing.consents(facts).now(purpose, known.at())));
    }

    @Override
    public Optional<ConsentState> state(Caller caller, ChildId child, Purpose purpose) {
        return work.look(
                caller,
                known -> changes.facts(known, child)
                        .filter(facts -> mayAsk(known, child))
                        .map(facts -> Knowing.consents(facts).now(purpose, known.at())));
    }

    @Override
    public List<PurposeOverview> overview(Caller caller, ChildId child) {
        return work.look(
                caller,
                known -> changes.facts(known, child)
                        .filter(facts -> known.isModerator()
                                && known.covers(List.of(child))
                                && !known.kin().contains(child))
                        .map(facts -> new Overviews(known).all(facts))
                        .orElse(List.of()));
    }

    @Override
    public List<OwnConsent> own(Caller caller, ChildId child) {
        return work.look(
                caller,
                known -> changes.facts(known, child)
                        .filter(facts -> known.capacity() == Capacity.FAMILY && mayAsk(known, child))
                        .map(facts -> new Overviews(known).own(facts))
                        .orElse(List.of()));
    }

    @Override
    public Page<AnswerView> dueForReview(Caller caller, Period period, PageRequest page) {
        return work.look(caller, known -> {
            if (!known.isManager()) {
                return Page.empty();
            }
            Set<ChildId> children = work.storage().people().children(known.setting()).stream()
                    .map(Child::id)
                    .filter(child ->
                            known.covers(List.of(child)) && !known.kin().contains(child))
                    .collect(Collectors.toSet());
            Overviews overviews = new Overviews(known);
            return Paged.of(
                            work.knowing().children(known.setting(), children).values().stream()
                                    .flatMap(overviews::reviewed)
                                    .filter(line ->
                                            period.contains(line.period().to())),
                            Overviews::place,
                            page)
                    .map(AnswerView::of);
        });
    }

    private static boolean mayAsk(Known known, ChildId child) {
        return known.capacity() == Capacity.STAFF
                ? known.covers(List.of(child))
                : known.acts()
                        && known.ownChildren().contains(child)
                        && !known.restricted().contains(child);
    }

    private <T> Answer<T> byAdult(Known known, ChildId child, Change<T> change) {
        if (known.capacity() != Capacity.FAMILY) {
            return Answer.<T>refused(Code.NOT_AN_ANSWERING_ADULT).about(child);
        }
        return changes.byAnyone(known, child, change);
    }

    private static Adult adult(Known known) {
        return new Adult(known.self(), known.selves());
    }

    private Adult adult(Known known, PaperAnswer command) {
        Set<PersonId> records = work.storage().facts().ofPerson(known.setting(), command.adult()).records().stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        return new Adult(command.adult(), records);
    }

    private Optional<AnswerView> ownAnswer(Known known, ChildId child, UUID fact) {
        if (known.capacity() != Capacity.FAMILY || known.restricted().contains(child)) {
            return Optional.empty();
        }
        return changes.facts(known, child)
                .flatMap(facts -> Lines.find(facts.answers(), fact))
                .filter(line -> known.isSelf(line.adult()))
                .map(AnswerView::of);
    }
}
