package org.learningjournal.sharded;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.shardingsphere.sharding.api.sharding.standard.PreciseShardingValue;
import org.apache.shardingsphere.sharding.api.sharding.standard.RangeShardingValue;
import org.apache.shardingsphere.sharding.api.sharding.standard.StandardShardingAlgorithm;

/** Finds the server of a setting by a hash of its id. Made by ShardingSphere, by name. */
public final class BySetting implements StandardShardingAlgorithm<UUID> {
    @Override
    public String doSharding(Collection<String> servers, PreciseShardingValue<UUID> value) {
        return server(servers, value.getValue());
    }

    @Override
    public Collection<String> doSharding(Collection<String> servers, RangeShardingValue<UUID> value) {
        throw new UnsupportedOperationException("a statement names its setting, not a range of settings");
    }

    static String server(Collection<String> servers, UUID setting) {
        List<String> sorted = servers.stream().sorted().toList();
        return sorted.get(Math.floorMod(setting.hashCode(), sorted.size()));
    }
}
