package org.learningjournal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for core beyond the rules of every published module: its package order, no clock, no SQL. */
class CoreArchitectureTest extends PublishedModuleRules {
    private static final String ROOT = "org.learningjournal";

    /** A package uses packages of earlier lines only: not of its own line, not of later ones. "" is the front door. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("base"),
            Set.of("people"),
            Set.of("rules"),
            Set.of("family", "keyworker", "consent"),
            Set.of("journal", "access", "audit", "framework"),
            Set.of("storage", "visibility"),
            Set.of("knowing"),
            Set.of("moderation"),
            Set.of(
                    "reading",
                    "writing",
                    "enrolling",
                    "consenting",
                    "keyworking",
                    "governing",
                    "nextsteps",
                    "monitoring",
                    "leaving",
                    "retention"),
            Set.of("previewing", "importing"),
            Set.of("internal"),
            Set.of(""));

    @Test
    void packages_use_only_packages_before_them() {
        assertThat(CLASSES.stream()
                        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                        .filter(CoreArchitectureTest::isAgainstTheOrder)
                        .map(Dependency::getDescription))
                .as("dependencies against the package order")
                .isEmpty();
    }

    @Test
    void every_package_has_a_place_in_the_order() {
        assertThat(CLASSES.stream().map(CoreArchitectureTest::feature).distinct())
                .allSatisfy(each -> assertThat(place(each))
                        .as("place of package \"%s\"", each)
                        .isNotNegative());
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void now_comes_from_the_caller_and_never_from_a_clock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses().should().callMethod(System.class, "nanoTime").check(CLASSES);
    }

    @Test
    void core_knows_no_sql() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    private static boolean isAgainstTheOrder(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!isOurs(target)) {
            return false;
        }
        String from = feature(dependency.getOriginClass());
        String to = feature(target);
        return !from.equals(to) && place(to) >= place(from);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The first part of the package name below the root. */
    private static String feature(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    private static int place(String feature) {
        return IntStream.range(0, ORDER.size())
                .filter(each -> ORDER.get(each).contains(feature))
                .findFirst()
                .orElse(-1);
    }
}
