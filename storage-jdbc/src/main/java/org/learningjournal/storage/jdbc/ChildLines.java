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

/** The lines of all ledgers about some children, read by one statement a ledger. */
record ChildLines(
        Map<ChildId, List<Enrolment>> enrolments,
        Map<ChildId, List<FamilyLink>> links,
        Map<ChildId, List<Restriction>> restrictions,
        Map<ChildId, List<ConsentAnswer>> answers,
        Map<ChildId, List<ConsentResolution>> resolutions,
        Map<ChildId, List<KeyWorkerAssignment>> assignments,
        Map<ChildId, List<Cover>> covers) {

    static ChildLines of(Session session, SettingId setting, Set<ChildId> ids) throws SQLException {
        return new ChildLines(
                by(Enrolment::child, PeopleTables.ENROLMENT.ofChildren(session, setting, ids)),
                by(FamilyLink::child, FamilyTables.LINK.ofChildren(session, setting, ids)),
                by(Restriction::child, FamilyTables.RESTRICTION.ofChildren(session, setting, ids)),
                by(ConsentAnswer::child, ConsentTables.ANSWER.ofChildren(session, setting, ids)),
                by(ConsentResolution::child, ConsentTables.RESOLUTION.ofChildren(session, setting, ids)),
                by(KeyWorkerAssignment::child, KeyWorkerTables.ASSIGNMENT.ofChildren(session, setting, ids)),
                by(Cover::child, KeyWorkerTables.COVER.ofChildren(session, setting, ids)));
    }

    ChildFacts facts(Child child, Version version) {
        return new ChildFacts(
                child,
                version,
                of(child, enrolments),
                of(child, links),
                of(child, restrictions),
                of(child, answers),
                of(child, resolutions),
                of(child, assignments),
                of(child, covers));
    }

    private static <T> Map<ChildId, List<T>> by(Function<T, ChildId> child, List<T> lines) {
        return lines.stream().collect(groupingBy(child));
    }

    private static <T> List<T> of(Child child, Map<ChildId, List<T>> lines) {
        return lines.getOrDefault(child.id(), List.of());
    }
}
