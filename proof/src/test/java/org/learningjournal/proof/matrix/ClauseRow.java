package org.learningjournal.proof.matrix;

import java.util.Arrays;
import java.util.List;
import org.learningjournal.base.Clause;
import org.learningjournal.base.Code;

/**
 * A clause and what stands for it.
 *
 * @param clause the clause
 * @param state encoded, planned or the host's duty
 * @param note what is not encoded of it, may be empty
 * @param rules the types of the library that name the clause
 * @param tests the tests that name it
 */
record ClauseRow(Clause clause, State state, String note, List<String> rules, List<PolicyTest> tests) {
    /** Who keeps the clause. */
    enum State {
        ENCODED("encoded"),
        PLANNED("planned"),
        HOST("the host's duty");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    List<String> codes() {
        return Arrays.stream(Code.values())
                .filter(code -> code.clause() == clause)
                .map(code -> "`" + code + "`")
                .toList();
    }
}
