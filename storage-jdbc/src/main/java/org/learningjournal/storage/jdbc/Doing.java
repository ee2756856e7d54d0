package org.learningjournal.storage.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Id;
import org.learningjournal.base.SettingId;

/** What a call was about to do and to which ids, for messages; carries nothing else about anybody. */
record Doing(String operation, SettingId setting, List<Id<?>> ids) {
    Doing(String operation, SettingId setting, Id<?>... ids) {
        this(operation, setting, List.of(ids));
    }

    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of(operation, "SettingId " + setting),
                        ids.stream().map(id -> id.getClass().getSimpleName() + " " + id))
                .collect(Collectors.joining(", "));
    }
}
