package org.learningjournal.internal.leaving;

import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.framework.Area;
import org.learningjournal.framework.Element;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.leaving.ExportScope;

/** How much of a journal is asked for. Only ever takes away from what its reader may have. */
final class Extent {
    private final ExportScope scope;
    private final Frameworks frameworks;

    Extent(ExportScope scope, Frameworks frameworks) {
        this.scope = scope;
        this.frameworks = frameworks;
    }

    /** Why there is no such scope. */
    Optional<Decision.Refused> obstacle() {
        return scope instanceof ExportScope.OfArea of && area(of.area()).isEmpty()
                ? Optional.of(Decision.refused(
                        Code.UNKNOWN_ELEMENT, "No framework has an area of learning \"" + of.area() + "\"."))
                : Optional.empty();
    }

    Selection of(EntryScope visible) {
        return scope.fold(new ExportScope.Cases<>() {
            @Override
            public Selection wholeJournal() {
                return new Selection(visible, face -> true, Optional.empty());
            }

            @Override
            public Selection inPeriod(Period period) {
                return new Selection(visible.within(period), face -> true, Optional.empty());
            }

            @Override
            public Selection ofArea(ElementRef ref) {
                return new Selection(visible, face -> isTagged(face, ref), Optional.empty());
            }

            @Override
            public Selection oneEntry(EntryId entry) {
                return new Selection(visible, face -> true, Optional.of(entry));
            }
        });
    }

    private boolean isTagged(Face face, ElementRef ref) {
        Optional<Area> area = area(ref);
        return area.isPresent()
                && face.content().elements().stream()
                        .filter(each -> each.framework().equals(ref.framework()))
                        .anyMatch(each ->
                                frameworks.find(each).flatMap(Element::area).equals(area));
    }

    private Optional<Area> area(ElementRef ref) {
        return frameworks
                .find(ref)
                .filter(element -> element.kind() == Element.Kind.AREA)
                .flatMap(Element::area);
    }

    /** For the trail: ids and instants only. */
    String words() {
        return scope.fold(new ExportScope.Cases<>() {
            @Override
            public String wholeJournal() {
                return "the whole journal";
            }

            @Override
            public String inPeriod(Period period) {
                return "what occurred from " + period.from() + " to " + period.to();
            }

            @Override
            public String ofArea(ElementRef ref) {
                return "the area " + ref;
            }

            @Override
            public String oneEntry(EntryId entry) {
                return "the entry " + entry;
            }
        });
    }
}
