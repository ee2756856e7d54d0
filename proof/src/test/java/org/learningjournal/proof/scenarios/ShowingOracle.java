package org.learningjournal.proof.scenarios;

import java.util.Map;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.visibility.Known;

/** Whether a medium is shown, as the row "Group photo for a family" says it: slow, naive, and written apart from the rules. */
final class ShowingOracle {
    /** How a child's image consent stands when the picture is looked at. */
    enum Consent {
        HELD,
        GAP,
        REFUSED,
        NOT_ASKED,
        EXPIRED
    }

    /** What is known about one depicted child. */
    record Depicted(boolean own, boolean protectedFromViewer, Consent image, boolean exports) {}

    /** What is known about the medium. */
    record Picture(
            boolean reviewed,
            Map<ChildId, Depicted> shows,
            boolean strangers,
            boolean strangersAccepted,
            boolean byViewer,
            boolean export) {}

    private ShowingOracle() {}

    static boolean shown(Known viewer, Picture picture) {
        for (Depicted child : picture.shows().values()) {
            if (child.protectedFromViewer()) {
                return false;
            }
        }
        if (viewer.capacity() == Capacity.STAFF) {
            return true;
        }
        if (!picture.reviewed()) {
            return picture.byViewer();
        }
        if (picture.strangers() && !picture.strangersAccepted()) {
            return false;
        }
        for (Depicted child : picture.shows().values()) {
            if (!child.own()) {
                boolean consents = child.image() == Consent.HELD && (!picture.export() || child.exports());
                if (!consents || !viewer.undertaking()) {
                    return false;
                }
            }
        }
        return true;
    }
}
