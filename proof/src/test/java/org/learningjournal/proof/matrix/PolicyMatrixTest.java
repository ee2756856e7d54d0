package org.learningjournal.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.proof.PolicyDefault;

@Tag("pure")
@Tag("slow")
class PolicyMatrixTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FILE = ROOT.resolve("docs/policy-matrix.md");

    /** With sign-in: two ids that differ in case, idle sessions, downloads, compromise. With transfer: the package. */
    private static final Set<Integer> PLANNED_SCENARIOS = Set.of(7, 28, 30, 31, 32);

    /** The acceptance of the text on acceptable use comes with sign-in. */
    private static final Set<PolicyDefault> PLANNED_DEFAULTS = EnumSet.of(PolicyDefault.CANNOT_DO);

    private final PolicyMatrix matrix;

    PolicyMatrixTest() throws IOException {
        matrix = new PolicyMatrix(
                Files.readAllLines(ROOT.resolve("proof/src/test/resources/policy-clauses.txt")),
                Files.readAllLines(ROOT.resolve("proof/src/test/resources/policy-scenarios.txt")),
                new SourceTree(ROOT));
    }

    @Test
    void every_encoded_clause_has_a_rule_and_a_test() {
        assertThat(matrix.clauses())
                .filteredOn(row -> row.state() == ClauseRow.State.ENCODED)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.rules()).as("rules of %s", row.clause()).isNotEmpty();
                    assertThat(row.tests()).as("tests of %s", row.clause()).isNotEmpty();
                });
    }

    @Test
    void every_scenario_that_is_not_planned_is_played_and_every_planned_one_is_not() {
        List<Integer> unplayed = IntStream.rangeClosed(1, PolicyMatrix.SCENARIOS)
                .filter(number -> matrix.ofScenario(number).isEmpty())
                .boxed()
                .toList();
        assertThat(unplayed).containsExactlyInAnyOrderElementsOf(PLANNED_SCENARIOS);
    }

    @Test
    void every_default_that_is_not_planned_is_settled_and_every_planned_one_is_not() {
        List<PolicyDefault> unsettled = Arrays.stream(PolicyDefault.values())
                .filter(each -> matrix.settling(each).isEmpty())
                .toList();
        assertThat(unsettled).containsExactlyInAnyOrderElementsOf(PLANNED_DEFAULTS);
    }

    @Test
    void the_page_is_what_code_and_tests_say_now() throws IOException {
        String page = matrix.page();
        if (System.getProperty("policy-matrix.write") != null) {
            Files.writeString(FILE, page);
        }
        assertThat(Files.readString(FILE))
                .as("docs/policy-matrix.md is stale; write it with: mvn -pl proof -am verify -Dtest=PolicyMatrixTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dpolicy-matrix.write")
                .isEqualTo(page);
    }
}
