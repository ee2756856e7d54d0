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
        List<String> sorted = servers.stream().sorted().toList();
        return sorted.get(number(value.getValue(), sorted.size()));
    }

    @Override
    public Collection<String> doSharding(Collection<String> servers, RangeShardingValue<UUID> value) {
        throw new UnsupportedOperationException("a statement names its setting, not a range of settings");
    }

    static int number(UUID setting, int of) {
        return Math.floorMod(setting.hashCode(), of);
    }
}
