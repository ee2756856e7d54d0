package org.learningjournal.internal.previewing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.Face;
import org.learningjournal.previewing.Effect;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;

/**
 * The children of a page as the projections know them.
 *
 * @param asker who asks, and is told of no medium that they may not see themselves
 * @param now what is known as the asker asks
 * @param without what would be known without the change
 * @param with what would be known with it
 */
record Shown(Known asker, Others now, Others without, Others with) {
    List<Effect> effects(Face face, Collection<Viewer> viewers) {
        Projection own = Projection.of(asker, now, Use.VIEWING);
        Set<MediumId> media = face.content().media().stream()
                .map(attachment -> attachment.medium().id())
                .filter(medium -> own.decide(face, medium).permits())
                .collect(Collectors.toUnmodifiableSet());
        return viewers.stream()
                .flatMap(viewer -> viewer.effects(face, media, without, with, asker.eyes()).stream())
                .toList();
    }
}
