package org.learningjournal.consent;

import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * One adult's answer for one child and one purpose (P13). Answers are a ledger: the adult's latest answer counts, and of
 * two at the same instant the refusal.
 *
 * @param recorded the line of the ledger; its instant is when the adult signed
 * @param setting the setting
 * @param child the child
 * @param adult who answered
 * @param purpose about what
 * @param answer given or refused; withdrawing is refusing
 * @param form what exactly they were told
 * @param channel how the answer came
 * @param period from the signature to the review-by date of a given consent; a refusal has no end
 */
public record ConsentAnswer(
        Recorded recorded,
        SettingId setting,
        ChildId child,
        PersonId adult,
        Purpose purpose,
        Answer answer,
        ConsentForm form,
        Channel channel,
        Period period)
        implements Dated {
    /** What was answered. Who was never asked has no answer, and that is not a yes. */
    public enum Answer {
        /** Yes. */
        GIVEN,
        /** No, or no longer. */
        REFUSED
    }

    /** How an answer came. */
    public enum Channel {
        /** On paper. */
        PAPER,
        /** In the host's application. */
        ONLINE,
        /** By word of mouth, written down by staff. */
        SPOKEN
    }

    /** Checks that nothing is missing. */
    public ConsentAnswer {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(adult, "adult");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(period, "period");
    }
}
