package org.learningjournal.storage.jdbc;

import java.util.Collection;
import java.util.List;
import org.learningjournal.base.Id;

/** Several values bound as one list, so that a statement's text, see {@link Wording}, does not depend on how many there are. */
record Many(String type, List<Object> values) {
    static Many ids(Collection<? extends Id<?>> ids) {
        return new Many("uuid", ids.stream().<Object>map(Id::value).toList());
    }

    static Many numbers(Collection<Integer> numbers) {
        return new Many("integer", List.copyOf(numbers));
    }
}
