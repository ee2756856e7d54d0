package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
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
import org.learningjournal.rules.RulesLine;
import org.learningjournal.storage.CallerFacts;
import org.learningjournal.storage.PersonFacts;

/** All records of one human and the lines of all ledgers about them, and the rules in force, read by one statement. */
final class PersonLines {
    private static final String RECORDS =
            "from {person} p join {person} r on r.setting_id = p.setting_id and r.human_id = p.human_id";
    private static final String OF = " where p.setting_id = ? and p.person_id = ?";

    private static final Kind<Person> PERSONS =
            new Kind<>(PeopleTables.PERSON_COLUMNS.of("r"), RECORDS + OF, PeopleTables::aPerson);
    private static final Kind<StaffMember> STAFF = of(PeopleTables.STAFF);
    private static final Kind<FamilyMember> FAMILY = of(PeopleTables.FAMILY);
    private static final Kind<FamilyLink> LINKS = of(FamilyTables.LINK);
    private static final Kind<Restriction> RESTRICTIONS = of(FamilyTables.RESTRICTION);
    private static final Kind<Undertaking> UNDERTAKINGS = of(FamilyTables.UNDERTAKING);
    private static final Kind<KeyWorkerAssignment> ASSIGNMENTS = of(KeyWorkerTables.ASSIGNMENT);
    private static final Kind<Cover> COVERS = of(KeyWorkerTables.COVER);
    private static final Kind<PersonException> EXCEPTIONS = of(RulesTables.EXCEPTION);
    private static final Kind<Enrolment> ENROLMENTS = PeopleTables.ENROLMENT.lines("from (select distinct"
            + " f.setting_id, f.child_id " + RECORDS
            + " join {family_link} f on f.setting_id = r.setting_id and f.person_id = r.person_id" + OF
            + ") k join {enrolment} l on l.setting_id = k.setting_id and l.child_id = k.child_id");
    private static final Kind<RulesLine> RULES =
            new Kind<>(RulesTables.COLUMNS.of("l"), "from (" + RulesTables.IN_FORCE + ") l", RulesTables::aLine);
    private static final Union ALL = Union.of(
            PERSONS, STAFF, FAMILY, LINKS, RESTRICTIONS, UNDERTAKINGS, ASSIGNMENTS, COVERS, EXCEPTIONS, ENROLMENTS);
    private static final Union ALL_AND_RULES = Union.of(
            PERSONS,
            STAFF,
            FAMILY,
            LINKS,
            RESTRICTIONS,
            UNDERTAKINGS,
            ASSIGNMENTS,
            COVERS,
            EXCEPTIONS,
            ENROLMENTS,
            RULES);

    private PersonLines() {}

    static PersonFacts ofPerson(Session session, SettingId setting, PersonId person) throws SQLException {
        return facts(ALL.read(session, setting, person));
    }

    static CallerFacts ofCaller(Session session, SettingId setting, PersonId person, Instant at) throws SQLException {
        Union.Found found = ALL_AND_RULES.read(session, kind -> List.of(setting, kind.equals(RULES) ? at : person));
        return new CallerFacts(facts(found), found.of(RULES).stream().findFirst());
    }

    private static PersonFacts facts(Union.Found found) {
        return new PersonFacts(
                found.of(PERSONS),
                found.of(STAFF),
                found.of(FAMILY),
                found.of(LINKS),
                found.of(RESTRICTIONS),
                found.of(UNDERTAKINGS),
                found.of(ASSIGNMENTS),
                found.of(COVERS),
                found.of(EXCEPTIONS),
                found.of(ENROLMENTS));
    }

    private static <T extends Dated> Kind<T> of(LedgerTable<T> table) {
        return table.lines(RECORDS + " join {" + table.name()
                + "} l on l.setting_id = r.setting_id and l.person_id = r.person_id" + OF);
    }
}
