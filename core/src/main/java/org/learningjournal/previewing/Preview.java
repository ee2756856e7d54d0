package org.learningjournal.previewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;

/**
 * What a change would do to what persons see: exactly what would differ, at one instant, between doing it and leaving it.
 *
 * @param at the instant that was compared: now, or later if the change takes effect later
 * @param effects what appears and disappears for whom, sorted, each once; empty if nothing does that the asker may see
 */
public record Preview(Instant at, List<Effect> effects) {
    /** Cuts the instant to microseconds and sorts the effects. */
    public Preview {
        at = Micros.cut(at);
        effects = effects.stream().sorted().toList();
    }

    /**
     * How much would appear and disappear for each person.
     *
     * @return a tally for each person for whom anything would, by the person's id
     */
    public SortedMap<PersonId, Tally> perPerson() {
        Map<PersonId, List<Effect>> byPerson = effects.stream().collect(Collectors.groupingBy(Effect::person));
        SortedMap<PersonId, Tally> tallies = new TreeMap<>();
        byPerson.forEach((person, all) -> tallies.put(person, Tally.of(all)));
        return tallies;
    }
}
