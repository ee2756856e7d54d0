package org.learningjournal.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EastAsiaTest {

    private final List<Cut> asked = new ArrayList<>();
    private final Typefaces without = new Typefaces(List.of(), List.of(), cut -> {
        asked.add(cut);
        return Optional.empty();
    });

    @Test
    void without_the_artifact_han_is_written_as_its_name() {
        Casting casting = new Casting(without);

        assertThat(casting.drawable(Cut.REGULAR, "A 中.")).isEqualTo("A [cjk unified ideographs 4e2d].");
        assertThat(casting.missing()).containsExactly(0x4E2D);
    }

    @Test
    void the_artifact_is_asked_only_for_east_asia_and_last() {
        Casting casting = new Casting(without);
        casting.drawable(Cut.BOLD, "Ada, Ελλάδα, \uD83E\uDDF8 and \uD55C");
        assertThat(asked).isEmpty();

        casting.drawable(Cut.BOLD, "中");
        assertThat(asked).isNotEmpty().containsOnly(Cut.BOLD);
    }

    @Test
    void one_font_serves_upright_and_slanted_text() {
        Typefaces typefaces = new Typefaces(List.of(), List.of());

        assertThat(typefaces.covering(Cut.ITALIC, "中").orElseThrow())
                .isSameAs(typefaces.covering(Cut.REGULAR, "中").orElseThrow());
    }
}
