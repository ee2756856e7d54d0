package org.learningjournal.storage.jdbc;

import java.util.List;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;

/** How links, restrictions and undertakings are kept. */
final class FamilyTables {
    static final LedgerTable<FamilyLink> LINK = new LedgerTable<>(
            "family_link",
            Columns.ids("child_id, person_id").texts("relationship, responsibility"),
            line -> List.of(line.child(), line.person(), line.relationship(), line.responsibility()),
            row -> new FamilyLink(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("child_id", ChildId::new),
                    row.id("person_id", PersonId::new),
                    row.word("relationship", FamilyLink.Relationship.class),
                    row.word("responsibility", FamilyLink.ParentalResponsibility.class),
                    row.period()));

    static final LedgerTable<Restriction> RESTRICTION = new LedgerTable<>(
            "restriction",
            Columns.ids("child_id, person_id").texts("kind, evidence").numbers("review_at"),
            line -> List.of(line.child(), line.person(), line.kind(), line.evidence(), line.reviewAt()),
            row -> new Restriction(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("child_id", ChildId::new),
                    row.id("person_id", PersonId::new),
                    row.word("kind", Restriction.Kind.class),
                    row.text("evidence"),
                    row.maybeInstant("review_at"),
                    row.period()));

    static final LedgerTable<Undertaking> UNDERTAKING = new LedgerTable<>(
            "undertaking",
            Columns.ids("person_id").texts("form"),
            line -> List.of(line.person(), line.form()),
            row -> new Undertaking(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("person_id", PersonId::new),
                    row.text("form"),
                    row.period()));

    private FamilyTables() {}
}
