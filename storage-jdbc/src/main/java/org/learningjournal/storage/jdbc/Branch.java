package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningjournal.base.Micros;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Lane;

/**
 * One lane of a scope as one part of a statement. Its text depends on nothing but the shape of the lane, on whether any
 * child is left out, and on the stretch's direction and limit.
 */
record Branch(LaneShape shape, boolean leavesOut, List<Object> prefix, Lane lane) {

    static Branch of(SettingId setting, Lane lane) {
        return new Branch(LaneShape.of(lane.reach()), !lane.without().isEmpty(), LaneShape.values(setting, lane), lane);
    }

    /** The same text with values that no row has; makes the number of branches a round one. */
    Branch idle() {
        List<Object> nowhere = new ArrayList<>(prefix);
        nowhere.set(shape.prefix().indexOf("shelf"), Words.NO_SHELF);
        return new Branch(shape, leavesOut, List.copyOf(nowhere), lane);
    }

    /** Branches with the same kind have the same text. */
    String kind() {
        return shape + (leavesOut ? " without" : "");
    }

    /** The rows of a stretch of the lane, in order. */
    Sql rows(Stretch stretch) {
        List<Object> values = new ArrayList<>(prefix);
        values.add(stretch.from(lane.occurred()));
        values.add(stretch.upTo(lane.occurred()));
        values.add(stretch.occurredAt());
        values.add(stretch.id());
        leaveOut(values);
        String beyond = stretch.newestFirst() ? "<" : ">";
        return new Sql(
                "(select b.occurred_at, b.entry_id from {" + shape.table() + "} b where " + where()
                        + " and b.occurred_at >= ? and b.occurred_at <= ?"
                        + " and (b.occurred_at " + beyond + " ? or b.entry_id " + beyond + " ?)" + without()
                        + " order by " + order(stretch) + " limit " + stretch.limit() + ")",
                values);
    }

    /** The ids of all entries of the lane. */
    Sql ids() {
        List<Object> values = new ArrayList<>(prefix);
        values.add(Micros.of(lane.occurred().from()));
        values.add(Micros.of(lane.occurred().to()));
        leaveOut(values);
        return new Sql(
                "(select b.entry_id from {" + shape.table() + "} b where " + where()
                        + " and b.occurred_at >= ? and b.occurred_at < ?" + without() + ")",
                values);
    }

    private String where() {
        String fixed =
                shape.prefix().stream().map(column -> "b." + column + " = ?").collect(Collectors.joining(" and "));
        return shape == LaneShape.CHILD_AND_KEEPER ? fixed + " and b.keeper_id = ?" : fixed;
    }

    private String without() {
        return leavesOut
                ? " and not exists (select 1 from {placement} w where w.setting_id = b.setting_id"
                        + " and w.entry_id = b.entry_id and w.side = b.side and w.child_id [any])"
                : "";
    }

    private void leaveOut(List<Object> values) {
        if (leavesOut) {
            values.add(Many.ids(lane.without()));
        }
    }

    /** Names the whole index, also the columns that are fixed: H2 stops early only then, and only if all turn at once. */
    private String order(Stretch stretch) {
        String fixed = shape.prefix().stream()
                .map(column -> "b." + column + (stretch.newestFirst() ? "" : " desc"))
                .collect(Collectors.joining(", "));
        return stretch.newestFirst()
                ? fixed + ", b.occurred_at desc, b.entry_id desc"
                : fixed + ", b.occurred_at, b.entry_id";
    }
}
