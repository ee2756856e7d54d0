package org.learningjournal.storage.memory;

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

final class InMemoryPeopleStore implements PeopleStore {
    static final Table<SettingId, Setting> SETTINGS = Table.sorted();
    static final Table<ChildId, Child> CHILDREN = Table.sorted();
    static final Table<ChildId, Version> VERSIONS = Table.sorted();
    static final Lines<Enrolment> ENROLMENTS = Lines.aboutChild(Enrolment::child);
    static final Lines<StaffMember> STAFF = Lines.aboutPerson(StaffMember::person);
    static final Lines<FamilyMember> FAMILY = Lines.aboutPerson(FamilyMember::person);

    private final Units units;

    InMemoryPeopleStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean add(SettingId id, Setting setting) {
        id.mustBe(setting.id());
        return units.write(id, unit -> unit.add(SETTINGS, id, setting));
    }

    @Override
    public Optional<Setting> setting(SettingId id) {
        return units.read(id).find(SETTINGS, id);
    }

    @Override
    public boolean add(SettingId setting, Child child) {
        setting.mustBe(child.setting());
        return units.write(
                setting, unit -> unit.add(CHILDREN, child.id(), child) && unit.add(VERSIONS, child.id(), Version.NONE));
    }

    @Override
    public boolean replace(SettingId setting, Child child) {
        setting.mustBe(child.setting());
        return units.write(setting, unit -> {
            boolean known = unit.find(CHILDREN, child.id()).isPresent();
            if (known) {
                unit.put(CHILDREN, child.id(), child);
            }
            return known;
        });
    }

    @Override
    public List<Child> children(SettingId setting) {
        return units.read(setting).tree(CHILDREN).values().toList();
    }

    @Override
    public void put(SettingId setting, Person person) {
        setting.mustBe(person.setting());
        units.write(setting, unit -> Humans.put(unit, person));
    }

    @Override
    public List<Person> persons(SettingId setting, Set<PersonId> ids) {
        State state = units.read(setting);
        return ids.stream().flatMap(id -> Humans.find(state, id).stream()).toList();
    }

    @Override
    public boolean append(SettingId setting, Enrolment enrolment) {
        setting.mustBe(enrolment.setting());
        return units.write(setting, unit -> ENROLMENTS.append(unit, enrolment));
    }

    @Override
    public boolean append(SettingId setting, StaffMember role) {
        setting.mustBe(role.setting());
        return units.write(setting, unit -> STAFF.append(unit, role));
    }

    @Override
    public boolean append(SettingId setting, FamilyMember role) {
        setting.mustBe(role.setting());
        return units.write(setting, unit -> FAMILY.append(unit, role));
    }

    @Override
    public List<StaffMember> staff(SettingId setting) {
        return STAFF.all(units.read(setting));
    }

    @Override
    public boolean advance(SettingId setting, ChildId child, Version expected) {
        return units.write(setting, unit -> {
            boolean current =
                    unit.find(VERSIONS, child).filter(expected::equals).isPresent();
            if (current) {
                unit.put(VERSIONS, child, expected.next());
            }
            return current;
        });
    }
}
