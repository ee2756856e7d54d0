package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Medium;

/** The children, media and elements of some revisions, read by one statement each, however many revisions there are. */
record Parts(
        Map<RevisionRow.Key, Set<ChildId>> tagged,
        Map<RevisionRow.Key, List<Attachment>> attached,
        Map<RevisionRow.Key, Set<ElementRef>> referred) {
    private static final String OF = " on p.setting_id = ? and p.entry_id = k.entry_id and p.revision = k.revision";

    private record Part<T>(RevisionRow.Key key, T value) {}

    Set<ChildId> children(RevisionRow.Key key) {
        return tagged.getOrDefault(key, Set.of());
    }

    List<Attachment> media(RevisionRow.Key key) {
        return attached.getOrDefault(key, List.of());
    }

    Set<ElementRef> elements(RevisionRow.Key key) {
        return referred.getOrDefault(key, Set.of());
    }

    static Parts of(Session session, SettingId setting, Collection<RevisionRow.Key> keys) throws SQLException {
        Many revisions = Many.numbered(
                keys.stream().map(RevisionRow.Key::entry).toList(),
                keys.stream().map(RevisionRow.Key::number).toList());
        Map<MediumId, List<MediaTables.Shown>> shown = MediaTables.byMedium(session.list(
                Sql.of(
                        "select distinct c.medium_id, c.child_id, c.formerly" + from("revision_medium") + OF
                                + " join {medium_child} c on c.setting_id = ? and c.medium_id = p.medium_id",
                        revisions,
                        setting,
                        setting),
                MediaTables.Shown::of));
        return new Parts(
                grouped(
                        session.list(
                                select("revision_child", "p.child_id", revisions, setting),
                                part(row -> row.id("child_id", ChildId::new))),
                        HashSet::new),
                grouped(media(session, setting, revisions, shown), ArrayList::new),
                grouped(
                        session.list(
                                select("revision_element", "p.framework_id, p.element_id", revisions, setting),
                                part(row -> new ElementRef(row.text("framework_id"), row.text("element_id")))),
                        HashSet::new));
    }

    private static List<Part<Attachment>> media(
            Session session, SettingId setting, Many revisions, Map<MediumId, List<MediaTables.Shown>> shown)
            throws SQLException {
        return session.list(
                Sql.of(
                        "select p.entry_id, p.revision, p.caption, p.alternative, " + MediaTables.COLUMNS
                                + from("revision_medium") + OF
                                + " left join {medium} m on m.setting_id = ? and m.medium_id = p.medium_id"
                                + " order by p.entry_id, p.revision, p.sort_order",
                        revisions,
                        setting,
                        setting),
                part(row -> {
                    Medium medium = MediaTables.showing(MediaTables.aMedium(setting, row), shown);
                    return new Attachment(medium, row.text("caption"), row.text("alternative"));
                }));
    }

    private static Sql select(String table, String columns, Many revisions, SettingId setting) {
        return Sql.of("select p.entry_id, p.revision, " + columns + from(table) + OF, revisions, setting);
    }

    private static String from(String table) {
        return " from [entry_id, revision] join {" + table + "} p";
    }

    private static <T> Row.Mapper<Part<T>> part(Row.Mapper<T> value) {
        return row -> new Part<>(RevisionRow.Key.of(row), value.map(row));
    }

    private static <T, C extends Collection<T>> Map<RevisionRow.Key, C> grouped(
            List<Part<T>> parts, Supplier<C> collection) {
        Map<RevisionRow.Key, C> groups = new HashMap<>();
        for (Part<T> part : parts) {
            groups.computeIfAbsent(part.key(), key -> collection.get()).add(part.value());
        }
        return groups;
    }
}
