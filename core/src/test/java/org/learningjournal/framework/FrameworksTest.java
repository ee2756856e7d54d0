package org.learningjournal.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ElementRef;

class FrameworksTest {
    private final Frameworks shipped = Frameworks.shipped();
    private final Framework eyfs = shipped.find("eyfs-2021").orElseThrow();

    @Test
    void P01_the_shipped_EYFS_has_seven_areas_three_of_them_prime_and_seventeen_goals() {
        assertThat(eyfs.areas()).hasSize(7);
        assertThat(eyfs.areas())
                .filteredOn(area -> area.group() == Area.Group.PRIME)
                .extracting(Area::name)
                .containsExactly(
                        "Communication and Language",
                        "Personal, Social and Emotional Development",
                        "Physical Development");
        assertThat(eyfs.areas().stream().flatMap(area -> area.goals().stream())).hasSize(17);
        assertThat(eyfs.areas())
                .filteredOn(area -> area.group() == Area.Group.SPECIFIC)
                .hasSize(4);
    }

    @Test
    void the_shipped_EYFS_has_three_characteristics_two_levels_and_names_its_rights() {
        assertThat(eyfs.characteristics())
                .extracting(Characteristic::name)
                .containsExactly("Playing and exploring", "Active learning", "Creating and thinking critically");
        assertThat(eyfs.levels()).extracting(Level::name).containsExactly("Emerging", "Expected");
        assertThat(eyfs.rights().holder()).isEqualTo("Crown copyright");
        assertThat(eyfs.status()).isEqualTo(Framework.Status.STATUTORY);
        assertThat(eyfs.validFrom()).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(eyfs.validTo()).isEmpty();
    }

    @Test
    void every_element_is_found_by_its_reference() {
        assertThat(eyfs.elements())
                .hasSize(7 + 17 + 17 + 3)
                .allSatisfy(element -> assertThat(shipped.find(element.ref())).contains(element));
    }

    @Test
    void an_element_knows_its_name_kind_and_area() {
        Element goal = shipped.find(new ElementRef("eyfs-2021", "psed.goal.self-regulation"))
                .orElseThrow();
        assertThat(goal.name()).isEqualTo("Self-Regulation");
        assertThat(goal.kind()).isEqualTo(Element.Kind.GOAL);
        assertThat(goal.area().map(Area::name)).contains("Personal, Social and Emotional Development");
        assertThat(eyfs.areaOf("m").map(Area::name)).contains("Mathematics");
        assertThat(eyfs.find("pe").orElseThrow().kind()).isEqualTo(Element.Kind.CHARACTERISTIC);
        assertThat(eyfs.areaOf("pe")).isEmpty();
    }

    @Test
    void what_is_unknown_is_empty() {
        assertThat(shipped.find(new ElementRef("eyfs-2021", "cl.goal.singing"))).isEmpty();
        assertThat(shipped.find(new ElementRef("eyfs-1999", "cl"))).isEmpty();
        assertThat(eyfs.find("CL")).isEmpty();
        assertThat(eyfs.areaOf("")).isEmpty();
        assertThat(Frameworks.of().all()).isEmpty();
    }

    @Test
    void a_setting_adds_a_framework_of_its_own() {
        Frameworks both = shipped.with(forest("forest", "f.fire"));
        assertThat(both.all()).extracting(Framework::id).containsExactly("eyfs-2021", "forest");
        assertThat(both.find(new ElementRef("forest", "f.fire"))).isPresent();
        assertThat(shipped.find("forest")).isEmpty();
    }

    @Test
    void two_frameworks_of_one_id_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipped.with(eyfs))
                .withMessage("the id \"eyfs-2021\" stands for more than one framework");
    }

    @Test
    void two_elements_of_one_id_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forest("forest", "f"))
                .withMessage("the id \"f\" stands for more than one element");
    }

    @Test
    void a_framework_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forest("forest", "f.fire", Optional.of(LocalDate.of(2019, 1, 1))))
                .withMessage("validTo must not be before validFrom, 2020-01-01");
    }

    private static Framework forest(String id, String aspect) {
        return forest(id, aspect, Optional.empty());
    }

    private static Framework forest(String id, String aspect, Optional<LocalDate> validTo) {
        Area area = new Area(
                "f", "Forest", Area.Group.UNGROUPED, 1, List.of(new Aspect(aspect, "Making fire", 1)), List.of());
        return new Framework(
                id,
                "Forest school",
                "1",
                "Us",
                "GB-ENG",
                Framework.Status.LOCAL,
                LocalDate.of(2020, 1, 1),
                validTo,
                new Rights("Us", "ours"),
                List.of(area),
                List.of(),
                List.of());
    }
}
