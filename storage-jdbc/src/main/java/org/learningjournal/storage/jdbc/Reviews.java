package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Medium;

/** Keeps every review of a medium under the version with which it was saved. */
final class Reviews {
    private static final Insert REVIEW =
            new Insert("review", "setting_id, medium_id, version, strangers, reviewed_by, reviewed_at");
    private static final Insert CHILD = new Insert("review_child", "setting_id, medium_id, version, child_id");

    private record Key(MediumId medium, long version) {
        static Key of(Row row) throws SQLException {
            return new Key(row.id("medium_id", MediumId::new), row.number("version"));
        }
    }

    private record Seen(Key key, Depiction.Strangers strangers, PersonId by, Instant at) {
        Depiction showing(Set<ChildId> children) {
            return new Depiction.Reviewed(children, strangers, by, at);
        }
    }

    private record Shown(Key key, ChildId child) {}

    private Reviews() {}

    static void write(Session session, Medium medium, Version version) throws SQLException {
        if (medium.depiction() instanceof Depiction.Reviewed seen) {
            session.add(
                    REVIEW,
                    List.of(List.of(medium.setting(), medium.id(), version, seen.strangers(), seen.by(), seen.at())));
            session.add(
                    CHILD,
                    seen.children().stream()
                            .sorted()
                            .map(child -> List.of(medium.setting(), medium.id(), version, child))
                            .toList());
        }
    }

    static List<Medium> asOf(Session session, SettingId setting, Collection<Medium> media, Instant at)
            throws SQLException {
        Many ids = Many.ids(media.stream().map(Medium::id).toList());
        Map<MediumId, Seen> last = new HashMap<>();
        session
                .list(
                        select("c.strangers, c.reviewed_by, c.reviewed_at", "review", ids, setting),
                        row -> new Seen(
                                Key.of(row),
                                row.word("strangers", Depiction.Strangers.class),
                                row.id("reviewed_by", PersonId::new),
                                row.instant("reviewed_at")))
                .stream()
                .filter(seen -> !seen.at().isAfter(at))
                .forEach(seen -> last.merge(
                        seen.key().medium(),
                        seen,
                        (a, b) -> a.key().version() > b.key().version() ? a : b));
        Map<Key, Set<ChildId>> children = new HashMap<>();
        session.list(
                        select("c.child_id", "review_child", ids, setting),
                        row -> new Shown(Key.of(row), row.id("child_id", ChildId::new)))
                .forEach(shown -> children.computeIfAbsent(shown.key(), key -> new HashSet<>())
                        .add(shown.child()));
        return media.stream()
                .map(medium -> MediaTables.depicting(medium, depiction(last, children, medium.id())))
                .toList();
    }

    private static Depiction depiction(Map<MediumId, Seen> last, Map<Key, Set<ChildId>> children, MediumId medium) {
        Seen seen = last.get(medium);
        return seen == null ? new Depiction.Unreviewed() : seen.showing(children.getOrDefault(seen.key(), Set.of()));
    }

    private static Sql select(String columns, String table, Many ids, SettingId setting) {
        return Sql.of(
                "select c.medium_id, c.version, " + columns + " from {" + table
                        + "} c where c.setting_id = ? and c.medium_id [any]",
                setting,
                ids);
    }
}
