package org.learningjournal.storage.memory;

import java.util.Optional;
import java.util.function.Supplier;
import org.learningjournal.base.SettingId;

/** A unit of work that is open in one thread: its setting, and that setting's state as the unit has made it so far. */
final class Unit {
    private final SettingId setting;
    private State state;

    Unit(SettingId setting, State state) {
        this.setting = setting;
        this.state = state;
    }

    /** The state, for work about the unit's own setting only: an adapter with a database for each setting has no other. */
    State state(SettingId asked) {
        if (!asked.equals(setting)) {
            throw new IllegalArgumentException(
                    "a unit touches one setting: this one is open for " + setting + " and was asked about " + asked);
        }
        return state;
    }

    State state() {
        return state;
    }

    /** Runs work that joins: if it throws, nothing of it has happened, and who catches that may go on with the unit. */
    <R> R join(SettingId asked, Supplier<R> work) {
        State before = state(asked);
        boolean done = false;
        try {
            R result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                state = before;
            }
        }
    }

    <K, V> Optional<V> find(Table<K, V> table, K key) {
        return state.find(table, key);
    }

    <K, V> void put(Table<K, V> table, K key, V value) {
        state = state.with(table, state.tree(table).with(key, value));
    }

    <K, V> void remove(Table<K, V> table, K key) {
        state = state.with(table, state.tree(table).without(key));
    }

    /** Puts a value unless there is one; then returns false and changes nothing. */
    <K, V> boolean add(Table<K, V> table, K key, V value) {
        boolean isNew = find(table, key).isEmpty();
        if (isNew) {
            put(table, key, value);
        }
        return isNew;
    }
}
