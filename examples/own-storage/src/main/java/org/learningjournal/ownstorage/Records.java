package org.learningjournal.ownstorage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.tx.TransactionMap;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.SettingId;

/** One setting's part of the map, as one unit of work sees it. Every key of the map begins with a setting's id. */
final class Records {
    private final TransactionMap<String, byte[]> map;
    private final String setting;

    Records(TransactionMap<String, byte[]> map, SettingId setting) {
        this.map = map;
        this.setting = setting + "/";
    }

    <T> Optional<T> find(String key, Class<T> type) {
        return bytes(key).map(value -> Json.read(value, type));
    }

    Optional<byte[]> bytes(String key) {
        return Optional.ofNullable(
                map.getFromSnapshot(setting + key)); // get() would answer with what was committed since
    }

    boolean has(String key) {
        return bytes(key).isPresent();
    }

    void put(String key, Object value) {
        putBytes(key, Json.write(value));
    }

    void putBytes(String key, byte[] value) {
        map.put(setting + key, value);
    }

    /** Puts a value unless there is one; then returns false and changes nothing. */
    boolean add(String key, Object value) {
        boolean isNew = !has(key);
        if (isNew) {
            put(key, value);
        }
        return isNew;
    }

    void remove(String key) {
        map.remove(setting + key);
    }

    /** Removes everything under keys that begin with these parts. */
    void removeAll(String parts) {
        List<String> keys = stretch(parts + "/", parts + "/" + Key.END, Order.OLDEST_FIRST)
                .map(Found::key)
                .toList();
        keys.forEach(this::remove);
    }

    /** All values under keys that begin with these parts, by rising key. */
    <T> Stream<T> all(String parts, Class<T> type) {
        return stretch(parts + "/", parts + "/" + Key.END, Order.OLDEST_FIRST).map(found -> found.as(type));
    }

    /**
     * A stretch of keys.
     *
     * @param from the first key, included
     * @param to the last, excluded
     * @param order rising for the oldest first, else falling
     * @return as many as are asked for; each costs one descent from the root
     */
    Stream<Found> stretch(String from, String to, Order order) {
        String first = setting + from;
        String end = setting + to;
        Stream<Map.Entry<String, byte[]>> entries = order == Order.OLDEST_FIRST
                ? Stream.iterate(
                        map.ceilingEntry(first),
                        entry -> entry != null && entry.getKey().compareTo(end) < 0,
                        entry -> map.higherEntry(entry.getKey()))
                : Stream.iterate(
                        map.lowerEntry(end),
                        entry -> entry != null && entry.getKey().compareTo(first) >= 0,
                        entry -> map.lowerEntry(entry.getKey()));
        return entries.map(entry -> new Found(entry.getKey().substring(setting.length()), entry.getValue()));
    }

    /** A key and what stands under it. */
    static final class Found {
        private final String key;
        private final byte[] value;

        private Found(String key, byte[] value) {
            this.key = key;
            this.value = value;
        }

        String key() {
            return key;
        }

        <T> T as(Class<T> type) {
            return Json.read(value, type);
        }
    }
}
