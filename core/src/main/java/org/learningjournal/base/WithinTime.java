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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The instant lies within the time that a {@link Period} can speak of, so that a period can begin or end at it. */
@Documented
@Constraint(validatedBy = WithinTime.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinTime {
    /**
     * What a violation says.
     *
     * @return the message
     */
    String message() default "must lie between the years 1 and 9999";

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

    /** Checks an instant; nothing at all passes, so that {@code @NotNull} says so alone. */
    final class Check implements ConstraintValidator<WithinTime, Instant> {
        /** A check, made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
            return instant == null
                    || (instant.isAfter(Period.DAWN) && Micros.cut(instant).isBefore(Period.FOREVER));
        }
    }
}
