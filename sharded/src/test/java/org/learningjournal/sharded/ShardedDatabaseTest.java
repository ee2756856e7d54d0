package org.learningjournal.sharded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.storage.tck.Samples;

/** What a host of several servers relies on beside the contract. */
class ShardedDatabaseTest {
    private static final Cluster CLUSTER = Cluster.ONLY;

    private final Storage storage = JdbcStorage.owning(CLUSTER.dataSource(), Dialect.POSTGRESQL_ROUTED);

    private static Setting settingOn(int server) {
        return Stream.generate(Samples::aSetting)
                .filter(setting -> CLUSTER.numberOf(setting.id().value()) == server)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_schema_is_found_complete() {
        assertThatCode(() -> JdbcSchema.verify(CLUSTER.dataSource(), Dialect.POSTGRESQL_ROUTED))
                .doesNotThrowAnyException();
    }

    @Test
    void a_setting_stands_on_its_server_alone() {
        for (int number = 0; number < CLUSTER.servers().size(); number++) {
            Setting setting = settingOn(number);
            assertThat(storage.people().add(setting.id(), setting)).isTrue();
            String id = setting.id().value().toString();
            List<Boolean> found = CLUSTER.servers().stream()
                    .map(server -> server.settingsIn("lj_setting").contains(id))
                    .toList();
            assertThat(found).as("server %d", number).containsOnlyOnce(true);
            assertThat(found.get(number)).isTrue();
        }
    }

    @Test
    void no_unit_of_work_reaches_two_servers() {
        Setting here = settingOn(0);
        Setting there = settingOn(1);
        assertThatThrownBy(() -> storage.inTransaction(here.id(), () -> {
                    storage.people().add(here.id(), here);
                    return storage.people().add(there.id(), there);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a unit touches one setting");
        assertThat(storage.people().setting(here.id())).isEmpty();
        assertThat(storage.people().setting(there.id())).isEmpty();
    }

    @Test
    void the_dialect_of_one_server_is_refused_and_nothing_is_stored() {
        Storage direct = JdbcStorage.owning(CLUSTER.dataSource(), Dialect.POSTGRESQL);
        Setting setting = settingOn(0);
        storage.people().add(setting.id(), setting);
        AuditRecord line = new AuditRecord(
                setting.id(),
                0,
                Samples.NOON,
                PersonId.at(Samples.NOON),
                Capacity.STAFF,
                Place.AT_SETTING,
                "writing.submit",
                Optional.empty(),
                AuditRecord.Result.DONE,
                List.of(),
                "",
                AuditRecord.ORIGIN,
                AuditRecord.ORIGIN);
        assertThatThrownBy(() -> direct.conclude(setting.id(), line, Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("POSTGRESQL_ROUTED");
        assertThat(storage.audit().trail(setting.id(), 0, 10)).isEmpty();
        assertThat(storage.conclude(setting.id(), line, Optional.empty())).isTrue();
    }

    @Test
    void what_names_no_setting_would_be_asked_of_every_server() throws SQLException {
        List<Wire> wires = CLUSTER.servers().stream().map(Server::wire).toList();
        String text = "select c.comment_id from lj_comment c where c.comment_id is null";
        try (Connection connection = CLUSTER.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            assertThat(statement.executeQuery().next()).isFalse();
        }
        assertThat(wires).allSatisfy(wire -> assertThat(wire.sent()).containsEntry(text, 1));
        wires.forEach(Wire::forget);
        CLUSTER.asked().forget();
    }
}
