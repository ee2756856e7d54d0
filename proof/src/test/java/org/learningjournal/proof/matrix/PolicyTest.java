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

    /** The clause or the duty, as it is written: P04, EY-12. */
    String id() {
        return method.replaceFirst("^(P\\d\\d)_.*", "$1").replaceFirst("^([A-Z]{2})_(\\d+)_.*", "$1-$2");
    }

    /** By which duties stand in the order of their numbers. */
    String order() {
        String[] parts = id().split("-", 2);
        return parts.length < 2 ? id() : parts[0] + "%03d".formatted(Integer.parseInt(parts[1]));
    }

    /** The same where clauses meet: the sentence first, for those who read no code. */
    String row() {
        return "%s %s (`%s`)".formatted(id(), sentence(), className);
    }
}
