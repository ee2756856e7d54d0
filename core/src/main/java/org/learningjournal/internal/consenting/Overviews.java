package org.learningjournal.internal.consenting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningjournal.base.Cursor;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AdultAnswer;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.consenting.OwnConsent;
import org.learningjournal.consenting.PurposeOverview;
import org.learningjournal.consenting.Resolved;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.ConsentFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.WeighedAnswer;
import org.learningjournal.visibility.WeighedAnswer.Weight;

/** What was answered for a child, at a glance. */
final class Overviews {
    private final Known known;

    Overviews(Known known) {
        this.known = known;
    }

    List<PurposeOverview> all(ChildFacts facts) {
        ConsentFacts consents = Knowing.consents(facts);
        return Arrays.stream(Purpose.values())
                .map(purpose -> new PurposeOverview(
                        purpose,
                        consents.now(purpose, known.at()),
                        consents.weighed(purpose, known.at()).stream()
                                .map(Overviews::answer)
                                .toList(),
                        resolutions(facts, purpose)))
                .toList();
    }

    private static AdultAnswer answer(WeighedAnswer weighed) {
        ConsentAnswer line = weighed.answer();
        return new AdultAnswer(
                AnswerView.of(line),
                line.form(),
                line.channel(),
                line.recorded().by(),
                weighed.weight());
    }

    private static List<Resolved> resolutions(ChildFacts facts, Purpose purpose) {
        return facts.resolutions().stream()
                .filter(line -> line.purpose() == purpose)
                .sorted(Comparator.comparing(
                        (ConsentResolution line) -> line.recorded().at()))
                .map(line -> new Resolved(line.recorded().at(), line.recorded().by(), line.because()))
                .toList();
    }

    /** Of several records of one human the latest answer is the human's. */
    List<OwnConsent> own(ChildFacts facts) {
        ConsentFacts consents = Knowing.consents(facts);
        return Arrays.stream(Purpose.values())
                .map(purpose -> new OwnConsent(
                        purpose,
                        consents.now(purpose, known.at()),
                        new Adult(known.self(), known.selves())
                                .latest(facts, purpose).stream()
                                        .max(Comparator.comparing((ConsentAnswer line) ->
                                                        line.recorded().at())
                                                .thenComparing(ConsentAnswer::answer))
                                        .map(AnswerView::of)))
                .toList();
    }

    Stream<ConsentAnswer> reviewed(ChildFacts facts) {
        ConsentFacts consents = Knowing.consents(facts);
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> consents.weighed(purpose, known.at()).stream())
                .filter(weighed -> weighed.weight() == Weight.GIVES || weighed.weight() == Weight.EXPIRED)
                .map(WeighedAnswer::answer);
    }

    static Cursor place(ConsentAnswer line) {
        return new Cursor(line.period().to(), line.recorded().fact().value());
    }
}
