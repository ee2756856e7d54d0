package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.Undertaking;

/** What was signed can be proved later: no fact is made without the hash, or the words, it rests on. */
@Tag("pure")
class SignedTextTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void P13_what_was_signed_is_named_by_the_hash_of_its_text() {
        assertThat(new ConsentForm(HASH).sha256()).isEqualTo(HASH);
        assertThat(ConsentForm.ofText("May we?"))
                .isEqualTo(ConsentForm.ofText("May we?"))
                .isNotEqualTo(ConsentForm.ofText("May we show it?"));
        assertThat(undertaking(HASH).form()).isEqualTo(HASH);
    }

    @Test
    void P13_no_other_name_is_taken_for_a_hash() {
        for (String other :
                new String[] {"", "form 7", HASH.substring(1), HASH + "0", HASH.toUpperCase(Locale.ROOT), HASH + "\n"
                }) {
            assertThatIllegalArgumentException().as(other).isThrownBy(() -> new ConsentForm(other));
            assertThatIllegalArgumentException().as(other).isThrownBy(() -> undertaking(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void P13_a_refusal_is_not_resolved_without_saying_why(String because) {
        assertThat(resolution("the court has decided").because()).isEqualTo("the court has decided");
        assertThatIllegalArgumentException().isThrownBy(() -> resolution(because));
    }

    private static Undertaking undertaking(String form) {
        return new Undertaking(recorded(), Caller.SETTING, Caller.SOMEBODY, form, Period.since(Caller.NOW));
    }

    private static ConsentResolution resolution(String because) {
        return new ConsentResolution(
                recorded(),
                Caller.SETTING,
                Caller.ADA,
                Purpose.IMAGE_IN_OTHER_JOURNALS,
                because,
                Period.since(Caller.NOW));
    }

    private static Recorded recorded() {
        return Recorded.first(Caller.NOW, Caller.SELF);
    }
}
