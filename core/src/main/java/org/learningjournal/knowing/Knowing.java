package org.learningjournal.knowing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.journal.Face;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.CallerFacts;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.ChildrenAmongAll;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.ConsentFacts;
import org.learningjournal.visibility.Hindsight;
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
     * All about a caller, in one store call; for managers in one more, and in a third where only an exception tells whether
     * they have a colleague to ask.
     *
     * @param caller who asks
     * @return what the rules need; an unknown person has no role
     */
    public Known about(Caller caller) {
        return known(caller, facts(caller, Optional.empty()));
    }

    /**
     * All about a caller, and what became of their request, in as many store calls as {@link #about(Caller)}.
     *
     * @param caller who asks
     * @return both; a request that is new, or has no id, has not become anything
     */
    public Asking asking(Caller caller) {
        CallerFacts facts = facts(caller, caller.request());
        return new Asking(known(caller, facts), facts.request());
    }

    private CallerFacts facts(Caller caller, Optional<RequestId> request) {
        return storage.ofCaller(caller.setting(), caller.person(), caller.instant(), request);
    }

    private Known known(Caller caller, CallerFacts facts) {
        return reading(caller, facts)
                .known(
                        () -> storage.people().staff(caller.setting()),
                        () -> storage.rules().exceptions(caller.setting()));
    }

    /**
     * All about a family member to whom a journal is handed. That the family's access has ended with the child's stay does
     * not matter then; a link in force does.
     *
     * @param recipient the recipient, as a caller in the capacity of family
     * @return what the rules need
     */
    public Known aboutRecipient(Caller recipient) {
        return reading(recipient, facts(recipient, Optional.empty())).recipient();
    }

    /**
     * All about somebody at an instant in the past, in one store call, and one more for those who managed then. That two
     * records are of one human counts as it is known now.
     *
     * @param asked who is asked about, at the instant in question
     * @param hindsight with what knowledge
     * @return what the rules need; a person unknown then has no role
     */
    public Known about(Caller asked, Hindsight hindsight) {
        LookingBack back = new LookingBack(hindsight, asked.instant());
        PersonFacts facts = storage.facts().ofPerson(asked.setting(), asked.person());
        return new PersonReading(asked, back.of(facts), rules(asked.setting(), asked.instant()))
                .known(
                        () -> back.staff(storage.people().staff(asked.setting())),
                        () -> back.exceptions(storage.rules().exceptions(asked.setting())));
    }

    /**
     * The facts of a child as far as they had been recorded at an instant.
     *
     * @param facts all that is recorded by now
     * @param at an instant in the past
     * @return the facts without what was recorded later
     */
    public static ChildFacts asOf(ChildFacts facts, Instant at) {
        return new LookingBack(Hindsight.COULD, at).of(facts);
    }

    private PersonReading reading(Caller caller, CallerFacts facts) {
        return new PersonReading(
                caller, facts.person(), facts.rules().map(RulesLine::rules).orElse(rules));
    }

    /**
     * The rules of a setting, in one store call.
     *
     * @param setting the setting
     * @param instant the instant of decision
     * @return its own rules in force then, else those of settings that have none
     */
    public SettingRules rules(SettingId setting, Instant instant) {
        return storage.rules().inForce(setting, instant).map(RulesLine::rules).orElse(rules);
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
        return byChild(storage.facts().ofChildren(setting, children));
    }

    /**
     * Facts by the id of the child that they are about.
     *
     * @param facts the facts of some children
     * @return the same by child
     */
    public static Map<ChildId, ChildFacts> byChild(Collection<ChildFacts> facts) {
        return facts.stream().collect(Collectors.toMap(each -> each.child().id(), each -> each));
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
        Set<ChildId> all = new HashSet<>();
        faces.forEach(face -> all.addAll(face.content().everyChild()));
        return children(known, all);
    }

    /**
     * All about some children, and about those from whom somebody is kept, in one store call.
     *
     * @param known all about that person
     * @param some the children
     * @return the facts of those that exist in the setting, by id
     */
    public Map<ChildId, ChildFacts> children(Known known, Set<ChildId> some) {
        return children(known.setting(), withRestricted(known, some));
    }

    private static Set<ChildId> withRestricted(Known known, Set<ChildId> some) {
        Set<ChildId> all = new HashSet<>(known.restricted());
        all.addAll(some);
        return all;
    }

    /**
     * The same, and all children of the setting besides, whom a text may name.
     *
     * @param known all about that person
     * @param some the children
     * @return both
     */
    public ChildrenAmongAll amongAll(Known known, Set<ChildId> some) {
        return storage.ofChildrenAmongAll(known.setting(), withRestricted(known, some));
    }

    /**
     * What the projection of a face needs at an instant in the past, in one store call.
     *
     * @param known all about the viewer at that instant
     * @param face the face as it stood then
     * @param hindsight with what knowledge
     * @return what the projection needs
     */
    public Others othersOf(Known known, Face face, Hindsight hindsight) {
        LookingBack back = new LookingBack(hindsight, known.at());
        return others(
                onPage(known, List.of(face)).values().stream().map(back::of).toList(), known.at());
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
     * from the link's start, by the date the thing occurred, unless the setting's rules give them the whole.
     *
     * @param facts the child's facts
     * @param at the instant of decision
     * @param occurredAt when the thing occurred
     * @param rules the setting's rules
     * @return the persons, each once
     */
    public static Set<PersonId> audience(ChildFacts facts, Instant at, Instant occurredAt, SettingRules rules) {
        return audience(
                facts,
                at,
                link -> link.isResponsible()
                        || rules.history() == SettingRules.History.WHOLE
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
