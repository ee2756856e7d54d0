package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Medium;

/** The children, media and elements of some revisions, read by one statement, however many revisions there are. */
record Parts(
        Map<RevisionRow.Key, Set<ChildId>> tagged,
        Map<RevisionRow.Key, List<Attachment>> attached,
        Map<RevisionRow.Key, Set<ElementRef>> referred,
        Map<EntryId, Map<MediumId, Instant>> shown) {

    private record Part<T>(RevisionRow.Key key, T value) {}

    private record Placed(int order, Medium medium, String caption, String alternative) {}

    private record Since(EntryId entry, MediumId medium, Instant instant) {}

    private static final Columns KEY = Columns.ids("p.entry_id").numbers("p.revision");
    private static final Kind<Part<ChildId>> TAGS =
            part(KEY.and(Columns.ids("p.child_id")), "revision_child", "", row -> row.id("child_id", ChildId::new));
    private static final Kind<Part<ElementRef>> ELEMENTS = part(
            KEY.texts("p.framework_id, p.element_id"),
            "revision_element",
            "",
            row -> new ElementRef(row.text("framework_id"), row.text("element_id")));
    private static final Kind<Part<Placed>> MEDIA = part(
            KEY.numbers("p.sort_order").texts("p.caption, p.alternative").and(MediaTables.COLUMNS),
            "revision_medium",
            " left join {medium} m on m.setting_id = p.setting_id and m.medium_id = p.medium_id",
            row -> new Placed(
                    row.integer("sort_order"), MediaTables.aMedium(row), row.text("caption"), row.text("alternative")));
    private static final Kind<MediaTables.Shown> DEPICTED = new Kind<>(
            MediaTables.SHOWN,
            from(
                    "revision_medium",
                    " join {medium_child} c on c.setting_id = p.setting_id and c.medium_id = p.medium_id"),
            MediaTables.Shown::of);
    private static final Kind<Since> SHOWN_SINCE = new Kind<>(
            Columns.ids("s.entry_id, s.medium_id").numbers("s.since"),
            "from {shown_since} s where s.setting_id = ? and s.entry_id [any]",
            row -> new Since(
                    row.id("entry_id", EntryId::new), row.id("medium_id", MediumId::new), row.instant("since")));
    private static final Union ALL = Union.of(TAGS, ELEMENTS, MEDIA, DEPICTED, SHOWN_SINCE);

    Set<ChildId> children(RevisionRow.Key key) {
        return tagged.getOrDefault(key, Set.of());
    }

    List<Attachment> media(RevisionRow.Key key) {
        return attached.getOrDefault(key, List.of());
    }

    Set<ElementRef> elements(RevisionRow.Key key) {
        return referred.getOrDefault(key, Set.of());
    }

    /** Since when families have been shown the media of an entry. */
    Map<MediumId, Instant> shownSince(EntryId entry) {
        return shown.getOrDefault(entry, Map.of());
    }

    static Parts of(Session session, SettingId setting, Collection<RevisionRow.Key> keys) throws SQLException {
        Many entries =
                Many.ids(keys.stream().map(RevisionRow.Key::entry).distinct().toList());
        Many numbers = Many.numbers(
                keys.stream().map(RevisionRow.Key::number).distinct().toList());
        Union.Found found = ALL.read(
                session,
                kind -> kind.equals(SHOWN_SINCE) ? List.of(setting, entries) : List.of(setting, entries, numbers));
        return new Parts(
                grouped(found.of(TAGS), HashSet::new),
                grouped(attachments(found), ArrayList::new),
                grouped(found.of(ELEMENTS), HashSet::new),
                shown(found.of(SHOWN_SINCE)));
    }

    private static List<Part<Attachment>> attachments(Union.Found found) {
        var depicted = MediaTables.byMedium(found.of(DEPICTED));
        return found.of(MEDIA).stream()
                .sorted(Comparator.comparing(part -> part.value().order()))
                .map(part -> new Part<>(
                        part.key(),
                        new Attachment(
                                MediaTables.showing(part.value().medium(), depicted),
                                part.value().caption(),
                                part.value().alternative())))
                .toList();
    }

    private static Map<EntryId, Map<MediumId, Instant>> shown(List<Since> rows) {
        Map<EntryId, Map<MediumId, Instant>> since = new HashMap<>();
        rows.forEach(
                row -> since.computeIfAbsent(row.entry(), id -> new HashMap<>()).put(row.medium(), row.instant()));
        return since;
    }

    private static <T> Kind<Part<T>> part(Columns columns, String table, String joined, Row.Mapper<T> value) {
        return new Kind<>(columns, from(table, joined), row -> new Part<>(RevisionRow.Key.of(row), value.map(row)));
    }

    private static String from(String table, String joined) {
        return "from {" + table + "} p" + joined + " where p.setting_id = ? and p.entry_id [any] and p.revision [any]";
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
