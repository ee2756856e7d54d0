package org.learningjournal.internal.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.Face;
import org.learningjournal.visibility.Known;

/** Records what was handed to whom. The trail keeps the first time of each. */
public final class Deliveries {
    private final Work work;

    /**
     * Deliveries into a storage.
     *
     * @param work the runner of commands
     */
    public Deliveries(Work work) {
        this.work = work;
    }

    /**
     * Records that somebody was handed some faces.
     *
     * @param to all about who got them
     * @param faces the faces, none included
     */
    public void record(Known to, Collection<Face> faces) {
        if (!faces.isEmpty()) {
            work.storage()
                    .audit()
                    .deliver(
                            to.setting(),
                            faces.stream()
                                    .map(face -> delivery(to, face, Optional.empty()))
                                    .toList());
        }
    }

    /**
     * Records that somebody was handed the bytes of a medium.
     *
     * @param to all about who got them
     * @param face the face that shows it
     * @param medium the medium
     */
    public void record(Known to, Face face, MediumId medium) {
        work.storage().audit().deliver(to.setting(), List.of(delivery(to, face, Optional.of(medium))));
    }

    private static Delivery delivery(Known to, Face face, Optional<MediumId> medium) {
        return new Delivery(
                to.setting(),
                to.self(),
                to.capacity(),
                face.entry(),
                face.revision().number(),
                medium,
                to.at());
    }
}
