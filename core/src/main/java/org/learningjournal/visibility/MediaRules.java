package org.learningjournal.visibility;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.MediumId;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Standing;

/**
 * Which media of an admitted face are shown (P13; fixed). To a family only what is reviewed, shows no child from whom they
 * are kept, and shows besides their own only children whose consent is in force and has been since publication, and then
 * only once the undertaking is signed.
 */
final class MediaRules {
    private final Known known;
    private final Others others;
    private final Use use;

    MediaRules(Known known, Others others, Use use) {
        this.known = known;
        this.others = others;
        this.use = use;
    }

    Decision decide(Face face, Attachment attachment) {
        Medium medium = attachment.medium();
        Depiction depiction = medium.depiction();
        if (!Collections.disjoint(known.restricted(), depiction.depicted())) {
            return Decision.refused(Code.PROTECTED_CHILD);
        }
        if (known.capacity() == Capacity.STAFF) {
            return Decision.permitted(Code.STAFF_OF_SETTING);
        }
        if (!depiction.isReviewed()) {
            return known.uploaded(medium) ? Decision.permitted(Code.OWN_ITEM) : Decision.refused(Code.UNREVIEWED);
        }
        return forFamily(face, medium);
    }

    private Decision forFamily(Face face, Medium medium) {
        if (medium.depiction().showsStrangers() && !strangersAccepted(face.standing(), medium.depiction())) {
            return Decision.refused(Code.SHOWS_STRANGERS);
        }
        Set<ChildId> notOwn = new HashSet<>(medium.depiction().depicted());
        notOwn.removeAll(known.ownChildren());
        if (notOwn.isEmpty()) {
            return Decision.permitted(Code.OWN_CHILD);
        }
        return others.all(notOwn).stream()
                .flatMap(child -> missing(child, face, medium.id()).stream())
                .findFirst()
                .<Decision>map(Decision::refused)
                .orElseGet(() -> known.undertaking()
                        ? Decision.permitted(Code.PERMITTED)
                        : Decision.refused(Code.SIGN_UNDERTAKING));
    }

    /** Every depicted child who is not the viewer's own and stands in the way of a reviewed medium, with the full code. */
    Map<ChildId, Code> obstacles(Face face, Medium medium) {
        Map<ChildId, Code> obstacles = new TreeMap<>();
        for (OtherChild child : others.all(medium.depiction().depicted())) {
            ChildId id = child.child().id();
            if (!known.ownChildren().contains(id)) {
                missing(child, face, medium.id()).ifPresent(code -> obstacles.put(id, code));
            }
        }
        return obstacles;
    }

    /** Who accepted strangers accepted those that were known by then. */
    private static boolean strangersAccepted(Standing standing, Depiction depiction) {
        return standing.why().contains(Code.STRANGERS_ACCEPTED)
                && depiction instanceof Depiction.Reviewed reviewed
                && !reviewed.at().isAfter(standing.since());
    }

    private Optional<Code> missing(OtherChild child, Face face, MediumId medium) {
        Instant since = face.shownSince().getOrDefault(medium, known.at());
        if (child.consents().now(Purpose.IMAGE_IN_OTHER_JOURNALS, known.at()) != ConsentState.GIVEN) {
            return Optional.of(Code.NO_IMAGE_CONSENT);
        }
        if (since.isBefore(known.at())
                && !child.consents().heldSince(Purpose.IMAGE_IN_OTHER_JOURNALS, since, known.at())) {
            return Optional.of(Code.CONSENT_GAP);
        }
        boolean exported =
                use == Use.VIEWING || child.consents().now(Purpose.IN_OTHERS_EXPORTS, known.at()) == ConsentState.GIVEN;
        return exported ? Optional.empty() : Optional.of(Code.NO_EXPORT_CONSENT);
    }
}
