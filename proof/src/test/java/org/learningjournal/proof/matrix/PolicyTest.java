package org.learningjournal.proof.matrix;

import java.util.List;
import org.learningjournal.proof.PolicyDefault;

/**
 * A test whose name begins with a clause, or with an id of the law.
 *
 * @param className the class it stands in
 * @param method its name
 * @param scenarios the numbered scenarios that it plays
 * @param defaults the defaults that it settles
 */
record PolicyTest(String className, String method, List<Integer> scenarios, List<PolicyDefault> defaults) {
    String clause() {
        return method.substring(0, 3);
    }

    /** The name as a sentence. */
    String sentence() {
        return method.replaceFirst("^(P\\d\\d|[A-Z]{2}_\\d+)_", "").replace('_', ' ');
    }

    String line() {
        return "`" + className + "`: " + sentence();
    }

    /** The same where clauses meet: the sentence first, for who reads no code. */
    String row() {
        return "%s %s (`%s`)"
                .formatted(
                        method.replaceFirst("^([A-Z]+)_?(\\d+)_.*", "$1-$2").replaceFirst("^P-", "P"),
                        sentence(),
                        className);
    }
}
