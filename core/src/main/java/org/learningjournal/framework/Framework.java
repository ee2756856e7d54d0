package org.learningjournal.framework;

import static org.learningjournal.framework.Element.Kind.AREA;
import static org.learningjournal.framework.Element.Kind.ASPECT;
import static org.learningjournal.framework.Element.Kind.CHARACTERISTIC;
import static org.learningjournal.framework.Element.Kind.GOAL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningjournal.base.ElementRef;

/**
 * One edition of a curriculum framework. Immutable.
 *
 * @param id stable, such as {@code eyfs-2021}; another edition with other elements has another id
 * @param title as it is shown
 * @param version which text of the edition the names were taken from
 * @param publisher who published it
 * @param jurisdiction where it applies, such as {@code GB-ENG}
 * @param status what force it has
 * @param validFrom the first day it applied
 * @param validTo the last day it applied; empty while it applies
 * @param rights whose it is
 * @param areas its areas of learning, by order
 * @param characteristics its characteristics, by order; may be empty
 * @param levels the steps of its scales, by order; may be empty
 */
public record Framework(
        String id,
        String title,
        String version,
        String publisher,
        String jurisdiction,
        Status status,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Rights rights,
        List<Area> areas,
        List<Characteristic> characteristics,
        List<Level> levels) {
    /** What force a framework has. */
    public enum Status {
        /** The law demands it. */
        STATUTORY,
        /** Advice on one that the law demands. */
        GUIDANCE,
        /** It applied once; old entries refer to it. */
        LEGACY,
        /** A scale for judging, without areas of its own. */
        SCALE,
        /** A setting's own. */
        LOCAL
    }

    /** Sorts the parts and checks that no id stands for two elements and no scale has a level twice. */
    public Framework {
        Rules.id(id);
        Rules.line(title, "title");
        Rules.line(version, "version");
        Rules.line(publisher, "publisher");
        Rules.line(jurisdiction, "jurisdiction");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(rights, "rights");
        if (validTo.filter(validFrom::isAfter).isPresent()) {
            throw new IllegalArgumentException("validTo must not be before validFrom, " + validFrom);
        }
        areas = areas.stream().sorted(Comparator.comparingInt(Area::order)).toList();
        characteristics = characteristics.stream()
                .sorted(Comparator.comparingInt(Characteristic::order))
                .toList();
        levels = levels.stream().sorted(Comparator.comparingInt(Level::order)).toList();
        Rules.distinct(elements(id, areas, characteristics).map(Framework::idOf).toList(), "element");
        Rules.distinct(
                levels.stream().map(each -> each.scale() + "/" + each.id()).toList(), "level");
    }

    /**
     * Everything an entry can be tagged with.
     *
     * @return each area followed by its aspects and goals, then the characteristics
     */
    public List<Element> elements() {
        return elements(id, areas, characteristics).toList();
    }

    /**
     * Finds an element.
     *
     * @param elementId its id within this framework; any text
     * @return the element, or empty if the framework has none with this id
     */
    public Optional<Element> find(String elementId) {
        Objects.requireNonNull(elementId, "elementId");
        return elements(id, areas, characteristics)
                .filter(each -> idOf(each).equals(elementId))
                .findFirst();
    }

    /**
     * The area that an element is or belongs to.
     *
     * @param elementId its id within this framework; any text
     * @return the area, or empty for a characteristic and for an unknown id
     */
    public Optional<Area> areaOf(String elementId) {
        return find(elementId).flatMap(Element::area);
    }

    private static String idOf(Element element) {
        return element.ref().element();
    }

    private static Stream<Element> elements(String id, List<Area> areas, List<Characteristic> characteristics) {
        return Stream.concat(
                areas.stream().flatMap(area -> elementsOf(id, area)),
                characteristics.stream()
                        .map(each -> element(id, each.id(), CHARACTERISTIC, each.name(), Optional.empty())));
    }

    private static Stream<Element> elementsOf(String id, Area area) {
        Optional<Area> here = Optional.of(area);
        return Stream.of(
                        Stream.of(element(id, area.id(), AREA, area.name(), here)),
                        area.aspects().stream().map(each -> element(id, each.id(), ASPECT, each.name(), here)),
                        area.goals().stream().map(each -> element(id, each.id(), GOAL, each.name(), here)))
                .flatMap(each -> each);
    }

    private static Element element(String framework, String id, Element.Kind kind, String name, Optional<Area> area) {
        return new Element(new ElementRef(framework, id), kind, name, area);
    }
}
