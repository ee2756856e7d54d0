package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.learningjournal.base.Dated;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.rules.PersonException;
import org.learningjournal.storage.PersonFacts;

/**
 * All records of one human and the lines of all ledgers about them, read by one statement. Few humans have several records, so
 * the lines are first read as if there were one; to look for others beside each ledger would cost more than the rest.
 */
final class PersonLines {
    /** The lines about one record, and all records of the same human. Takes the setting and the record's id. */
    static final PersonLines ONE = new PersonLines(
            "from {person} p join {person} r on r.setting_id = p.setting_id and r.human_id = p.human_id"
                    + " where p.setting_id = ? and p.person_id = ?",
            "= ?");

    private static final PersonLines SEVERAL =
            new PersonLines("from {person} r where r.setting_id = ? and r.person_id [any]", "[any]");
    private static final Union OF_ONE = Union.of(ONE.all());
    private static final Union OF_SEVERAL = Union.of(SEVERAL.all());
    private static final PersonFacts NOBODY = new PersonFacts(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    private final String whose;
    private final Kind<Person> persons;
    private final Kind<StaffMember> staff;
    private final Kind<FamilyMember> family;
    private final Kind<FamilyLink> links;
    private final Kind<Restriction> restrictions;
    private final Kind<Undertaking> undertakings;
    private final Kind<KeyWorkerAssignment> assignments;
    private final Kind<Cover> covers;
    private final Kind<PersonException> exceptions;
    private final Kind<Enrolment> enrolments;

    private PersonLines(String records, String whose) {
        this.whose = whose;
        this.persons = new Kind<>(PeopleTables.PERSON_COLUMNS.of("r"), records, PeopleTables::aPerson);
        this.staff = of(PeopleTables.STAFF);
        this.family = of(PeopleTables.FAMILY);
        this.links = of(FamilyTables.LINK);
        this.restrictions = of(FamilyTables.RESTRICTION);
        this.undertakings = of(FamilyTables.UNDERTAKING);
        this.assignments = of(KeyWorkerTables.ASSIGNMENT);
        this.covers = of(KeyWorkerTables.COVER);
        this.exceptions = of(RulesTables.EXCEPTION);
        this.enrolments = PeopleTables.ENROLMENT.lines("from (select distinct f.setting_id, f.child_id"
                + " from {family_link} f where f.setting_id = ? and f.person_id " + whose
                + ") k join {enrolment} l on l.setting_id = k.setting_id and l.child_id = k.child_id");
    }

    private <T extends Dated> Kind<T> of(LedgerTable<T> table) {
        return table.lines("from {" + table.name() + "} l where l.setting_id = ? and l.person_id " + whose);
    }

    Kind<?>[] all() {
        return new Kind<?>[] {
            persons, staff, family, links, restrictions, undertakings, assignments, covers, exceptions, enrolments
        };
    }

    static PersonFacts facts(Session session, SettingId setting, PersonId person) throws SQLException {
        return facts(session, setting, OF_ONE.read(session, setting, person));
    }

    /** The facts, when the lines about one record have been found; reads again where there are several. */
    static PersonFacts facts(Session session, SettingId setting, Union.Found found) throws SQLException {
        List<PersonId> records = found.of(ONE.persons).stream().map(Person::id).toList();
        return switch (records.size()) {
            case 0 -> NOBODY;
            case 1 -> ONE.made(found);
            default -> SEVERAL.made(OF_SEVERAL.read(session, setting, Many.ids(records)));
        };
    }

    private PersonFacts made(Union.Found found) {
        return new PersonFacts(
                found.of(persons),
                found.of(staff),
                found.of(family),
                found.of(links),
                found.of(restrictions),
                found.of(undertakings),
                found.of(assignments),
                found.of(covers),
                found.of(exceptions),
                found.of(enrolments));
    }
}
