package org.learningjournal.knowing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.journal.Face;
import org.learningjournal.people.SettingRules;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.ConsentFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.OtherChild;
import org.learningjournal.visibility.Others;

/** Loads what the rules need. Stateless but for the storage it reads; thread-safe. Call it inside a unit of work. */
public final class Knowing {
    private final Storage storage;
    private final SettingRules rules;

    /**
     * A loader.
     *
     * @param storage where the facts are
     * @param rules the rules of settings that have none of their own
     */
    public Knowing(Storage storage, SettingRules rules) {
        this.storage = storage;
        this.rules = rules;
    }

    /**
     * The same loader on another storage.
     *
     * @param other where the facts are
     * @return a loader for settings with the same rules
     */
    public Knowing on(Storage other) {
        return new Knowing(other, rules);
    }

    /**
     * All about a caller, in one store call, and one more for managers.
     *
     * @param caller who asks
     * @return what the rules need; an unknown person has no role
     */
    public Known about(Caller caller) {
        return reading(caller).known(() -> storage.people().staff(caller.setting()));
    }

    /**
     * All about a family member to whom a journal is handed. That the family's access has ended with the child's stay does
     * not matter then; a link in force does.
     *
     * @param recipient the recipient, as a caller in the capacity of family
     * @return what the rules need
     */
    public Known aboutRecipient(Caller recipient) {
        return reading(recipient).recipient();
    }

    private PersonReading reading(Caller caller) {
        PersonFacts facts = storage.facts().ofPerson(caller.setting(), caller.person());
        return new PersonReading(caller, facts, rules);
    }

    /**
     * All about some children, in one store call.
     *
     * @param setting the setting
     * @param children the children
     * @return the facts of those that exist in the setting, by id
     */
    public Map<ChildId, ChildFacts> children(SettingId setting, Set<ChildId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return storage.facts().ofChildren(setting, children).stream()
                .collect(Collectors.toMap(facts -> facts.child().id(), facts -> facts));
    }

    /**
     * All children tagged or depicted on a page, and those from whom the viewer is kept, whom no text may name either. In
     * one store call, and in none for an empty page.
     *
     * @param known all about the viewer
     * @param faces the faces of the page
     * @return the facts by child
     */
    public Map<ChildId, ChildFacts> onPage(Known known, Collection<Face> faces) {
        if (faces.isEmpty()) {
            return Map.of();
        }
        Set<ChildId> all = new HashSet<>(known.restricted());
        faces.forEach(face -> all.addAll(face.content().everyChild()));
        return children(known.setting(), all);
    }

    /**
     * What the projection needs to know about children whose facts are loaded.
     *
     * @param children the facts
     * @param at the instant of decision
     * @return what the projection needs
     */
    public static Others others(Collection<ChildFacts> children, Instant at) {
        Map<ChildId, OtherChild> byId = new HashMap<>();
        children.forEach(facts -> byId.put(facts.child().id(), other(facts, at)));
        return new Others(byId);
    }

    private static OtherChild other(ChildFacts facts, Instant at) {
        return new OtherChild(facts.child(), consents(facts), family(facts, at));
    }

    /**
     * The consents of a child whose facts are loaded.
     *
     * @param facts the facts
     * @return how the answers add up
     */
    public static ConsentFacts consents(ChildFacts facts) {
        return new ConsentFacts(facts.answers(), facts.resolutions(), facts.links(), facts.restrictions());
    }

    /**
     * The persons to whom a link with a child is in force.
     *
     * @param facts the child's facts
     * @param at the instant of decision
     * @return the persons, restricted ones included
     */
    public static Set<PersonId> family(ChildFacts facts, Instant at) {
        return Ledger.current(facts.links()).stream()
                .filter(link -> link.inForce(at))
                .map(FamilyLink::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The persons who may be told of something about a child: linked, not restricted, while the family has access.
     *
     * @param facts the child's facts
     * @param at the instant of decision
     * @return the persons, each once
     */
    public static Set<PersonId> audience(ChildFacts facts, Instant at) {
        return audience(facts, at, link -> true);
    }

    /**
     * The persons who may be told of an entry in the child's journal: as above, but without parental responsibility only
     * from the link's start, by the date the thing occurred.
     *
     * @param facts the child's facts
     * @param at the instant of decision
     * @param occurredAt when the thing occurred
     * @return the persons, each once
     */
    public static Set<PersonId> audience(ChildFacts facts, Instant at, Instant occurredAt) {
        return audience(
                facts,
                at,
                link -> link.isResponsible()
                        || !occurredAt.isBefore(link.period().from()));
    }

    private static Set<PersonId> audience(ChildFacts facts, Instant at, Predicate<FamilyLink> reaches) {
        boolean access = Ledger.current(facts.enrolments()).stream().anyMatch(stay -> stay.familyAccess(at));
        if (!access) {
            return Set.of();
        }
        List<PersonId> kept = Ledger.current(facts.restrictions()).stream()
                .filter(restriction -> restriction.applies(at))
                .map(restriction -> restriction.person())
                .toList();
        Set<PersonId> told = Ledger.current(facts.links()).stream()
                .filter(link -> link.inForce(at) && reaches.test(link))
                .map(FamilyLink::person)
                .collect(Collectors.toCollection(HashSet::new));
        kept.forEach(told::remove);
        return told;
    }
}
