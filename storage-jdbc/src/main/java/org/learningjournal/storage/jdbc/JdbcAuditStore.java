package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;

record JdbcAuditStore(Units units) implements AuditStore {
    @Override
    public AuditHead head(SettingId setting) {
        return units.write(new Doing("hold the end of the trail", setting), session -> held(session, setting));
    }

    @Override
    public void append(SettingId setting, AuditRecord line) {
        setting.mustBe(line.setting());
        Doing doing = new Doing("append to the trail", setting);
        boolean next = units.write(doing, session -> append(session, line));
        if (!next) {
            throw new StorageException("refused to " + doing + ": line " + line.number() + " does not come next");
        }
    }

    @Override
    public List<AuditRecord> trail(SettingId setting, long after, int most) {
        return units.read(
                new Doing("read the trail", setting),
                session -> session.list(
                        Sql.of(
                                "select l.* from {audit_line} l where l.setting_id = ? and l.line_number > ?"
                                        + " order by l.setting_id, l.line_number limit ?",
                                setting,
                                after,
                                most),
                        AuditTables::aLine));
    }

    @Override
    public void deliver(SettingId setting, List<Delivery> deliveries) {
        deliveries.forEach(each -> setting.mustBe(each.setting()));
        if (deliveries.isEmpty()) {
            return;
        }
        units.write(new Doing("record deliveries", setting), session -> {
            session.addIfAbsent(AuditTables.DELIVERY, AuditTables.inOrder(unknown(session, setting, deliveries)));
            return deliveries.size();
        });
    }

    /** Most of what is handed over has been before, and to look is cheaper than to try. */
    private static List<Delivery> unknown(Session session, SettingId setting, List<Delivery> deliveries)
            throws SQLException {
        Set<List<Object>> known = Set.copyOf(session.list(
                Sql.of(
                        "select " + AuditTables.KEY + " from {delivery} d where d.setting_id = ?"
                                + " and d.person_id [any] and d.entry_id [any]",
                        setting,
                        Many.ids(deliveries.stream()
                                .map(Delivery::person)
                                .distinct()
                                .toList()),
                        Many.ids(deliveries.stream()
                                .map(Delivery::entry)
                                .distinct()
                                .toList())),
                AuditTables::key));
        return deliveries.stream()
                .filter(delivery -> !known.contains(AuditTables.key(delivery)))
                .toList();
    }

    @Override
    public Set<EntryId> delivered(SettingId setting, PersonId person, Set<EntryId> entries) {
        return new HashSet<>(units.read(
                new Doing("read what was delivered", setting, person),
                session -> session.list(
                        Sql.of(
                                "select distinct d.entry_id from {delivery} d"
                                        + " where d.setting_id = ? and d.person_id = ? and d.entry_id [any]",
                                setting,
                                person,
                                Many.ids(entries)),
                        row -> row.id("entry_id", EntryId::new))));
    }

    @Override
    public List<Delivery> deliveries(SettingId setting, EntryId entry) {
        return units.read(
                new Doing("read the deliveries of an entry", setting, entry),
                session -> session.list(
                        Sql.of(
                                "select d.* from {delivery} d where d.setting_id = ? and d.entry_id = ?"
                                        + " order by d.made_at, d.person_id, d.revision, d.medium_id",
                                setting,
                                entry),
                        AuditTables::aDelivery));
    }

    static AuditHead held(Session session, SettingId setting) throws SQLException {
        Optional<AuditHead> head = lock(session, setting);
        if (head.isPresent()) {
            return head.get();
        }
        session.addIfAbsent(AuditTables.HEAD, setting, AuditHead.NONE.number(), AuditHead.NONE.digest());
        return lock(session, setting).orElse(AuditHead.NONE);
    }

    private static Optional<AuditHead> lock(Session session, SettingId setting) throws SQLException {
        return session.first(
                Sql.of("select h.line_number, h.digest from {audit_head} h where h.setting_id = ? for update", setting),
                row -> new AuditHead(row.number("line_number"), row.text("digest")));
    }

    /** Moves the head first: the row decides between two that append at once, before either has failed on a key. */
    private static boolean append(Session session, AuditRecord line) throws SQLException {
        return added(session, line) || (isFirst(line) && begun(session, line) && added(session, line));
    }

    private static boolean added(Session session, AuditRecord line) throws SQLException {
        return new Additions()
                .add(AuditTables.LINE, List.of(AuditTables.values(line)))
                .writeAfter(session, moving(line));
    }

    /** Moves the end of the trail to a line, if it is where the line begins. */
    static Sql moving(AuditRecord line) {
        return Sql.of(
                "update {audit_head} set line_number = ?, digest = ?"
                        + " where setting_id = ? and line_number = ? and digest = ?",
                line.number(),
                line.digest(),
                line.setting(),
                line.number() - 1,
                line.previous());
    }

    private static boolean isFirst(AuditRecord line) {
        return line.number() == AuditHead.NONE.number() + 1;
    }

    /** Who has not asked for the head has not held it, and at first there is none. */
    private static boolean begun(Session session, AuditRecord line) throws SQLException {
        return held(session, line.setting()).number() == AuditHead.NONE.number();
    }
}
