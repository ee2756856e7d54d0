package org.learningjournal.internal.leaving;

import java.util.Optional;
import java.util.function.Predicate;
import org.learningjournal.base.EntryId;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;

/**
 * Which faces an export holds. The same selection gathers them all and finds one again.
 *
 * @param scope where they stand
 * @param besides what else holds for each
 * @param only the only entry that is asked for, empty for all
 */
record Selection(EntryScope scope, Predicate<Face> besides, Optional<EntryId> only) {
    boolean admits(Face face) {
        return scope.admits(face)
                && besides.test(face)
                && only.filter(entry -> !entry.equals(face.entry())).isEmpty();
    }
}
