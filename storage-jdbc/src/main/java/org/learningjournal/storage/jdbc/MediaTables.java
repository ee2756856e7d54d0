package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;

/** How media are kept: a row for each, and a row for each child it is known to show. */
final class MediaTables {
    static final Insert MEDIUM = new Insert(
            "medium",
            "setting_id, medium_id, media_type, byte_length, sha256, uploader_id, uploader_capacity, uploaded_at,"
                    + " state, strangers, reviewed_by, reviewed_at, version");
    static final Insert CHILD = new Insert("medium_child", "setting_id, medium_id, child_id, formerly");

    /** Less than every id, so that the first page needs no statement of its own. */
    static final MediumId BEFORE_ALL = new MediumId(new UUID(0, 0));

    /** The columns that {@link #aMedium} reads, from a table named m. */
    static final Columns COLUMNS = Columns.ids("m.setting_id, m.medium_id, m.uploader_id, m.reviewed_by")
            .numbers("m.byte_length, m.uploaded_at, m.reviewed_at, m.version")
            .texts("m.media_type, m.sha256, m.uploader_capacity, m.state, m.strangers");

    /** The columns that {@link Shown#of} reads, from a table named c. */
    static final Columns SHOWN = Columns.ids("c.medium_id, c.child_id").numbers("c.formerly");

    /** A child that a medium is known to show, or that an earlier review had as shown. */
    record Shown(MediumId medium, ChildId child, boolean formerly) {
        static Shown of(Row row) throws SQLException {
            return new Shown(
                    row.id("medium_id", MediumId::new), row.id("child_id", ChildId::new), row.number("formerly") == 1);
        }
    }

    private MediaTables() {}

    static Map<MediumId, List<Shown>> byMedium(List<Shown> rows) {
        return rows.stream().collect(Collectors.groupingBy(Shown::medium));
    }

    /** A medium whose depicted children are still to come, see {@link #showing}. */
    static Medium aMedium(Row row) throws SQLException {
        return new Medium(
                row.id("medium_id", MediumId::new),
                PeopleTables.setting(row),
                row.word("media_type", MediaType.class),
                row.number("byte_length"),
                row.text("sha256"),
                row.id("uploader_id", PersonId::new),
                row.word("uploader_capacity", Capacity.class),
                row.instant("uploaded_at"),
                row.word("state", Medium.State.class),
                depiction(row),
                row.version());
    }

    private static Depiction depiction(Row row) throws SQLException {
        Optional<Depiction.Strangers> strangers = row.maybeWord("strangers", Depiction.Strangers.class);
        return strangers.isEmpty()
                ? new Depiction.Unreviewed()
                : new Depiction.Reviewed(
                        Set.of(), strangers.get(), row.id("reviewed_by", PersonId::new), row.instant("reviewed_at"));
    }

    static Medium showing(Medium medium, Map<MediumId, List<Shown>> children) {
        List<Shown> rows = children.getOrDefault(medium.id(), List.of());
        Depiction depiction = medium.depiction() instanceof Depiction.Reviewed seen
                ? new Depiction.Reviewed(children(rows, row -> !row.formerly()), seen.strangers(), seen.by(), seen.at())
                : medium.depiction();
        return depicting(medium, depiction, children(rows, Shown::formerly));
    }

    private static Set<ChildId> children(List<Shown> rows, Predicate<Shown> which) {
        return rows.stream().filter(which).map(Shown::child).collect(Collectors.toSet());
    }

    static Medium depicting(Medium medium, Depiction depiction) {
        return depicting(medium, depiction, medium.formerly());
    }

    private static Medium depicting(Medium medium, Depiction depiction, Set<ChildId> formerly) {
        return new Medium(
                medium.id(),
                medium.setting(),
                medium.type(),
                medium.length(),
                medium.sha256(),
                medium.uploader(),
                medium.capacity(),
                medium.uploadedAt(),
                medium.state(),
                depiction,
                formerly,
                medium.version());
    }
}
