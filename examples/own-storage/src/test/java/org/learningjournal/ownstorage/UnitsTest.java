package org.learningjournal.ownstorage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.SettingId;

class UnitsTest {
    private static final SettingId SETTING = SettingId.at(NOON);

    @TempDir
    Path folder;

    /** A list reads several keys; what it answers must be of one moment. */
    @Test
    void a_read_outside_a_unit_sees_one_moment() {
        Units units = new Units(MVStore.open(folder.resolve("journal.mv").toString()));
        put(units, "a", 1);
        put(units, "b", 1);
        List<Integer> seen = units.read(SETTING, records -> {
            int first = records.find("a", Integer.class).orElseThrow();
            CompletableFuture.runAsync(() -> put(units, "b", 2)).join();
            CompletableFuture.runAsync(() -> put(units, "c", 2)).join();
            int stretched = (int) records.stretch("a", "z", Order.OLDEST_FIRST).count();
            return List.of(first, records.find("b", Integer.class).orElseThrow(), stretched);
        });
        assertThat(seen).containsExactly(1, 1, 2);
        assertThat(units.<Boolean>read(SETTING, records -> records.has("c"))).isTrue();
        units.close();
    }

    private static void put(Units units, String key, int value) {
        units.write(SETTING, records -> {
            records.put(key, value);
            return key;
        });
    }
}
