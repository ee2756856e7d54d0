package org.learningjournal.ownstorage;

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

/** Settings, children with the version of their facts, and persons, found by id and by the human they are a record of. */
final class KeyValuePeopleStore implements PeopleStore {
    private final Units units;
    private final Lines lines;

    KeyValuePeopleStore(Units units, Lines lines) {
        this.units = units;
        this.lines = lines;
    }

    @Override
    public boolean add(SettingId id, Setting setting) {
        id.mustBe(setting.id());
        return units.write(id, records -> records.add("setting", setting));
    }

    @Override
    public Optional<Setting> setting(SettingId id) {
        return units.read(id, records -> records.find("setting", Setting.class));
    }

    @Override
    public boolean add(SettingId setting, Child child) {
        setting.mustBe(child.setting());
        return units.write(
                setting,
                records -> records.add(Key.of("child", child.id()), child)
                        && records.add(Key.of("version", child.id()), Version.NONE));
    }

    @Override
    public boolean replace(SettingId setting, Child child) {
        setting.mustBe(child.setting());
        String key = Key.of("child", child.id());
        return units.write(setting, records -> {
            boolean known = records.has(key);
            if (known) {
                records.put(key, child);
            }
            return known;
        });
    }

    @Override
    public List<Child> children(SettingId setting) {
        return units.read(setting, records -> records.all("child", Child.class).toList());
    }

    @Override
    public void put(SettingId setting, Person person) {
        setting.mustBe(person.setting());
        units.write(setting, records -> {
            find(records, person.id()).ifPresent(old -> records.remove(byHuman(old)));
            records.put(Key.of("person", person.id()), person);
            records.put(byHuman(person), person);
            return person;
        });
    }

    private static String byHuman(Person person) {
        return Key.of("human", person.human(), person.id());
    }

    @Override
    public List<Person> persons(SettingId setting, Set<PersonId> ids) {
        return units.read(
                setting,
                records ->
                        ids.stream().flatMap(id -> find(records, id).stream()).toList());
    }

    static Optional<Person> find(Records records, PersonId id) {
        return records.find(Key.of("person", id), Person.class);
    }

    /** All records of the human of whom this person is a record; none if there is no such person. */
    static List<Person> sameHuman(Records records, PersonId id) {
        return find(records, id).stream()
                .flatMap(person -> records.all(Key.of("human", person.human()), Person.class))
                .toList();
    }

    @Override
    public boolean append(SettingId setting, Enrolment enrolment) {
        return lines.append(setting, enrolment.setting(), enrolment, enrolment.child());
    }

    @Override
    public boolean append(SettingId setting, StaffMember role) {
        return lines.append(setting, role.setting(), role, role.person());
    }

    @Override
    public boolean append(SettingId setting, FamilyMember role) {
        return lines.append(setting, role.setting(), role, role.person());
    }

    @Override
    public List<StaffMember> staff(SettingId setting) {
        return units.read(setting, records -> Lines.all(records, StaffMember.class));
    }

    @Override
    public boolean advance(SettingId setting, ChildId child, Version expected) {
        String key = Key.of("version", child);
        return units.write(setting, records -> {
            boolean current =
                    records.find(key, Version.class).filter(expected::equals).isPresent();
            if (current) {
                records.put(key, expected.next());
            }
            return current;
        });
    }
}
