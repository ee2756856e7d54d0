package org.learningjournal.proof.mutants;

import static org.junit.platform.engine.discovery.ClassNameFilter.STANDARD_INCLUDE_PATTERN;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs tests in a JVM of their own and ends it at the first that fails, after saying which. */
public final class FirstFailure {
    /** Before the name of the test that failed. */
    static final String MARK = "first failure:";

    static final int NONE = 10;
    static final int FOUND = 11;
    static final int NO_TESTS = 12;

    /** The tag of tests that take seconds each; what they find is found by others as well. */
    static final String SLOW = "slow";

    private FirstFailure() {}

    /**
     * Runs the tests.
     *
     * @param classes the names of test classes; none for all fast tests of the proof
     */
    public static void main(String[] classes) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request(List.of(classes)), summary, new Stop(System.out));
        System.exit(summary.getSummary().getTestsSucceededCount() > 0 ? NONE : NO_TESTS);
    }

    private static LauncherDiscoveryRequest request(List<String> classes) {
        List<DiscoverySelector> selectors = classes.isEmpty()
                ? List.of(DiscoverySelectors.selectPackage("org.learningjournal.proof"))
                : classes.stream()
                        .<DiscoverySelector>map(DiscoverySelectors::selectClass)
                        .toList();
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .filters(includeClassNamePatterns(STANDARD_INCLUDE_PATTERN), TagFilter.excludeTags(SLOW))
                .build();
    }

    private static final class Stop implements TestExecutionListener {
        private final PrintStream out;

        Stop(PrintStream out) {
            this.out = out;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                out.println(MARK + " " + className(test) + " " + test.getDisplayName());
                result.getThrowable().ifPresent(thrown -> out.println(first(thrown)));
                out.flush();
                Runtime.getRuntime().halt(FOUND);
            }
        }

        private static String first(Throwable thrown) {
            return Arrays.stream(String.valueOf(thrown).split("\n", 2))
                    .findFirst()
                    .orElse("");
        }

        private static String className(TestIdentifier test) {
            return test.getSource()
                    .map(source -> source instanceof MethodSource method
                            ? method.getClassName()
                            : source instanceof ClassSource type ? type.getClassName() : "")
                    .orElse("");
        }
    }
}
