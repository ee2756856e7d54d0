package org.learningjournal.internal.previewing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.people.StaffMember;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;

/** People as they are stored. Of what is written, only the versions of children's facts are rehearsed. */
record RehearsedPeople(PeopleStore stored, FactStore facts, Proposed proposed) implements PeopleStore {
    @Override
    public boolean add(SettingId id, Setting setting) {
        throw NotRehearsed.write("a setting");
    }

    @Override
    public Optional<Setting> setting(SettingId id) {
        return stored.setting(id);
    }

    @Override
    public boolean add(SettingId setting, Child child) {
        throw NotRehearsed.write("a child");
    }

    @Override
    public boolean replace(SettingId setting, Child child) {
        throw NotRehearsed.write("a child's name");
    }

    @Override
    public List<Child> children(SettingId setting) {
        return stored.children(setting);
    }

    @Override
    public void put(SettingId setting, Person person) {
        throw NotRehearsed.write("a person");
    }

    @Override
    public List<Person> persons(SettingId setting, Set<PersonId> ids) {
        return stored.persons(setting, ids);
    }

    @Override
    public boolean append(SettingId setting, Enrolment enrolment) {
        throw NotRehearsed.write("an enrolment");
    }

    @Override
    public boolean append(SettingId setting, StaffMember role) {
        throw NotRehearsed.write("a role as staff");
    }

    @Override
    public boolean append(SettingId setting, FamilyMember role) {
        throw NotRehearsed.write("a role as family");
    }

    @Override
    public List<StaffMember> staff(SettingId setting) {
        return stored.staff(setting);
    }

    @Override
    public boolean advance(SettingId setting, ChildId child, Version expected) {
        boolean current = facts.ofChildren(setting, Set.of(child)).stream()
                .map(ChildFacts::version)
                .anyMatch(expected::equals);
        if (current) {
            proposed.advance(child, expected);
        }
        return current;
    }
}
