package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Side;

/** Lists and counts what a scope admits. */
record Feed(EntryScope scope, Side side) {

    static Feed of(EntryScope scope) {
        List<Side> sides = scope.lanes().stream()
                .map(lane -> lane.shelf().side())
                .distinct()
                .toList();
        if (sides.size() != 1) {
            throw new IllegalArgumentException("the lanes of a list are all on one side, not on " + sides);
        }
        return new Feed(scope, sides.get(0));
    }

    Page<Face> page(Session session, PageRequest request) throws SQLException {
        List<FaceRow> rows = rows(session, Stretch.of(request), request.size() + 1);
        boolean more = rows.size() > request.size();
        List<FaceRow> shown = more ? rows.subList(0, request.size()) : rows;
        List<Face> faces = shown.isEmpty() ? List.of() : FaceReader.faces(session, scope.setting(), shown);
        faces.forEach(this::check);
        return new Page<>(faces, more ? Optional.of(end(shown)) : Optional.empty());
    }

    long count(Session session) throws SQLException {
        List<List<Branch>> groups = Branches.of(scope, scope.lanes());
        if (groups.size() == 1) {
            Sql ids = Branches.united(groups.get(0), Branch::ids);
            Sql count =
                    new Sql("select count(distinct u.entry_id) as entries from (" + ids.text() + ") u", ids.values());
            return session.first(count, row -> row.number("entries")).orElse(0L);
        }
        Set<UUID> distinct = new HashSet<>();
        for (List<Branch> group : groups) {
            Sql ids = Branches.united(group, Branch::ids);
            distinct.addAll(session.list(
                    new Sql("select distinct u.entry_id from (" + ids.text() + ") u", ids.values()),
                    row -> row.id("entry_id", Function.identity())));
        }
        return distinct.size();
    }

    private List<FaceRow> rows(Session session, Stretch stretch, int wanted) throws SQLException {
        List<Lane> lanes = scope.lanes().stream()
                .filter(lane -> stretch.reaches(lane.occurred()))
                .toList();
        List<FaceRow> rows = new ArrayList<>();
        for (List<Branch> group : Branches.of(scope, lanes)) {
            rows.addAll(session.list(statement(group, stretch, wanted), row -> FaceRow.of(scope.setting(), row)));
        }
        Comparator<FaceRow> newest = FaceRow::newestFirst;
        rows.sort(stretch.newestFirst() ? newest : newest.reversed());
        Map<EntryId, FaceRow> once = new LinkedHashMap<>();
        rows.forEach(row -> once.putIfAbsent(row.head().id(), row));
        return List.copyOf(once.values());
    }

    /** The joins keep a row whose entry is gone: such a row is a broken store, and never just left out. */
    private Sql statement(List<Branch> branches, Stretch stretch, int wanted) {
        Sql union = Branches.united(branches, branch -> branch.rows(stretch));
        String order = stretch.newestFirst()
                ? " order by %1$s.occurred_at desc, %1$s.entry_id desc"
                : " order by %1$s.occurred_at, %1$s.entry_id";
        SettingId setting = scope.setting();
        List<Object> values = new ArrayList<>(union.values());
        values.addAll(List.of(wanted, setting, setting, side, setting));
        return new Sql(
                "select " + FaceRow.COLUMNS + " from (select distinct u.occurred_at, u.entry_id from (" + union.text()
                        + ") u" + order.formatted("u") + " limit ?) t"
                        + " left join {entry} e on e.setting_id = ? and e.entry_id = t.entry_id"
                        + " left join {face} f on f.setting_id = ? and f.entry_id = t.entry_id and f.side = ?"
                        + " left join {revision} r"
                        + " on r.setting_id = ? and r.entry_id = t.entry_id and r.revision = f.revision"
                        + order.formatted("t"),
                values);
    }

    private void check(Face face) {
        if (!scope.admits(face)) {
            throw new StorageException(
                    "the store is broken: it listed EntryId " + face.entry() + ", which the scope does not admit");
        }
    }

    private static Cursor end(List<FaceRow> shown) {
        FaceRow last = shown.get(shown.size() - 1);
        return new Cursor(last.head().occurredAt(), last.head().id().value());
    }
}
