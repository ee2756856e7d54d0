package org.learningjournal.internal.previewing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.rules.RulesLine;

/** What a rehearsed command would have written: lines of ledgers, and versions of children's facts. Not thread-safe. */
final class Proposed {
    private final List<Line> lines = new ArrayList<>();
    private final List<RulesLine> rules = new ArrayList<>();
    private final Map<ChildId, Version> versions = new HashMap<>();

    /** A line, the child it is about, and the person for whom the rules know other facts because of it. */
    private record Line(Dated fact, Optional<ChildId> child, Optional<PersonId> person) {
        boolean hasNumberOf(Dated other) {
            return fact.getClass() == other.getClass()
                    && fact.recorded().fact().equals(other.recorded().fact())
                    && fact.recorded().revision() == other.recorded().revision();
        }
    }

    boolean aboutChild(Dated fact, ChildId child) {
        return add(new Line(fact, Optional.of(child), Optional.empty()));
    }

    boolean aboutPerson(Dated fact, PersonId person) {
        return add(new Line(fact, Optional.empty(), Optional.of(person)));
    }

    boolean aboutBoth(Dated fact, ChildId child, PersonId person) {
        return add(new Line(fact, Optional.of(child), Optional.of(person)));
    }

    private boolean add(Line line) {
        return lines.stream().noneMatch(before -> before.hasNumberOf(line.fact())) && lines.add(line);
    }

    boolean rules(RulesLine line) {
        return rules.add(line);
    }

    /** The setting's rules that would be in the place of those before them. */
    List<RulesLine> rules() {
        return List.copyOf(rules);
    }

    Optional<Version> version(ChildId child) {
        return Optional.ofNullable(versions.get(child));
    }

    void advance(ChildId child, Version expected) {
        versions.put(child, expected.next());
    }

    <T extends Dated> List<T> over(List<T> stored, Class<T> kind, ChildId child) {
        return over(stored, kind, line -> line.child().filter(child::equals).isPresent());
    }

    <T extends Dated> List<T> over(List<T> stored, Class<T> kind, Collection<PersonId> persons) {
        return over(
                stored, kind, line -> line.person().filter(persons::contains).isPresent());
    }

    <T extends Dated> List<T> over(List<T> stored, Class<T> kind) {
        return over(stored, kind, line -> true);
    }

    private <T extends Dated> List<T> over(List<T> stored, Class<T> kind, Predicate<Line> concerned) {
        return Stream.concat(
                        stored.stream(),
                        lines.stream()
                                .filter(line -> kind.isInstance(line.fact()) && concerned.test(line))
                                .map(line -> kind.cast(line.fact())))
                .toList();
    }

    /** The children about whom anything would be written. */
    Set<ChildId> children() {
        return lines.stream().flatMap(line -> line.child().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The persons about whom the rules would know other facts. */
    Set<PersonId> persons() {
        return lines.stream().flatMap(line -> line.person().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
