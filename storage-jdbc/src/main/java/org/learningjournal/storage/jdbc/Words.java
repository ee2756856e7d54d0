package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;

/** How constants of the library are stored: by name, but for the two that stand in the indexes of the feed. */
final class Words {
    /** A number that no shelf has. */
    static final int NO_SHELF = 0;

    private Words() {}

    static int number(Shelf shelf) {
        return switch (shelf) {
            case JOURNAL -> 1;
            case STAFF_JOURNAL -> 2;
            case STAFF_DRAFT -> 3;
            case FAMILY_DRAFT -> 4;
            case WAITING_OBSERVATION -> 5;
            case WAITING_CONTRIBUTION -> 6;
            case DECLINED_OBSERVATION -> 7;
            case DECLINED_CONTRIBUTION -> 8;
            case WITHDRAWN -> 9;
        };
    }

    static int number(Side side) {
        return switch (side) {
            case APPROVED -> 1;
            case WORKING -> 2;
        };
    }

    static Side side(int number) {
        return number == 1 ? Side.APPROVED : Side.WORKING;
    }

    static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> List<E> parted(String names, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
            constants.add(Enum.valueOf(type, name));
        }
        return constants;
    }
}
