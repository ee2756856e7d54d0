package org.learningjournal.sharded;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.shardingsphere.driver.api.ShardingSphereDataSourceFactory;
import org.apache.shardingsphere.infra.algorithm.core.config.AlgorithmConfiguration;
import org.apache.shardingsphere.infra.config.rule.RuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.ShardingRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.rule.ShardingTableReferenceRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.rule.ShardingTableRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.strategy.sharding.NoneShardingStrategyConfiguration;
import org.apache.shardingsphere.sharding.api.config.strategy.sharding.StandardShardingStrategyConfiguration;
import org.apache.shardingsphere.single.config.SingleRuleConfiguration;

/** Two servers that look like one: every table is spread over both by setting. Started once for all tests. */
final class Cluster {
    static final Cluster ONLY = new Cluster();

    private final List<Server> servers = List.of(new Server("west"), new Server("east"));
    private final Wire asked = new Wire();
    private final DataSource dataSource;

    private Cluster() {
        try {
            dataSource = ShardingSphereDataSourceFactory.createDataSource(
                    "journals",
                    servers.stream().collect(Collectors.toMap(Server::name, Server::pool)),
                    rules(),
                    new Properties());
        } catch (SQLException e) {
            throw new IllegalStateException("the cluster does not start", e);
        }
        servers.forEach(server -> server.wire().forget());
    }

    List<Server> servers() {
        return servers;
    }

    /** All servers as one database. */
    DataSource dataSource() {
        return asked.of(dataSource);
    }

    /** What was asked of the whole, to be compared with what was sent to each server. */
    Wire asked() {
        return asked;
    }

    /** On which of the servers the rows of a setting stand. */
    int numberOf(UUID setting) {
        List<String> names = servers.stream().map(Server::name).toList();
        return names.indexOf(BySetting.server(names, setting));
    }

    /** What a host writes: each table of the schema script on every server, the setting's id says on which a row is. */
    private List<RuleConfiguration> rules() {
        List<String> tables = servers.get(0).tablesOfSettings();
        ShardingRuleConfiguration sharding = new ShardingRuleConfiguration();
        tables.forEach(table -> sharding.getTables()
                .add(new ShardingTableRuleConfiguration(
                        table,
                        servers.stream()
                                .map(server -> server.name() + "." + table)
                                .collect(Collectors.joining(",")))));
        sharding.getBindingTableGroups()
                .add(new ShardingTableReferenceRuleConfiguration("all", String.join(",", tables)));
        sharding.setDefaultDatabaseShardingStrategy(
                new StandardShardingStrategyConfiguration("setting_id", "by_setting"));
        sharding.setDefaultTableShardingStrategy(new NoneShardingStrategyConfiguration());
        sharding.getShardingAlgorithms().put("by_setting", new AlgorithmConfiguration("CLASS_BASED", properties()));
        List<String> others = servers.get(0).tablesWithoutSettings().stream()
                .map(table -> servers.get(0).name() + "." + table)
                .toList();
        return List.of(
                sharding, new SingleRuleConfiguration(others, servers.get(0).name()));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.putAll(Map.of("strategy", "STANDARD", "algorithmClassName", BySetting.class.getName()));
        return properties;
    }
}
