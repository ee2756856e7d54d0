package org.learningjournal.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.base.Page;
import org.learningjournal.base.Version;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.RequestStore;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;

/** The contract finds mistakes: each of these adapters has one, and a test that is named for the promise fails. */
class BrokenAdaptersTest {
    /** The adapter that the contract runs on. */
    private static volatile Storage underTest = new InMemoryStorage();

    /** Run by the tests below, and by nothing else. */
    static final class OfTheBroken extends StorageContract {
        @Override
        protected Storage emptyStorage() {
            return underTest;
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return true;
        }

        @Override
        protected boolean bytesTakePartInUnits() {
            return true;
        }
    }

    private record Planted(String what, Broken broken, String contract, String noticedBy) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Planted> mistakes() {
        return Stream.of(
                new Planted(
                        "saves over any version",
                        new Broken(EntryStore.class, "save", BrokenAdaptersTest::overAnyVersion),
                        "Entries",
                        "saves_only_over_the_version_that_was_read"),
                new Planted(
                        "lists one entry of an instant",
                        new Broken(EntryStore.class, "list", (right, args) -> withoutTies((Page<?>) right.call(args))),
                        "Lists",
                        "sorts_by_the_instant_it_occurred_and_ties_by_unsigned_id"),
                new Planted(
                        "finds entries of any setting",
                        new Broken(EntryStore.class, "find", elsewhere()),
                        "Entries",
                        "adds_many_new_entries_each_as_it_would_be_saved"),
                new Planted(
                        "holds whatever it is asked to",
                        new Broken(MediaStore.class, "hold", (right, args) -> true),
                        "Media",
                        "holds_a_medium_only_while_it_is_uploading"),
                new Planted(
                        "reads the lines of a child and then its version",
                        new Broken(FactStore.class, "ofChildren", BrokenAdaptersTest::linesFirst),
                        "FactRaces",
                        "a_version_is_no_newer_than_the_lines_beside_it"),
                new Planted(
                        "tells every unit that its request is the first",
                        new Broken(RequestStore.class, "add", (right, args) -> right.call(args) != null),
                        "Races",
                        "of_different_records_of_one_request_the_first_stays"),
                new Planted(
                        "records the first delivery of several",
                        new Broken(
                                AuditStore.class,
                                "deliver",
                                (right, args) -> right.call(
                                        args[0],
                                        ((List<?>) args[1]).stream().limit(1).toList())),
                        "Audit",
                        "records_all_deliveries_or_none"),
                new Planted(
                        "undoes nothing",
                        new Broken(Storage.class, "inTransaction", (right, args) -> ((Supplier<?>) args[1]).get()),
                        "Units",
                        "work_that_throws_leaves_nothing_of_what_it_added"));
    }

    private static Object overAnyVersion(Broken.Right right, Object[] args) throws ReflectiveOperationException {
        boolean saved = false;
        for (int version = 0; !saved && version < 100; version++) {
            saved = (boolean) right.call(args[0], args[1], new Version(version), args[3]);
        }
        return saved;
    }

    private static Page<Face> withoutTies(Page<?> page) {
        Set<Instant> seen = new HashSet<>();
        List<Face> first = page.items().stream()
                .map(Face.class::cast)
                .filter(face -> seen.add(face.head().occurredAt()))
                .toList();
        return new Page<>(first, page.next());
    }

    private static Broken.Instead elsewhere() {
        Map<Object, Object> found = new ConcurrentHashMap<>();
        return (right, args) -> {
            Optional<?> here = (Optional<?>) right.call(args);
            here.ifPresent(entry -> found.put(args[1], entry));
            return here.isPresent() ? here : Optional.ofNullable(found.get(args[1]));
        };
    }

    /** Looks for a version that is newer than the lines, as long as one that reads twice may take. */
    private static Object linesFirst(Broken.Right right, Object[] args) throws ReflectiveOperationException {
        List<ChildFacts> lines = facts(right.call(args));
        List<ChildFacts> later = lines;
        for (int look = 0; look < 200 && later.equals(lines); look++) {
            later = facts(right.call(args));
        }
        Map<Object, Version> versions =
                later.stream().collect(Collectors.toMap(each -> each.child().id(), ChildFacts::version));
        return lines.stream()
                .map(f -> new ChildFacts(
                        f.child(),
                        versions.getOrDefault(f.child().id(), f.version()),
                        f.enrolments(),
                        f.links(),
                        f.restrictions(),
                        f.answers(),
                        f.resolutions(),
                        f.assignments(),
                        f.covers()))
                .toList();
    }

    private static List<ChildFacts> facts(Object answer) {
        return ((List<?>) answer).stream().map(ChildFacts.class::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void the_contract_fails_for_an_adapter_that(Planted mistake) {
        underTest = mistake.broken().storage();
        assertThat(failedTests(mistake.contract())).contains(mistake.noticedBy());
    }

    /** So that what fails above fails for its mistake. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void the_same_contract_holds_without_the_mistake(Planted mistake) {
        underTest = new InMemoryStorage();
        assertThat(failedTests(mistake.contract())).isEmpty();
    }

    private static Set<String> failedTests(String contract) {
        Set<String> failed = ConcurrentHashMap.newKeySet();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectNestedClass(
                        List.of(OfTheBroken.class.getName()), StorageContract.class.getName() + "$" + contract))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    test.getSource()
                            .filter(org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
                            .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                            .ifPresent(source -> failed.add(source.getMethodName()));
                }
            }
        });
        return failed;
    }
}
