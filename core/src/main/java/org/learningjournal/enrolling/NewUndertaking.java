package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.consent.ConsentForm;

/**
 * A family member's promise to protect images of other children, to be recorded (P13b).
 *
 * @param form the text that was signed
 */
public record NewUndertaking(@NotNull ConsentForm form) {}
