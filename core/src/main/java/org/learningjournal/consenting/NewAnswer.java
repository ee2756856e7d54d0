package org.learningjournal.consenting;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;

/**
 * An adult's own answer for a child (P13).
 *
 * @param child the child
 * @param purpose about what
 * @param answer given or refused
 * @param form what exactly they were told
 * @param channel how the answer came
 */
public record NewAnswer(
        @NotNull ChildId child,
        @NotNull Purpose purpose,
        @NotNull Answer answer,
        @NotNull ConsentForm form,
        @NotNull Channel channel) {}
