package org.learningjournal.consenting;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;

/**
 * An adult's answer for a child that came on paper (P13).
 *
 * @param adult who signed
 * @param child the child
 * @param purpose about what
 * @param answer given or refused
 * @param form what exactly they were told
 */
public record PaperAnswer(
        @NotNull PersonId adult,
        @NotNull ChildId child,
        @NotNull Purpose purpose,
        @NotNull Answer answer,
        @NotNull ConsentForm form) {}
