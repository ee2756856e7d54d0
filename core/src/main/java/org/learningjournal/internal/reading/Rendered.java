package org.learningjournal.internal.reading;

import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.reading.Explanation;
import org.learningjournal.visibility.Known;

/** Decisions about somebody else, in the two renderings of an explanation. Stateless. */
final class Rendered {
    private Rendered() {}

    /** A decision about a person, for the one who asks. */
    static Explanation decision(Decision decision, Known asker, Known asked) {
        return new Explanation(decision.forEyesOf(asker.eyes()), decision.forEyesOf(asked.eyes()));
    }

    /** That the question is not answered. */
    static Explanation refusal(Decision.Refused refusal, Known asker) {
        Decision heard = refusal.forEyesOf(asker.eyes());
        return new Explanation(heard, heard);
    }

    static Explanation refusal(Code code, Known asker) {
        return refusal(Decision.refused(code), asker);
    }
}
