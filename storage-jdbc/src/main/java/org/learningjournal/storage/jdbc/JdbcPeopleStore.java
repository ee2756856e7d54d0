package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
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

record JdbcPeopleStore(Units units) implements PeopleStore {
    @Override
    public boolean add(SettingId id, Setting setting) {
        id.mustBe(setting.id());
        return units.write(
                new Doing("add a setting", id),
                session -> session.addIfAbsent(
                        PeopleTables.SETTING, id, setting.name(), setting.zone().getId(), setting.externalRef()));
    }

    @Override
    public Optional<Setting> setting(SettingId id) {
        return units.read(
                new Doing("find a setting", id),
                session -> session.first(
                        Sql.of("select s.* from {setting} s where s.setting_id = ?", id), PeopleTables::aSetting));
    }

    @Override
    public boolean add(SettingId setting, Child child) {
        setting.mustBe(child.setting());
        return units.write(
                new Doing("add a child", setting, child.id()),
                session -> session.addIfAbsent(
                        PeopleTables.CHILD,
                        setting,
                        child.id(),
                        child.givenName(),
                        child.familyName(),
                        child.knownAs(),
                        PeopleTables.joined(child.formerNames()),
                        child.born(),
                        child.externalRef(),
                        Version.NONE));
    }

    @Override
    public boolean replace(SettingId setting, Child child) {
        setting.mustBe(child.setting());
        return units.write(
                new Doing("replace a child", setting, child.id()),
                session -> session.change(Sql.of(
                                "update {child} set given_name = ?, family_name = ?, known_as = ?, former_names = ?,"
                                        + " born = ?, external_ref = ? where setting_id = ? and child_id = ?",
                                child.givenName(),
                                child.familyName(),
                                child.knownAs(),
                                PeopleTables.joined(child.formerNames()),
                                child.born(),
                                child.externalRef(),
                                setting,
                                child.id()))
                        == 1);
    }

    @Override
    public List<Child> children(SettingId setting) {
        return units.read(
                new Doing("read the children", setting),
                session -> session.list(
                        Sql.of("select c.* from {child} c where c.setting_id = ?", setting), PeopleTables::aChild));
    }

    @Override
    public void put(SettingId setting, Person person) {
        setting.mustBe(person.setting());
        units.write(
                new Doing("put a person", setting, person.id()),
                session -> replace(session, person) || add(session, person) || replace(session, person));
    }

    private static boolean replace(Session session, Person person) throws SQLException {
        return session.change(Sql.of(
                        "update {person} set full_name = ?, human_id = ?, external_ref = ?"
                                + " where setting_id = ? and person_id = ?",
                        person.name(),
                        person.human(),
                        person.externalRef(),
                        person.setting(),
                        person.id()))
                == 1;
    }

    private static boolean add(Session session, Person person) throws SQLException {
        return session.addIfAbsent(
                PeopleTables.PERSON,
                person.setting(),
                person.id(),
                person.name(),
                person.human(),
                person.externalRef());
    }

    @Override
    public List<Person> persons(SettingId setting, Set<PersonId> ids) {
        return units.read(
                new Doing("find persons", setting),
                session -> session.list(
                        Sql.of(
                                "select p.* from {person} p where p.setting_id = ? and p.person_id [any]",
                                setting,
                                Many.ids(ids)),
                        PeopleTables::aPerson));
    }

    @Override
    public boolean append(SettingId setting, Enrolment enrolment) {
        setting.mustBe(enrolment.setting());
        return units.write(
                new Doing("append an enrolment", setting, enrolment.child()),
                session -> PeopleTables.ENROLMENT.append(session, setting, enrolment));
    }

    @Override
    public boolean append(SettingId setting, StaffMember role) {
        setting.mustBe(role.setting());
        return units.write(
                new Doing("append a role as staff", setting, role.person()),
                session -> PeopleTables.STAFF.append(session, setting, role));
    }

    @Override
    public boolean append(SettingId setting, FamilyMember role) {
        setting.mustBe(role.setting());
        return units.write(
                new Doing("append a role as family", setting, role.person()),
                session -> PeopleTables.FAMILY.append(session, setting, role));
    }

    @Override
    public List<StaffMember> staff(SettingId setting) {
        return units.read(
                new Doing("read the roles as staff", setting), session -> PeopleTables.STAFF.all(session, setting));
    }

    @Override
    public boolean advance(SettingId setting, ChildId child, Version expected) {
        return units.write(
                new Doing("advance the facts of a child", setting, child),
                session -> session.change(Sql.of(
                                "update {child} set version = ? where setting_id = ? and child_id = ? and version = ?",
                                expected.next(),
                                setting,
                                child,
                                expected))
                        == 1);
    }
}
