package org.learningjournal.storage.tck;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;

/** Makes up scopes of a world, from none to all of it, with lanes that overlap. */
record RandomScopes(Worlds worlds, World world) {
    /** A scope whose lanes are all on one side. */
    EntryScope any(Side side) {
        int lanes = worlds.between(0, 8);
        return new EntryScope(
                world.setting().id(),
                Stream.generate(() -> lane(side)).limit(lanes).toList());
    }

    private Lane lane(Side side) {
        List<Shelf> shelves = Arrays.stream(Shelf.values())
                .filter(shelf -> shelf.side() == side)
                .toList();
        List<ChildId> without = worlds.chance(25)
                ? worlds.some(world.children().stream().map(Child::id).toList(), 0)
                : List.of();
        return new Lane(reach(), worlds.any(shelves), Set.copyOf(without), occurred(), Reason.of(Code.PERMITTED));
    }

    private Reach reach() {
        ChildId child = worlds.any(world.children().stream().map(Child::id).toList());
        PersonId keeper = worlds.any(world.persons().stream().map(Person::id).toList());
        return switch (worlds.between(0, 4)) {
            case 0, 1 -> new Reach.AboutChild(child);
            case 2 -> new Reach.AboutChildKeptBy(child, keeper);
            case 3 -> new Reach.KeptBy(keeper);
            default -> new Reach.WholeSetting();
        };
    }

    private Period occurred() {
        int from = worlds.between(0, LifeOfEntry.INSTANTS.size() - 2);
        int to = worlds.between(from + 1, LifeOfEntry.INSTANTS.size() - 1);
        return switch (worlds.between(0, 5)) {
            case 0 -> new Period(LifeOfEntry.INSTANTS.get(from), LifeOfEntry.INSTANTS.get(to));
            case 1 -> Period.since(LifeOfEntry.INSTANTS.get(from));
            default -> Period.ALWAYS;
        };
    }
}
