package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;

/** How the trail and first deliveries are kept. */
final class AuditTables {
    static final Insert HEAD = new Insert("audit_head", "setting_id, line_number, digest");
    static final Insert LINE = new Insert(
            "audit_line",
            "setting_id, line_number, made_at, person_id, capacity, place, act, subject_id, outcome, codes, remark,"
                    + " previous, digest");
    static final Insert DELIVERY =
            new Insert("delivery", "setting_id, person_id, entry_id, revision, medium_id, capacity, made_at");

    /** What may be delivered for the first time once only, from a table named d. */
    static final String KEY = "d.person_id, d.entry_id, d.revision, d.medium_id";

    /** Stands for the text of a revision, as a key has no room for nothing. */
    private static final MediumId TEXT = new MediumId(new UUID(0, 0));

    private AuditTables() {}

    static List<Object> values(AuditRecord line) {
        return List.of(
                line.setting(),
                line.number(),
                line.at(),
                line.person(),
                line.capacity(),
                line.place(),
                line.act(),
                line.subject(),
                line.result(),
                Words.joined(line.codes()),
                line.remark(),
                line.previous(),
                line.digest());
    }

    static AuditRecord aLine(Row row) throws SQLException {
        return new AuditRecord(
                PeopleTables.setting(row),
                row.number("line_number"),
                row.instant("made_at"),
                row.id("person_id", PersonId::new),
                row.word("capacity", Capacity.class),
                row.word("place", Place.class),
                row.text("act"),
                row.maybeId("subject_id", Function.identity()),
                row.word("outcome", AuditRecord.Result.class),
                Words.parted(row.text("codes"), Code.class),
                row.text("remark"),
                row.text("previous"),
                row.text("digest"));
    }

    /** Rows in the order of their keys, so that two batches never wait for each other; the sort keeps the first first. */
    static List<List<Object>> inOrder(List<Delivery> deliveries) {
        return deliveries.stream()
                .sorted(Comparator.comparing(Delivery::person)
                        .thenComparing(Delivery::entry)
                        .thenComparing(Delivery::revision)
                        .thenComparing(delivery -> delivery.medium().orElse(TEXT)))
                .map(AuditTables::values)
                .toList();
    }

    private static List<Object> values(Delivery delivery) {
        return List.of(
                delivery.setting(),
                delivery.person(),
                delivery.entry(),
                delivery.revision(),
                delivery.medium().orElse(TEXT),
                delivery.capacity(),
                delivery.at());
    }

    static List<Object> key(Row row) throws SQLException {
        return List.of(
                row.id("person_id", PersonId::new),
                row.id("entry_id", EntryId::new),
                row.integer("revision"),
                row.id("medium_id", MediumId::new));
    }

    static List<Object> key(Delivery delivery) {
        return List.of(
                delivery.person(),
                delivery.entry(),
                delivery.revision(),
                delivery.medium().orElse(TEXT));
    }

    static Delivery aDelivery(Row row) throws SQLException {
        return new Delivery(
                PeopleTables.setting(row),
                row.id("person_id", PersonId::new),
                row.word("capacity", Capacity.class),
                row.id("entry_id", EntryId::new),
                row.integer("revision"),
                Optional.of(row.id("medium_id", MediumId::new)).filter(medium -> !medium.equals(TEXT)),
                row.instant("made_at"));
    }
}
