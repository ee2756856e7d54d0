package org.learningjournal.internal.consenting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Withdraws an adult's own consent, whatever became of link and responsibility since. */
final class Withdrawing implements Change<AnswerView> {
    private final Known known;
    private final Adult adult;
    private final AnswerLines lines;
    private Set<ConsentAnswer> seen = Set.of();

    Withdrawing(Storage storage, Known known, ChildId child, Purpose purpose, Set<PersonId> records) {
        this.known = known;
        this.adult = new Adult(known.self(), records);
        this.lines = new AnswerLines(storage, known, child, purpose);
    }

    @Override
    public Step<AnswerView> decide(ChildFacts facts) {
        List<ConsentAnswer> answered = adult.latest(facts, lines.purpose());
        seen = Set.copyOf(answered);
        if (answered.isEmpty() || adult.isRestricted(facts, known.at())) {
            return Step.refused(Code.NOT_AN_ANSWERING_ADULT);
        }
        return Step.write(() -> lines.appended(
                answered.stream()
                        .map(line -> lines.refused(line.adult(), line.form(), Channel.ONLINE, facts))
                        .toList(),
                facts));
    }

    @Override
    public Optional<AnswerView> standing(ChildFacts facts) {
        return adult.latest(facts, lines.purpose()).stream()
                .filter(line -> !seen.contains(line))
                .map(AnswerView::of)
                .findFirst();
    }
}
