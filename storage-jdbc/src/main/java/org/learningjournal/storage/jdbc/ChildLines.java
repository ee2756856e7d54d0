package org.learningjournal.storage.jdbc;

import static java.util.stream.Collectors.groupingBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.ChildrenAmongAll;

/** Some children and the lines of all ledgers about them, read by one statement. */
final class ChildLines {
    private record ChildRow(Child child, Version version) {}

    private static final Kind<ChildRow> CHILDREN = new Kind<>(
            PeopleTables.CHILD_COLUMNS.of("c"),
            "from {child} c where c.setting_id = ? and c.child_id [any]",
            row -> new ChildRow(PeopleTables.aChild(row), row.version()));
    private static final Kind<Enrolment> ENROLMENTS = PeopleTables.ENROLMENT.ofChildren();
    private static final Kind<FamilyLink> LINKS = FamilyTables.LINK.ofChildren();
    private static final Kind<Restriction> RESTRICTIONS = FamilyTables.RESTRICTION.ofChildren();
    private static final Kind<ConsentAnswer> ANSWERS = ConsentTables.ANSWER.ofChildren();
    private static final Kind<ConsentResolution> RESOLUTIONS = ConsentTables.RESOLUTION.ofChildren();
    private static final Kind<KeyWorkerAssignment> ASSIGNMENTS = KeyWorkerTables.ASSIGNMENT.ofChildren();
    private static final Kind<Cover> COVERS = KeyWorkerTables.COVER.ofChildren();
    private static final Kind<ChildRow> EVERYONE =
            new Kind<>(CHILDREN.columns(), "from {child} c where c.setting_id = ?", CHILDREN.mapper());
    private static final Union SOME =
            Union.of(CHILDREN, ENROLMENTS, LINKS, RESTRICTIONS, ANSWERS, RESOLUTIONS, ASSIGNMENTS, COVERS);
    private static final Union AMONG_ALL =
            Union.of(EVERYONE, ENROLMENTS, LINKS, RESTRICTIONS, ANSWERS, RESOLUTIONS, ASSIGNMENTS, COVERS);

    private ChildLines() {}

    static List<ChildFacts> facts(Session session, SettingId setting, Set<ChildId> ids) throws SQLException {
        Union.Found found = SOME.read(session, setting, Many.ids(ids));
        return facts(found.of(CHILDREN), found);
    }

    static ChildrenAmongAll amongAll(Session session, SettingId setting, Set<ChildId> ids) throws SQLException {
        Many some = Many.ids(ids);
        Union.Found found =
                AMONG_ALL.read(session, kind -> kind.equals(EVERYONE) ? List.of(setting) : List.of(setting, some));
        List<ChildRow> everyone = found.of(EVERYONE);
        List<ChildRow> wanted =
                everyone.stream().filter(row -> ids.contains(row.child().id())).toList();
        return new ChildrenAmongAll(
                facts(wanted, found), everyone.stream().map(ChildRow::child).toList());
    }

    private static List<ChildFacts> facts(List<ChildRow> children, Union.Found found) {
        var enrolments = by(Enrolment::child, found.of(ENROLMENTS));
        var links = by(FamilyLink::child, found.of(LINKS));
        var restrictions = by(Restriction::child, found.of(RESTRICTIONS));
        var answers = by(ConsentAnswer::child, found.of(ANSWERS));
        var resolutions = by(ConsentResolution::child, found.of(RESOLUTIONS));
        var assignments = by(KeyWorkerAssignment::child, found.of(ASSIGNMENTS));
        var covers = by(Cover::child, found.of(COVERS));
        return children.stream()
                .map(row -> new ChildFacts(
                        row.child(),
                        row.version(),
                        of(row, enrolments),
                        of(row, links),
                        of(row, restrictions),
                        of(row, answers),
                        of(row, resolutions),
                        of(row, assignments),
                        of(row, covers)))
                .toList();
    }

    private static <T> Map<ChildId, List<T>> by(Function<T, ChildId> child, List<T> lines) {
        return lines.stream().collect(groupingBy(child));
    }

    private static <T> List<T> of(ChildRow row, Map<ChildId, List<T>> lines) {
        return lines.getOrDefault(row.child().id(), List.of());
    }
}
