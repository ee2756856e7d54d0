package org.learningjournal.base;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name or a reason that a person types: not blank, not too long, and clean; one line unless it says otherwise. Nothing at all
 * passes, so that {@code @NotNull} says so alone.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "(?sU).*\\S.*", message = "must not be blank")
@Size
@CleanText
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Wording {
    /**
     * Not used: each part says what it misses.
     *
     * @return the message
     */
    String message() default "must be clean text";

    /**
     * Validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Validation payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * The largest number of UTF-16 units.
     *
     * @return the number
     */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 200;

    /**
     * Whether line breaks and tabs are allowed.
     *
     * @return how many lines the text may have
     */
    @OverridesAttribute(constraint = CleanText.class, name = "lines")
    CleanText.Lines lines() default CleanText.Lines.ONE;
}
