package org.learningjournal.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.learningjournal.base.Micros;

/**
 * A page as a careful hand would write it for PostgreSQL: one transaction, prepared statements, the same rows as the front door
 * reads, put into plain objects. It decides nothing and hides nothing.
 */
final class FeedByHand {
    static final int PAGE = 20;
    private static final int LIST = 10;
    private static final String FACT = "l.fact_id, l.revision, l.recorded_at, l.from_at, l.to_at, ";
    private static final String NO_ID = "cast(null as uuid)";
    private static final List<String> OF_CALLER = List.of(
            mine("staff_member", NO_ID, "l.staff_rank"),
            mine("family_member", NO_ID, "null"),
            mine("family_link", "l.child_id", "l.responsibility"),
            mine("restriction", "l.child_id", "l.kind"),
            mine("undertaking", NO_ID, "l.form"),
            mine("key_worker", "l.child_id", "null"),
            mine("cover", "l.child_id", "null"),
            mine("person_exception", NO_ID, "l.permission"),
            "select 'enrolment', " + FACT + "l.child_id, cast(null as uuid), null from lj_family_link k"
                    + " join lj_enrolment l on l.setting_id = k.setting_id and l.child_id = k.child_id"
                    + " where k.setting_id = ? and k.person_id = ?");
    private static final List<String> OF_CHILDREN = List.of(
            theirs("enrolment", NO_ID, "null"),
            theirs("family_link", "l.person_id", "l.responsibility"),
            theirs("restriction", "l.person_id", "l.kind"),
            theirs("consent_answer", "l.person_id", "l.answer"),
            theirs("consent_resolution", NO_ID, "l.purpose"),
            theirs("key_worker", "l.person_id", "null"),
            theirs("cover", "l.person_id", "null"));
    private static final String ENTRIES =
            "select t.entry_id, e.kind, e.author_id, e.occurred_at, f.state, f.since, f.why, f.remark, r.revision, r.title,"
                    + " r.body, r.audience from (%1$s) t join lj_entry e on e.setting_id = ? and e.entry_id = t.entry_id"
                    + " join lj_face f on f.setting_id = ? and f.entry_id = t.entry_id and f.side = ?"
                    + " join lj_revision r on r.setting_id = ? and r.entry_id = t.entry_id and r.revision = f.revision"
                    + " order by t.occurred_at %2$s, t.entry_id %2$s";

    private final DataSource dataSource;
    private final boolean united;
    private final IdentityHashMap<List<String>, String> together = new IdentityHashMap<>();

    private FeedByHand(DataSource dataSource, boolean united) {
        this.dataSource = dataSource;
        this.united = united;
    }

    /** Reads all ledgers of facts about somebody by one statement, which is as few as can be. */
    static FeedByHand united(DataSource dataSource) {
        return new FeedByHand(dataSource, true);
    }

    /** Reads each ledger of facts by a statement of its own. */
    static FeedByHand byTable(DataSource dataSource) {
        return new FeedByHand(dataSource, false);
    }

    /** The rows of several statements of which each takes the same values. */
    private List<Fact> facts(Connection connection, List<String> texts, Object... values) throws SQLException {
        if (united) {
            return rows(
                    connection,
                    together.computeIfAbsent(texts, all -> String.join(" union all ", all)),
                    FeedByHand::fact,
                    Collections.nCopies(texts.size(), List.of(values)).stream()
                            .flatMap(List::stream)
                            .toArray());
        }
        List<Fact> facts = new ArrayList<>();
        for (String text : texts) {
            facts.addAll(rows(connection, text, FeedByHand::fact, values));
        }
        return facts;
    }

    record Fact(
            String kind,
            UUID id,
            int revision,
            Instant recorded,
            Instant from,
            Instant to,
            UUID child,
            UUID person,
            String word) {}

    record Child(UUID id, String name, String family, String called) {}

    record Photo(
            UUID id, String type, long length, String caption, String alternative, UUID uploader, List<UUID> shown) {}

    record Entry(
            UUID id,
            String kind,
            UUID author,
            Instant occurred,
            String state,
            Instant since,
            int revision,
            String title,
            String body,
            String audience,
            List<UUID> children,
            List<String> elements,
            List<Photo> photos) {}

    record Page(
            List<Fact> mine, String rules, List<Entry> entries, List<Child> children, List<Fact> facts, int delivered) {
        List<UUID> ids() {
            return entries.stream().map(Entry::id).toList();
        }
    }

