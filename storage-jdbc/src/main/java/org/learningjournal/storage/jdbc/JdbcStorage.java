package org.learningjournal.storage.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.consent.ConsentStore;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.journal.CommentStore;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.keyworker.KeyWorkerStore;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.rules.RulesStore;
import org.learningjournal.storage.CallerFacts;
import org.learningjournal.storage.ChildrenAmongAll;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.RequestStore;
import org.learningjournal.storage.Storage;

/**
 * Keeps everything in a relational database. Who ends transactions is in the name of the factory: {@link #owning} does it
 * itself, {@link #joining} leaves it to the host. Never runs a definition; for that see {@link JdbcSchema}. Keeps nothing that the
 * database does not check when it is used. Thread-safe.
 */
public final class JdbcStorage implements Storage {
    private final Units units;
    private final Conclusions conclusions = new Conclusions();

    private JdbcStorage(Units units) {
        this.units = units;
    }

    /**
     * A storage with transactions of its own. Each unit of work takes one connection, runs at READ COMMITTED, commits or
     * rolls back whatever the connection's auto-commit mode was, and gives the connection back as it came. A unit that the
     * database breaks off by a deadlock or a serialization conflict (SQLState 40001 or 40P01, on H2 also 90131) is run again
     * a few times, so work that is given to {@link #inTransaction} does nothing but through this storage. A pool whose connections come at READ COMMITTED, which
     * is not MariaDB's default, saves two round trips a unit.
     *
     * @param dataSource where connections come from; a pool of one suffices for a thread
     * @param dialect the database behind it
     * @return a storage under the default names
     */
    public static JdbcStorage owning(DataSource dataSource, Dialect dialect) {
        return new JdbcStorage(new Units(new Owning(dataSource), dialect, TableNames.defaults()));
    }

    /**
     * A storage inside the host's transactions. It never commits, rolls back or closes, nor changes a connection; what part
     * of a failed call was done already is undone to a savepoint. Every call, reads too, must be made while a transaction is
     * open, else it throws {@link IllegalStateException}. MariaDB ends the host's whole transaction on a deadlock, so a host
     * rolls back after a {@link StorageException}.
     *
     * @param connections lends the connections on which the host's transactions are open
     * @param dialect the database behind them
     * @return a storage under the default names
     */
    public static JdbcStorage joining(ConnectionSource connections, Dialect dialect) {
        return new JdbcStorage(new Units(new Joining(connections), dialect, TableNames.defaults()));
    }

    /**
     * The same storage under other names.
     *
     * @param names the prefix and the schema of its tables
     * @return a storage with those names
     */
    public JdbcStorage withNames(TableNames names) {
        return new JdbcStorage(units.under(names));
    }

    @Override
    public <R> R inTransaction(SettingId setting, Supplier<R> work) {
        return units.inTransaction(setting, work);
    }

    @Override
    public PeopleStore people() {
        return new JdbcPeopleStore(units);
    }

    @Override
    public RulesStore rules() {
        return new JdbcRulesStore(units);
    }

    @Override
    public FamilyStore families() {
        return new JdbcFamilyStore(units);
    }

    @Override
    public KeyWorkerStore keyWorkers() {
        return new JdbcKeyWorkerStore(units);
    }

    @Override
    public ConsentStore consents() {
        return new JdbcConsentStore(units);
    }

    @Override
    public FactStore facts() {
        return new JdbcFactStore(units);
    }

    @Override
    public CallerFacts ofCaller(SettingId setting, PersonId person, Instant at, Optional<RequestId> request) {
        return units.read(
                new Doing("read the facts of a caller", setting, person),
                session -> CallerLines.facts(session, setting, person, at, request));
    }

    @Override
    public ChildrenAmongAll ofChildrenAmongAll(SettingId setting, Set<ChildId> children) {
        return units.read(
                new Doing("read the facts of children and the names of all", setting),
                session -> ChildLines.amongAll(session, setting, children));
    }

    @Override
    public boolean conclude(SettingId setting, AuditRecord line, Optional<RequestRecord> request) {
        if (!units.dialect().hasChangesInChanges()) {
            return Storage.super.conclude(setting, line, request);
        }
        setting.mustBe(line.setting());
        request.ifPresent(record -> setting.mustBe(record.setting()));
        return units.write(new Doing("end a command", setting), session -> conclusions.write(session, line, request));
    }

    @Override
    public EntryStore entries() {
        return new JdbcEntryStore(units);
    }

    @Override
    public CommentStore comments() {
        return new JdbcCommentStore(units);
    }

    @Override
    public MediaStore media() {
        return new JdbcMediaStore(units);
    }

    @Override
    public MediaBytes mediaBytes() {
        return new JdbcMediaBytes(units);
    }

    @Override
    public AuditStore audit() {
        return new JdbcAuditStore(units);
    }

    @Override
    public RequestStore requests() {
        return new JdbcRequestStore(units);
    }
}
