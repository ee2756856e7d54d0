package org.learningjournal.rules;

import java.util.List;
import org.learningjournal.base.JournalException;

/** JSON that is no rules. Says of each problem where it is, what was found, and what is allowed. */
public final class MalformedRules extends JournalException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    MalformedRules(List<String> problems) {
        super(message(problems));
        this.problems = problems.toArray(String[]::new);
    }

    MalformedRules(String problem, Throwable cause) {
        super(message(List.of(problem)), cause);
        this.problems = new String[] {problem};
    }

    private static String message(List<String> problems) {
        return "These are no rules: " + String.join("; ", problems) + ".";
    }

    /**
     * What is wrong.
     *
     * @return one sentence a problem, in the order of the text; never empty
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
