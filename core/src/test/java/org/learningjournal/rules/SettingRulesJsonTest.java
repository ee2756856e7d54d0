package org.learningjournal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.people.StaffMember.Sees;

class SettingRulesJsonTest {
    private static final SettingRulesJson JSON = new SettingRulesJson();
    private static final SettingRules OTHER = SettingRules.defaults()
            .withStaffSee(Sees.KEY_CHILDREN)
            .withTriggers(Set.of(ModerationTrigger.OWN_CHILD))
            .withSamplingRate(10)
            .withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS)
            .withEscalateAfter(Duration.ofNanos(1))
            .withConsentReview(3)
            .withFamilyAccessDays(14)
            .withHistory(SettingRules.History.WHOLE)
            .withWorkAtHome(SettingRules.WorkAtHome.NOT_ALLOWED)
            .withIdleLimit(Duration.ofHours(1))
            .withIdleLimitAtHome(Duration.ofSeconds(59))
            .withMaskExceptions(Set.of("May", "\"Rose\" \\", "小明", "🌹"))
            .withMostPixels(Long.MAX_VALUE)
            .withMostBytes(1)
            .withUncleaned(SettingRules.Uncleaned.KEPT);

    @Test
    void what_is_written_and_read_again_is_equal_in_every_component() {
        assertThat(JSON.read(JSON.write(OTHER))).isEqualTo(OTHER);
        assertThat(JSON.read(JSON.write(SettingRules.defaults()))).isEqualTo(SettingRules.defaults());
        assertThat(JSON.write(OTHER)).doesNotContain("\n").contains("\"triggers\":[\"own_child\"]");
    }

    @Test
    void every_component_has_a_key_and_every_key_says_something() {
        assertThat(RulesKey.names())
                .containsExactly(Stream.of(SettingRules.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toArray(String[]::new));
        RulesKey.ALL.forEach(key ->
                assertThat(key.written(OTHER)).as(key.name()).isNotEqualTo(key.written(SettingRules.defaults())));
    }

    @Test
    void a_missing_key_is_the_shipped_default_so_that_old_json_stays_readable() throws IOException {
        assertThat(JSON.read("{}")).isEqualTo(SettingRules.defaults());
        byte[] bytes = " {\"samplingRate\": 7}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.read(new ByteArrayInputStream(bytes)))
                .isEqualTo(SettingRules.defaults().withSamplingRate(7));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "\"staffSea\": 1", "rules: unknown key \"staffSea\" with 1; allowed are [staffSee, triggers,"),
                arguments("\"staffSee\": 1", "rules.staffSee must be one of [all_children, key_children], not 1"),
                arguments("\"staffSee\": \"as_the_setting\"", "rules.staffSee must be one of [all_children, key_chil"),
                arguments("\"staffSee\": null", "rules.staffSee must be one of [all_children, key_children], not null"),
                arguments("\"triggers\": \"trainee\"", "rules.triggers must be a list of different ones of [trainee,"),
                arguments(
                        "\"triggers\": [\"trainee\", \"trainee\"]", "rules.triggers must be a list of different ones"),
                arguments("\"triggers\": [[]]", "rules.triggers must be a list of different ones"),
                arguments("\"samplingRate\": \"10\"", "rules.samplingRate must be a whole number, not \"10\""),
                arguments("\"samplingRate\": 1.5", "rules.samplingRate must be a whole number, not 1.5"),
                arguments("\"samplingRate\": true", "rules.samplingRate must be a whole number, not true"),
                arguments("\"samplingRate\": {\"x\": 1}", "rules.samplingRate must be a whole number, not an object"),
                arguments("\"samplingRate\": [1]", "rules.samplingRate must be a whole number, not a list"),
                arguments("\"samplingRate\": 4294967296", "rules.samplingRate must be a whole number, not 4294967296"),
                arguments("\"samplingRate\": 101", "rules.samplingRate is 0 to 100, not 101"),
                arguments("\"samplingRate\": 1, \"samplingRate\": 1", "rules.samplingRate stands there again, with 1"),
                arguments(
                        "\"escalateAfter\": \"3 days\"", "rules.escalateAfter must be a time such as \"PT15M\" or \"P"),
                arguments("\"escalateAfter\": \"PT0S\"", "rules.escalateAfter is more than nothing and at most"),
                arguments(
                        "\"idleLimit\": \"P2D\"", "rules.idleLimit is more than nothing and at most PT24H, not PT48H"),
                arguments("\"consentReview\": 0", "rules.consentReview is 1 to 1200, not 0"),
                arguments("\"familyAccessDays\": -1", "rules.familyAccessDays is 0 to 3660, not -1"),
                arguments(
                        "\"maskExceptions\": [\"\"]", "rules.maskExceptions are at most 200 words, each one line of 1"),
                arguments(
                        "\"maskExceptions\": [7]", "rules.maskExceptions must be a list of different texts, not a li"),
                arguments("\"mostBytes\": 0", "rules.mostBytes is at least 1, not 0"),
                arguments("\"uncleaned\": \"KEPT\"", "rules.uncleaned must be one of [refused, kept], not \"KEPT\""));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_path_its_value_and_what_is_allowed(String members, String problem) {
        assertThatExceptionOfType(MalformedRules.class)
                .isThrownBy(() -> JSON.read("{" + members + "}"))
                .satisfies(
                        e -> assertThat(e.problems()).singleElement().asString().startsWith(problem))
                .withMessageStartingWith("These are no rules: " + problem);
    }

    @Test
    void all_mistakes_are_named_at_once_in_their_order() {
        assertThatExceptionOfType(MalformedRules.class)
                .isThrownBy(() -> JSON.read("{\"x\": {\"y\": []}, \"samplingRate\": -1, \"history\": \"all\"} 7"))
                .satisfies(e -> assertThat(e.problems())
                        .satisfiesExactly(
                                one -> assertThat(one).startsWith("rules: unknown key \"x\" with an object"),
                                two -> assertThat(two).isEqualTo("rules.samplingRate is 0 to 100, not -1"),
                                three ->
                                        assertThat(three).startsWith("rules.history must be one of [from_link, whole]"),
                                four -> assertThat(four).startsWith("rules end with their object")));
    }

    static Stream<Arguments> notRules() {
        String tooLong = "rules have at most 131072 bytes, and this text has more";
        return Stream.of(
                arguments("", "rules must be an object, not nothing"),
                arguments("[]", "rules must be an object, not a list"),
                arguments("7", "rules must be an object, not 7"),
                arguments("{", "the text cannot be read as JSON: "),
                arguments("{\"triggers\": [", "the text cannot be read as JSON: "),
                arguments("{} x", "the text cannot be read as JSON: "),
                arguments("{} {}", "rules end with their object, and nothing is allowed behind it"),
                arguments("{'samplingRate': 1}", "the text cannot be read as JSON: "),
                arguments("[".repeat(100_000), "the text cannot be read as JSON: "),
                arguments("{\"x\": " + "{\"x\":".repeat(10_000), "the text cannot be read as JSON: "),
                arguments("{\"samplingRate\": " + "9".repeat(500) + "}", "the text cannot be read as JSON: "),
                arguments("{\"history\": \"" + "a".repeat(100_000) + "\"}", "the text cannot be read as JSON: "),
                arguments("[".repeat(10_000_000), tooLong),
                arguments("{\"x\":".repeat(2_000_000), tooLong));
    }

    @ParameterizedTest
    @MethodSource("notRules")
    void what_is_no_json_object_of_reasonable_size_is_one_clear_error(String text, String problem) {
        assertThatExceptionOfType(MalformedRules.class)
                .isThrownBy(() -> JSON.read(text))
                .satisfies(
                        e -> assertThat(e.problems()).singleElement().asString().startsWith(problem))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600));
        assertThatExceptionOfType(MalformedRules.class)
                .isThrownBy(() -> JSON.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void rules_out_of_range_cannot_be_made_at_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingRules.defaults().withStaffSee(Sees.AS_THE_SETTING))
                .withMessage("a setting's rule must say ALL_CHILDREN or KEY_CHILDREN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingRules.defaults().withMaskExceptions(Set.of("two\nlines")))
                .withMessageStartingWith("maskExceptions are at most 200 words");
    }
}
