package org.learningjournal.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkReaderTest {
    private static final String FOREST = """
            {"id": "forest", "title": "Forest school", "version": "1", "publisher": "Us", "jurisdiction": "GB-ENG",
             "status": "local", "validFrom": "2020-01-01", "validTo": "2030-12-31",
             "rights": {"holder": "Us", "licence": "ours"},
             "areas": [{"id": "f", "name": "Forest", "order": 1,
               "aspects": [{"id": "f.fire", "name": "Fire", "order": 1}],
               "goals": [{"id": "f.goal", "name": "Lights a fire", "order": 1, "aspectId": "f.fire"}]}],
             "characteristics": [], "levels": [{"id": "yes", "scale": "done", "name": "Done", "order": 1}]}
            """;

    @Test
    void reads_a_settings_own_file() throws IOException {
        Framework forest = read(FOREST);
        assertThat(forest.areas().get(0).group()).isEqualTo(Area.Group.UNGROUPED);
        assertThat(forest.areas().get(0).goals().get(0).aspectId()).contains("f.fire");
        assertThat(forest.validTo()).hasToString("Optional[2030-12-31]");
        assertThat(forest.levels()).containsExactly(new Level("yes", "done", "Done", 1));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "\"status\": \"local\"",
                        "\"status\": \"mine\"",
                        "framework.status must be one of [statutory,"
                                + " guidance, legacy, scale, local], not \"mine\""),
                arguments(
                        "\"title\"", "\"titel\"", "framework: unknown key \"titel\"; allowed are [id, title, version,"),
                arguments("\"publisher\": \"Us\", ", "", "framework: the key \"publisher\" is missing"),
                arguments("\"publisher\": \"Us\"", "\"publisher\": 7", "framework.publisher must be a text, not 7"),
                arguments(
                        "\"publisher\": \"Us\"", "\"publisher\": null", "framework.publisher must be a text, not null"),
                arguments("\"version\": \"1\"", "\"version\": \" \"", "framework: version is one line of 1 to 300"),
                arguments(
                        "2020-01-01",
                        "2020-13-01",
                        "framework.validFrom must be a date such as 2021-09-01, not \"2020-13"),
                arguments("2030-12-31", "2010-12-31", "framework: validTo must not be before validFrom, 2020-01-01"),
                arguments(
                        "{\"holder\": \"Us\", \"licence\": \"ours\"}",
                        "[]",
                        "framework.rights must be an object, not []"),
                arguments("\"levels\": [{", "\"levels\": [3, {", "framework.levels[0] must be an object, not 3"),
                arguments(
                        "\"characteristics\": []",
                        "\"characteristics\": {}",
                        "framework.characteristics must be a list"),
                arguments(
                        "\"Fire\", \"order\": 1",
                        "\"Fire\", \"order\": \"1\"",
                        "framework.areas[0].aspects[0].order must be a whole number, not \"1\""),
                arguments(
                        "\"Fire\", \"order\": 1",
                        "\"Fire\", \"order\": 1.5",
                        "framework.areas[0].aspects[0].order must be a whole number, not 1.5"),
                arguments(
                        "\"Fire\", \"order\": 1",
                        "\"Fire\", \"order\": 0",
                        "framework.areas[0].aspects[0]: order counts from 1, but is 0"),
                arguments(
                        "\"f.fire\", \"name\"",
                        "\"F Fire\", \"name\"",
                        "framework.areas[0].aspects[0]: an id is at most 120 lower-case letters"),
                arguments(
                        "\"aspectId\": \"f.fire\"",
                        "\"aspectId\": \"f.ice\"",
                        "framework.areas[0]: goal \"f.goal\" names the aspect \"f.ice\", but the area \"f\" has [f.fire]"),
                arguments("\"f.goal\"", "\"f.fire\"", "framework: the id \"f.fire\" stands for more than one element"),
                arguments(
                        "\"order\": 1,\n   \"aspects\"",
                        "\"group\": \"x\", \"order\": 1, \"aspects\"",
                        "framework.areas[0].group must be one of [prime, specific], not \"x\""));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_place_its_value_and_what_is_allowed(String right, String wrong, String message) {
        assertThat(FOREST).contains(right);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FOREST.replace(right, wrong)))
                .withMessageStartingWith(message);
    }

    static Stream<Arguments> notJson() {
        return Stream.of(
                arguments("", "framework must be an object, not"),
                arguments("[]", "framework must be an object, not []"),
                arguments("{\"id\": ", "The framework is not JSON that can be read: "),
                arguments("{\"id\": \"a\", \"id\": \"b\"}", "The framework is not JSON that can be read: Duplicate"),
                arguments("{} {}", "The framework is not JSON that can be read: "),
                arguments("[".repeat(10_000), "The framework is not JSON that can be read: "),
                arguments("{\"id\": \"" + "a".repeat(20_000) + "\"}", "The framework is not JSON that can be read: "),
                arguments("{\"order\": " + "9".repeat(500) + "}", "The framework is not JSON that can be read: "),
                arguments(" ".repeat(2_000_000), "A framework file has at most 1048576 bytes; this one has more."));
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void what_is_not_a_json_object_of_reasonable_size_is_refused(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageStartingWith(message);
    }

    @Test
    void a_stream_that_fails_is_not_the_files_fault() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        assertThatThrownBy(() -> new FrameworkReader().read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    private static Framework read(String json) throws IOException {
        return new FrameworkReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
