package org.learningjournal.internal.previewing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.Person;
import org.learningjournal.rules.PersonException;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.PersonFacts;

/** The stored facts with the proposed lines laid over them. */
record RehearsedFacts(FactStore stored, Proposed proposed) implements FactStore {
    @Override
    public PersonFacts ofPerson(SettingId setting, PersonId person) {
        PersonFacts facts = stored.ofPerson(setting, person);
        Set<PersonId> records = facts.records().stream().map(Person::id).collect(Collectors.toSet());
        List<FamilyLink> links = proposed.over(facts.links(), FamilyLink.class, records);
        return new PersonFacts(
                facts.records(),
                facts.staff(),
                facts.family(),
                links,
                proposed.over(facts.restrictions(), Restriction.class, records),
                proposed.over(facts.undertakings(), Undertaking.class, records),
                proposed.over(facts.assignments(), KeyWorkerAssignment.class, records),
                proposed.over(facts.covers(), Cover.class, records),
                proposed.over(facts.exceptions(), PersonException.class, records),
                enrolments(setting, facts, links));
    }

    private List<Enrolment> enrolments(SettingId setting, PersonFacts facts, List<FamilyLink> links) {
        Set<ChildId> linked = children(links);
        linked.removeAll(children(facts.links()));
        Stream<Enrolment> further = linked.isEmpty()
                ? Stream.empty()
                : stored.ofChildren(setting, linked).stream().flatMap(child -> child.enrolments().stream());
        return Stream.concat(facts.enrolments().stream(), further).toList();
    }

    private static Set<ChildId> children(List<FamilyLink> links) {
        return links.stream().map(FamilyLink::child).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> children) {
        return stored.ofChildren(setting, children).stream().map(this::over).toList();
    }

    private ChildFacts over(ChildFacts facts) {
        ChildId child = facts.child().id();
        return new ChildFacts(
                facts.child(),
                proposed.version(child).orElse(facts.version()),
                facts.enrolments(),
                proposed.over(facts.links(), FamilyLink.class, child),
                proposed.over(facts.restrictions(), Restriction.class, child),
                proposed.over(facts.answers(), ConsentAnswer.class, child),
                proposed.over(facts.resolutions(), ConsentResolution.class, child),
                proposed.over(facts.assignments(), KeyWorkerAssignment.class, child),
                proposed.over(facts.covers(), Cover.class, child));
    }
}
