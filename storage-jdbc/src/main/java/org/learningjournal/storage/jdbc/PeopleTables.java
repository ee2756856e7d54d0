package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.people.StaffMember;

/** How settings, children, persons and their roles are kept. */
final class PeopleTables {
    static final Insert SETTING = new Insert("setting", "setting_id, full_name, zone_id, external_ref");
    static final Insert CHILD = new Insert(
            "child",
            "setting_id, child_id, given_name, family_name, known_as, former_names, born, external_ref, version");
    static final Insert PERSON = new Insert("person", "setting_id, person_id, full_name, human_id, external_ref");

    /** The columns that {@link #aChild} reads, and the version. */
    static final Columns CHILD_COLUMNS = Columns.ids("setting_id, child_id")
            .texts("given_name, family_name, known_as, former_names, external_ref")
            .days("born")
            .numbers("version");

    /** The columns that {@link #aPerson} reads. */
    static final Columns PERSON_COLUMNS =
            Columns.ids("setting_id, person_id, human_id").texts("full_name, external_ref");

    static final LedgerTable<Enrolment> ENROLMENT = new LedgerTable<>(
            "enrolment",
            Columns.ids("child_id").numbers("family_access_until"),
            line -> List.of(line.child(), line.familyAccessUntil()),
            row -> new Enrolment(
                    LedgerTable.recorded(row),
                    setting(row),
                    row.id("child_id", ChildId::new),
                    row.period(),
                    row.instant("family_access_until")));

    static final LedgerTable<StaffMember> STAFF = new LedgerTable<>(
            "staff_member",
            Columns.ids("person_id").texts("staff_rank, marks, sees"),
            line -> List.of(line.person(), line.rank(), Words.joined(line.marks()), line.sees()),
            row -> new StaffMember(
                    LedgerTable.recorded(row),
                    setting(row),
                    row.id("person_id", PersonId::new),
                    row.word("staff_rank", StaffMember.Rank.class),
                    Set.copyOf(Words.parted(row.text("marks"), StaffMember.Mark.class)),
                    row.word("sees", StaffMember.Sees.class),
                    row.period()));

    static final LedgerTable<FamilyMember> FAMILY = new LedgerTable<>(
            "family_member",
            Columns.ids("person_id"),
            line -> List.of(line.person()),
            row -> new FamilyMember(
                    LedgerTable.recorded(row), setting(row), row.id("person_id", PersonId::new), row.period()));

    private PeopleTables() {}

    static Setting aSetting(Row row) throws SQLException {
        return new Setting(
                setting(row), row.text("full_name"), ZoneId.of(row.text("zone_id")), row.maybeText("external_ref"));
    }

    static Child aChild(Row row) throws SQLException {
        return new Child(
                row.id("child_id", ChildId::new),
                setting(row),
                row.text("given_name"),
                row.text("family_name"),
                row.maybeText("known_as"),
                row.date("born"),
                row.maybeText("external_ref"),
                parted(row.text("former_names")));
    }

    /** A name is one line, so a line break parts names. */
    static String joined(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static Set<String> parted(String names) {
        return names.isEmpty() ? Set.of() : Set.of(names.split("\n", -1));
    }

    static Person aPerson(Row row) throws SQLException {
        return new Person(
                row.id("person_id", PersonId::new),
                setting(row),
                row.text("full_name"),
                row.id("human_id", PersonId::new),
                row.maybeText("external_ref"));
    }

    static SettingId setting(Row row) throws SQLException {
        return row.id("setting_id", SettingId::new);
    }
}