    private static String mine(String table, String child, String word) {
        return "select '" + table + "' as kind, " + FACT + child + " as child_id, l.person_id, " + word
                + " as word from lj_person p join lj_person r on r.setting_id = p.setting_id and r.human_id = p.human_id"
                + " join lj_" + table + " l on l.setting_id = r.setting_id and l.person_id = r.person_id"
                + " where p.setting_id = ? and p.person_id = ?";
    }

    private static String theirs(String table, String person, String word) {
        return "select '" + table + "' as kind, " + FACT + "l.child_id, " + person + " as person_id, " + word
                + " as word from lj_" + table + " l where l.setting_id = ? and l.child_id = any (?)";
    }

    /** Makes something of a row. */
    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, String text, Mapper<T> mapper, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof UUID[] ids) {
                    statement.setArray(i + 1, connection.createArrayOf("uuid", padded(ids)));
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
                return rows;
            }
        }
    }

    /** As long as PostgreSQL takes a list for that it does not know, so that it does not plan anew each time. */
    private static UUID[] padded(UUID[] ids) {
        UUID[] padded = Arrays.copyOf(ids, Math.max(ids.length, LIST));
        Arrays.fill(padded, ids.length, padded.length, ids[ids.length - 1]);
        return padded;
    }

    /** The page of a family member, or of a key worker, newest first. */
    Page journal(UUID setting, UUID person, String link, int... shelves) {
        return page(setting, person, false, mine -> {
            List<UUID> children = mine.stream()
                    .filter(fact -> fact.kind().equals(link))
                    .map(Fact::child)
                    .toList();
            return lanes(setting, children, shelves);
        });
    }

    /** What waits, oldest first, for a manager, who also needs the roles of the others. */
    Page queue(UUID setting, UUID person) {
        return page(setting, person, true, mine -> waiting(setting));
    }

    /** The statement that finds the entries, and its values. */
    record Lanes(String text, List<Object> values, int side, boolean newestFirst) {}

    static Lanes lanes(UUID setting, List<UUID> children, int... shelves) {
        List<Object> values = new ArrayList<>();
        for (UUID child : children) {
            for (int shelf : shelves) {
                values.addAll(List.of(setting, child, shelf));
            }
        }
        String lane = "(select p.occurred_at, p.entry_id from lj_placement p where p.setting_id = ? and p.child_id = ?"
                + " and p.shelf = ? order by p.occurred_at desc, p.entry_id desc limit " + (PAGE + 1) + ")";
        String all = String.join(" union all ", Collections.nCopies(children.size() * shelves.length, lane));
        return new Lanes(
                "select distinct u.occurred_at, u.entry_id from (" + all
                        + ") u order by u.occurred_at desc, u.entry_id desc limit " + (PAGE + 1),
                values,
                1,
                true);
    }

    static Lanes waiting(UUID setting) {
        String lane = "(select f.occurred_at, f.entry_id from lj_face f where f.setting_id = ? and f.shelf = ?"
                + " order by f.occurred_at, f.entry_id limit " + (PAGE + 1) + ")";
        return new Lanes(
                "select u.occurred_at, u.entry_id from (" + lane + " union all " + lane
                        + ") u order by u.occurred_at, u.entry_id limit " + (PAGE + 1),
                List.of(setting, 5, setting, 6),
                2,
                false);
    }

    private interface Reach {
        Lanes of(List<Fact> mine);
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The statement that finds the entries, alone. */
    List<UUID> bare(Lanes lanes) {
        List<UUID> ids = inTransaction(connection -> rows(
                connection,
                lanes.text(),
                row -> row.getObject(2, UUID.class),
                lanes.values().toArray()));
        return ids.subList(0, Math.min(PAGE, ids.size()));
    }

    private Page page(UUID setting, UUID person, boolean manages, Reach reach) {
        return inTransaction(connection -> {
            List<Fact> mine = new ArrayList<>(facts(connection, OF_CALLER, setting, person));
            String rules = rows(
                            connection,
                            "select r.rules_json from lj_rules r where r.setting_id = ? and r.from_at <= ?"
                                    + " order by r.revision desc limit 1",
                            row -> row.getString(1),
                            setting,
                            Micros.of(Town.NOW))
                    .get(0);
            if (manages) {
                mine.addAll(rows(
                        connection,
                        "select 'staff_member', " + FACT
                                + "null::uuid, l.person_id, l.staff_rank from lj_staff_member l"
                                + " where l.setting_id = ?",
                        FeedByHand::fact,
                        setting));
            }
            List<Entry> entries = entries(connection, setting, reach.of(mine));
            return completed(connection, setting, person, mine, rules, entries);
        });
    }

    private Page completed(
            Connection connection, UUID setting, UUID person, List<Fact> mine, String rules, List<Entry> entries)
            throws SQLException {
        UUID[] ids = entries.stream().map(Entry::id).toArray(UUID[]::new);
        int delivered = rows(
                        connection,
                        "select d.entry_id, d.revision, d.made_at from lj_delivery d where d.setting_id = ?"
                                + " and d.person_id = ? and d.entry_id = any (?)",
                        row -> row.getObject(1, UUID.class),
                        setting,
                        person,
                        ids)
                .size();
        parts(connection, setting, ids, entries);
        UUID[] children = entries.stream()
                .flatMap(entry -> Stream.concat(
                        entry.children().stream(), entry.photos().stream().flatMap(photo -> photo.shown().stream())))
                .distinct()
                .toArray(UUID[]::new);
        List<Child> named = rows(
                connection,
                "select c.child_id, c.given_name, c.family_name, c.known_as from lj_child c where c.setting_id = ?"
                        + " and c.child_id = any (?)",
                row -> new Child(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)),
                setting,
                children);
        List<Fact> facts = facts(connection, OF_CHILDREN, setting, children);
        return new Page(mine, rules, entries, named, facts, delivered);
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getInt(3),
                Micros.toInstant(row.getLong(4)),
                Micros.toInstant(row.getLong(5)),
                Micros.toInstant(row.getLong(6)),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class),
                row.getString(9));
    }

    private static List<Entry> entries(Connection connection, UUID setting, Lanes lanes) throws SQLException {
        List<Object> values = new ArrayList<>(lanes.values());
        values.addAll(List.of(setting, setting, lanes.side(), setting));
        List<Entry> entries = rows(
                connection,
                ENTRIES.formatted(lanes.text(), lanes.newestFirst() ? "desc" : "asc"),
                row -> new Entry(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        Micros.toInstant(row.getLong(4)),
                        row.getString(5),
                        Micros.toInstant(row.getLong(6)),
                        row.getInt(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()),
                values.toArray());
        return entries.subList(0, Math.min(PAGE, entries.size()));
    }

    /** The tags, elements, media, depictions and the times of showing, a statement each. */
    private static void parts(Connection connection, UUID setting, UUID[] ids, List<Entry> entries)
            throws SQLException {
        Map<UUID, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        Map<UUID, List<UUID>> shown = new HashMap<>();
        of(
                connection,
                "c.entry_id, c.revision, c.child_id from lj_revision_child c",
                setting,
                ids,
                row -> byId.get(row.getObject(1, UUID.class)).children().add(row.getObject(3, UUID.class)));
        of(
                connection,
                "c.entry_id, c.revision, c.element_id from lj_revision_element c",
                setting,
                ids,
                row -> byId.get(row.getObject(1, UUID.class)).elements().add(row.getString(3)));
        of(
                connection,
                "d.medium_id, d.child_id from lj_revision_medium c join lj_medium_child d"
                        + " on d.setting_id = c.setting_id and d.medium_id = c.medium_id",
                setting,
                ids,
                row -> shown.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(row.getObject(2, UUID.class)));
        of(
                connection,
                "c.entry_id, m.medium_id, m.media_type, m.byte_length, c.caption, c.alternative, m.uploader_id"
                        + " from lj_revision_medium c join lj_medium m"
                        + " on m.setting_id = c.setting_id and m.medium_id = c.medium_id",
                setting,
                ids,
                row -> byId.get(row.getObject(1, UUID.class))
                        .photos()
                        .add(new Photo(
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getObject(7, UUID.class),
                                shown.getOrDefault(row.getObject(2, UUID.class), List.of()))));
        of(connection, "c.entry_id, c.medium_id, c.since from lj_shown_since c", setting, ids, row -> row.getLong(3));
    }

    private static <T> void of(Connection connection, String select, UUID setting, UUID[] ids, Mapper<T> mapper)
            throws SQLException {
        rows(connection, "select " + select + " where c.setting_id = ? and c.entry_id = any (?)", mapper, setting, ids);
    }
}
