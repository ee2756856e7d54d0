package org.learningjournal.consenting;

import java.util.Objects;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.visibility.WeighedAnswer.Weight;

/**
 * One adult's latest answer with everything that proves it (IM-2).
 *
 * @param answer what was answered, when, and until when
 * @param form what exactly they were told
 * @param channel how the answer came
 * @param recordedBy who wrote it down: the adult, or staff for an answer on paper
 * @param weight what it weighs now
 */
public record AdultAnswer(AnswerView answer, ConsentForm form, Channel channel, PersonId recordedBy, Weight weight) {
    /** Checks that nothing is missing. */
    public AdultAnswer {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(weight, "weight");
    }
}
