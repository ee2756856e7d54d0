package org.learningjournal.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Standing;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.memory.InMemoryStorage;
import org.learningjournal.writing.NewObservation;

/** A made-up setting in memory, filled through the front door. Everything in it is from before {@link #NOW}. */
final class Nursery {
    static final Instant START = Instant.parse("2025-09-01T09:00:00Z");
    static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

    final Storage storage = new InMemoryStorage();
    final Journals journals = Journals.builder().storage(storage).build();
    final SettingId setting = SettingId.at(START);
    final Caller manager;

    Nursery() {
        NewSetting opened = NewSetting.named(setting, "Benchmark", ZoneId.of("Europe/London"), "Kit Sample");
        PersonId kit = journals.enrolling().open(opened, START).orElseThrow().manager();
        manager = staff(kit);
    }

    Caller staff(PersonId person) {
        return Caller.staff(setting, person, NOW);
    }

    Caller family(PersonId person) {
        return Caller.family(setting, person, NOW);
    }

    ChildId child(int number) {
        NewChild child = NewChild.named("Child", "No" + number, LocalDate.of(2023, 5, 4), Period.since(START));
        return journals.enrolling().addChild(manager, child).orElseThrow();
    }

    PersonId person(String name) {
        return journals.enrolling().addPerson(manager, NewPerson.named(name)).orElseThrow();
    }

    PersonId parent(String name, ChildId... children) {
        PersonId parent = person(name);
        for (ChildId child : children) {
            NewLink link =
                    new NewLink(child, parent, Relationship.PARENT, ParentalResponsibility.YES, Period.since(START));
            journals.families().link(manager, link).orElseThrow();
        }
        return parent;
    }

    void restrict(PersonId person, ChildId child) {
        NewRestriction order =
                new NewRestriction(child, person, Restriction.Kind.COURT_ORDER, START, Optional.empty(), "folder 1");
        journals.families().restrict(manager, order).orElseThrow();
    }

    PersonId employed(String name, Rank rank, Sees sees) {
        PersonId person = person(name);
        NewEmployment role = new NewEmployment(person, rank, Set.of(), sees, Period.since(START));
        journals.enrolling().employ(manager, role).orElseThrow();
        return person;
    }

    void keyWorker(PersonId person, ChildId child) {
        NewAssignment assignment = new NewAssignment(child, person, Period.since(START), Optional.empty());
        journals.keyWorkers().assign(manager, assignment).orElseThrow();
    }

    EntryId publish(Set<ChildId> children, Instant occurredAt) {
        NewObservation observation = NewObservation.about(children, "At the water tray", "What was seen.", occurredAt);
        return journals.writing().submit(manager, observation).orElseThrow().id();
    }

    /** The same, put on its shelf past the door, where the way in is not what is measured. */
    void shelve(Set<ChildId> children, Instant occurredAt) {
        PersonId author = manager.person();
        Head head = new Head(
                EntryId.at(occurredAt), setting, EntryKind.OBSERVATION, author, author, occurredAt, occurredAt);
        Content content =
                new Content("At the water tray", "What was seen.", children, Audience.FAMILY, List.of(), Set.of());
        Entry entry = Entry.begin(head, content, occurredAt).moved(Standing.of(FaceState.APPROVED, occurredAt, author));
        if (!storage.entries().save(entry.head().setting(), entry, Version.NONE, occurredAt)) {
            throw new IllegalStateException("entry " + head.id() + " is there already");
        }
    }
}
