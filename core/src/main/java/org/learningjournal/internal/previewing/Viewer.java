package org.learningjournal.internal.previewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Eyes;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.previewing.Effect;
import org.learningjournal.previewing.Effect.Change;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;
import org.learningjournal.visibility.VisibilityRules;

/** One person in one capacity, without the change and with it. */
final class Viewer {
    private final Sight without;
    private final Sight with;

    Viewer(Known without, Known with) {
        this.without = new Sight(without, VisibilityRules.of(without));
        this.with = new Sight(with, VisibilityRules.of(with));
    }

    private record Sight(Known known, VisibilityRules rules) {
        EntryScope scope() {
            return rules.scope();
        }

        Decision medium(Face face, MediumId medium, Others others) {
            return Projection.of(known, others, Use.VIEWING).decide(face, medium);
        }
    }

    /** Whether the person sees nothing at all either way. */
    boolean isBlind() {
        return without.scope().lanes().isEmpty() && with.scope().lanes().isEmpty();
    }

    /** What of a face appears or disappears, among the face itself and some of its media. */
    List<Effect> effects(Face face, Set<MediumId> media, Others before, Others after, Eyes eyes) {
        boolean was = without.scope().admits(face);
        boolean is = with.scope().admits(face);
        if (!was && !is) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>();
        Decision seen =
                was && is ? Decision.permitted(Code.PERMITTED) : with.rules().explain(face);
        add(effects, face, Optional.empty(), was, seen, eyes);
        for (MediumId medium : media) {
            boolean shown = was && without.medium(face, medium, before).permits();
            Decision shows = is ? with.medium(face, medium, after) : seen;
            add(effects, face, Optional.of(medium), shown, shows, eyes);
        }
        return effects;
    }

    private void add(List<Effect> effects, Face face, Optional<MediumId> medium, boolean was, Decision is, Eyes eyes) {
        if (was != is.permits()) {
            effects.add(new Effect(
                    with.known().self(),
                    with.known().capacity(),
                    face.entry(),
                    face.side(),
                    medium,
                    was ? Change.DISAPPEARS : Change.APPEARS,
                    is.reason().forEyesOf(eyes)));
        }
    }
}
