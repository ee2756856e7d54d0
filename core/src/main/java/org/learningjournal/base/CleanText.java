package org.learningjournal.base;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text has no control characters, no direction overrides and no half surrogate pairs; see {@link Texts}. */
@Documented
@Constraint(validatedBy = CleanText.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CleanText {
    /**
     * What a violation says.
     *
     * @return the message
     */
    String message() default "must not contain control characters, direction overrides or lone surrogates";

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
     * Whether line breaks and tabs are allowed.
     *
     * @return how many lines the text may have
     */
    Lines lines() default Lines.MANY;

    /** How many lines a text may have. */
    enum Lines {
        /** One: no line breaks or tabs. */
        ONE,
        /** Any number. */
        MANY
    }

    /** Checks a text; nothing at all passes, so that {@code @NotNull} says so alone. */
    final class Check implements ConstraintValidator<CleanText, String> {
        private Lines lines = Lines.MANY;

        /** A check, made by the validator. */
        public Check() {}

        @Override
        public void initialize(CleanText annotation) {
            lines = annotation.lines();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || (Texts.isClean(text) && (lines == Lines.MANY || Texts.isOneLine(text)));
        }
    }
}
