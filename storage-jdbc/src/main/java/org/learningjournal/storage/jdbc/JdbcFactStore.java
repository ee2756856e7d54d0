package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.PersonFacts;

record JdbcFactStore(Units units) implements FactStore {
    private record ChildRow(Child child, Version version) {}

    @Override
    public PersonFacts ofPerson(SettingId setting, PersonId person) {
        return units.read(
                new Doing("read the facts of a person", setting, person), session -> person(session, setting, person));
    }

    @Override
    public List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> children) {
        return units.read(
                new Doing("read the facts of children", setting), session -> children(session, setting, children));
    }

    private static PersonFacts person(Session session, SettingId setting, PersonId person) throws SQLException {
        List<Person> records = session.list(
                Sql.of(
                        "select r.* from {person} p join {person} r"
                                + " on r.setting_id = p.setting_id and r.human_id = p.human_id"
                                + " where p.setting_id = ? and p.person_id = ?",
                        setting,
                        person),
                PeopleTables::aPerson);
        Set<PersonId> ids = records.stream().map(Person::id).collect(Collectors.toSet());
        List<FamilyLink> links = FamilyTables.LINK.ofPersons(session, setting, ids);
        Set<ChildId> children = links.stream().map(FamilyLink::child).collect(Collectors.toSet());
        return new PersonFacts(
                records,
                PeopleTables.STAFF.ofPersons(session, setting, ids),
                PeopleTables.FAMILY.ofPersons(session, setting, ids),
                links,
                FamilyTables.RESTRICTION.ofPersons(session, setting, ids),
                FamilyTables.UNDERTAKING.ofPersons(session, setting, ids),
                KeyWorkerTables.ASSIGNMENT.ofPersons(session, setting, ids),
                KeyWorkerTables.COVER.ofPersons(session, setting, ids),
                RulesTables.EXCEPTION.ofPersons(session, setting, ids),
                PeopleTables.ENROLMENT.ofChildren(session, setting, children));
    }

    private static List<ChildFacts> children(Session session, SettingId setting, Set<ChildId> ids) throws SQLException {
        List<ChildRow> rows = session.list(
                Sql.of(
                        "select c.* from [child_id]"
                                + " join {child} c on c.setting_id = ? and c.child_id = k.child_id",
                        Many.ids(ids),
                        setting),
                row -> new ChildRow(PeopleTables.aChild(row), row.version()));
        ChildLines lines = ChildLines.of(session, setting, ids);
        return rows.stream().map(row -> lines.facts(row.child(), row.version())).toList();
    }
}
