package org.learningjournal.internal.consenting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Records an adult's answer, and sees to it that no other record of the same human contradicts it. */
final class Answering implements Change<AnswerView> {
    private final Known known;
    private final Asked asked;
    private final AnswerLines lines;
    private Set<ConsentAnswer> seen = Set.of();

    Answering(Storage storage, Known known, Asked asked) {
        this.known = known;
        this.asked = asked;
        this.lines = new AnswerLines(storage, known, asked.child(), asked.purpose());
    }

    /** What is to be recorded, whoever records it. */
    record Asked(ChildId child, Purpose purpose, Answer answer, ConsentForm form, Channel channel, Adult adult) {
        static Asked onPaper(PaperAnswer command, Adult adult) {
            return new Asked(
                    command.child(), command.purpose(), command.answer(), command.form(), Channel.PAPER, adult);
        }
    }

    @Override
    public Step<AnswerView> decide(ChildFacts facts) {
        if (asked.adult().records().isEmpty()) {
            return Step.refused(Code.NOT_FOUND);
        }
        List<ConsentAnswer> latest = asked.adult().latest(facts, asked.purpose());
        seen = Set.copyOf(latest);
        Set<PersonId> adults = new LinkedHashSet<>();
        asked.adult().answersAs(facts, asked.answer(), known.at()).ifPresent(adults::add);
        if (asked.answer() == Answer.REFUSED || !adults.isEmpty()) {
            latest.stream()
                    .filter(line -> line.answer() != asked.answer())
                    .map(ConsentAnswer::adult)
                    .forEach(adults::add);
        }
        return adults.isEmpty() || asked.adult().isRestricted(facts, known.at())
                ? Step.refused(Code.NOT_AN_ANSWERING_ADULT)
                : Step.write(() -> lines.appended(lines(adults, facts), facts));
    }

    private List<ConsentAnswer> lines(Set<PersonId> adults, ChildFacts facts) {
        List<ConsentAnswer> all = new ArrayList<>();
        for (PersonId adult : adults) {
            all.add(
                    asked.answer() == Answer.GIVEN
                            ? lines.given(adult, asked.form(), asked.channel())
                            : lines.refused(adult, asked.form(), asked.channel(), facts));
        }
        return all;
    }

    @Override
    public Optional<AnswerView> standing(ChildFacts facts) {
        return asked.adult().latest(facts, asked.purpose()).stream()
                .filter(line -> !seen.contains(line))
                .map(AnswerView::of)
                .findFirst();
    }
}
