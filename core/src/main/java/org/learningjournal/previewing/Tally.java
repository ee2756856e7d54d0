package org.learningjournal.previewing;

import java.util.Collection;
import org.learningjournal.previewing.Effect.Change;

/**
 * How much would appear and disappear for one person. Each face and medium counts once for each capacity in which the
 * person would begin or cease to see it.
 *
 * @param entriesAppearing faces of entries that appear
 * @param entriesDisappearing faces of entries that disappear
 * @param mediaAppearing media that appear, those of appearing entries included
 * @param mediaDisappearing media that disappear, those of disappearing entries included
 */
public record Tally(long entriesAppearing, long entriesDisappearing, long mediaAppearing, long mediaDisappearing) {
    static Tally of(Collection<Effect> effects) {
        return new Tally(
                count(effects, Change.APPEARS, false),
                count(effects, Change.DISAPPEARS, false),
                count(effects, Change.APPEARS, true),
                count(effects, Change.DISAPPEARS, true));
    }

    private static long count(Collection<Effect> effects, Change change, boolean media) {
        return effects.stream()
                .filter(effect -> effect.change() == change && effect.medium().isPresent() == media)
                .count();
    }
}
