package org.learningjournal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for every published module; each has a test class that extends this one. */
public abstract class PublishedModuleRules {
    private static final Path COMPILED = Path.of(System.getProperty("basedir", ""), "target", "classes");
    private static final List<String> HIDDEN_LIBRARIES =
            List.of("com.google.", "com.fasterxml.jackson.", "tools.jackson.", "org.hibernate.");

    /** The main classes of the module under test. */
    protected static final JavaClasses CLASSES = new ClassFileImporter().importPath(COMPILED);

    @Test
    void every_package_is_null_marked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("package %s is @NullMarked", each.getName())
                        .isTrue());
    }

    @Test
    void no_public_signature_names_a_type_of_guava_jackson_or_hibernate_validator() throws IOException {
        Set<String> exported = exportedPackages();
        assertThat(CLASSES.stream()
                        .filter(each -> exported.contains(each.getPackageName()) && isSeenByHosts(each))
                        .flatMap(PublishedModuleRules::hiddenTypesInSignaturesOf))
                .as("hidden types in public signatures")
                .isEmpty();
    }

    @Test
    void names_are_nouns_of_the_policy() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|Service)")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_clock_behind_the_hosts_back() {
        noClasses().should().accessTargetWhere(readsTheClock()).check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe("the ambient clock is read", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            String name = target.getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick")))
                    || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"))
                    || (owner.equals(Date.class.getName())
                            && target.getFullName().endsWith("<init>()"));
        });
    }

    private static Set<String> exportedPackages() throws IOException {
        try (InputStream descriptor = Files.newInputStream(COMPILED.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(toSet());
        }
    }

    private static Stream<String> hiddenTypesInSignaturesOf(JavaClass type) {
        Stream<String> ofType = hiddenIn(
                type.getFullName(),
                Stream.of(
                                type.getSuperclass().stream(),
                                type.getInterfaces().stream(),
                                type.getTypeParameters().stream())
                        .flatMap(each -> each));
        Stream<String> ofMembers = type.getMembers().stream()
                .filter(PublishedModuleRules::isSeenByHosts)
                .flatMap(each -> hiddenIn(each.getFullName(), typesOf(each)));
        return Stream.concat(ofType, ofMembers);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit method) {
            return Stream.of(
                            Stream.of(method.getReturnType()),
                            method.getParameterTypes().stream(),
                            method.getTypeParameters().stream(),
                            method.getExceptionTypes().stream())
                    .flatMap(each -> each);
        }
        return member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
    }

    private static Stream<String> hiddenIn(String where, Stream<? extends JavaType> types) {
        return types.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getName)
                .filter(name -> HIDDEN_LIBRARIES.stream().anyMatch(name::startsWith))
                .distinct()
                .map(name -> where + " names " + name);
    }

    private static boolean isSeenByHosts(JavaClass type) {
        return isSeenByHosts((HasModifiers) type)
                && type.getEnclosingClass()
                        .map(PublishedModuleRules::isSeenByHosts)
                        .orElse(true);
    }

    private static boolean isSeenByHosts(HasModifiers element) {
        return element.getModifiers().contains(JavaModifier.PUBLIC)
                || element.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
