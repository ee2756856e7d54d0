package org.learningjournal.proof.scenarios;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Side;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.EntryView;

/** What persons see at one instant, as the front door lists it. */
record Census(Set<Sight> sights) {
    /** A face, or a medium of a face. */
    record Thing(EntryId entry, Side side, Optional<MediumId> medium) {}

    /** A thing that somebody sees. */
    record Sight(PersonId person, Capacity capacity, Thing thing) {}

    static Census of(Journals journals, SettingId setting, Iterable<PersonId> persons, Instant at) {
        Set<Sight> all = new HashSet<>();
        for (PersonId person : persons) {
            for (Capacity capacity : Capacity.values()) {
                Caller caller = new Caller(setting, person, capacity, Place.AT_SETTING, at, Optional.empty());
                things(journals, caller).forEach(thing -> all.add(new Sight(person, capacity, thing)));
            }
        }
        return new Census(all);
    }

    static Set<Thing> things(Journals journals, Caller caller) {
        Set<Thing> all = new HashSet<>();
        for (EntryQuery query : Set.of(EntryQuery.published(), EntryQuery.working())) {
            Page<EntryView> page = journals.reading().list(caller, query.newest(500));
            for (EntryView view : page.items()) {
                all.add(new Thing(view.id(), query.side(), Optional.empty()));
                view.media().forEach(medium -> all.add(new Thing(view.id(), query.side(), Optional.of(medium.id()))));
            }
        }
        return all;
    }

    /** What is in this census and not in another, among some things. */
    Set<Sight> without(Census other, Set<Thing> things) {
        return sights.stream()
                .filter(sight ->
                        things.contains(sight.thing()) && !other.sights().contains(sight))
                .collect(Collectors.toSet());
    }
}
