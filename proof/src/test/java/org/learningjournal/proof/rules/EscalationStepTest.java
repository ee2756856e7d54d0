package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.moderation.Escalation;

@Tag("pure")
class EscalationStepTest {
    private static final Duration LIMIT = Duration.ofDays(3);
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    @Test
    void P08_each_step_is_taken_once_the_time_is_over_and_not_at_its_last_moment() {
        assertThat(Escalation.after(MOMENT.negated(), LIMIT)).isEqualTo(Escalation.NONE);
        assertThat(Escalation.after(LIMIT, LIMIT)).isEqualTo(Escalation.NONE);
        assertThat(Escalation.after(LIMIT.plus(MOMENT), LIMIT)).isEqualTo(Escalation.SENIORS);
        assertThat(Escalation.after(LIMIT.multipliedBy(2), LIMIT)).isEqualTo(Escalation.SENIORS);
        assertThat(Escalation.after(LIMIT.multipliedBy(2).plus(MOMENT), LIMIT)).isEqualTo(Escalation.MANAGERS);
    }
}
