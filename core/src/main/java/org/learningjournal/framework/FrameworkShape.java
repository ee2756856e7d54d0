package org.learningjournal.framework;

import java.util.List;
import java.util.Optional;

/** The shape of a framework file: which keys stand where. */
final class FrameworkShape {
    private static final List<Area.Group> GROUPS = List.of(Area.Group.PRIME, Area.Group.SPECIFIC);

    private FrameworkShape() {}

    static Framework framework(Cursor at) {
        return at.only(
                        "id",
                        "title",
                        "version",
                        "publisher",
                        "jurisdiction",
                        "status",
                        "validFrom",
                        "validTo",
                        "rights",
                        "areas",
                        "characteristics",
                        "levels")
                .make(file -> new Framework(
                        file.text("id"),
                        file.text("title"),
                        file.text("version"),
                        file.text("publisher"),
                        file.text("jurisdiction"),
                        file.oneOf("status", List.of(Framework.Status.values())),
                        file.date("validFrom"),
                        file.has("validTo") ? Optional.of(file.date("validTo")) : Optional.empty(),
                        file.object("rights").make(FrameworkShape::rights),
                        file.list("areas", FrameworkShape::area),
                        file.list("characteristics", FrameworkShape::characteristic),
                        file.list("levels", FrameworkShape::level)));
    }

    private static Rights rights(Cursor at) {
        at.only("holder", "licence");
        return new Rights(at.text("holder"), at.text("licence"));
    }

    private static Area area(Cursor at) {
        at.only("id", "name", "group", "order", "aspects", "goals");
        return new Area(
                at.text("id"),
                at.text("name"),
                at.has("group") ? at.oneOf("group", GROUPS) : Area.Group.UNGROUPED,
                at.number("order"),
                at.list("aspects", FrameworkShape::aspect),
                at.list("goals", FrameworkShape::goal));
    }

    private static Aspect aspect(Cursor at) {
        at.only("id", "name", "order");
        return new Aspect(at.text("id"), at.text("name"), at.number("order"));
    }

    private static Goal goal(Cursor at) {
        at.only("id", "name", "order", "aspectId");
        return new Goal(at.text("id"), at.text("name"), at.number("order"), at.optionalText("aspectId"));
    }

    private static Characteristic characteristic(Cursor at) {
        at.only("id", "name", "order");
        return new Characteristic(at.text("id"), at.text("name"), at.number("order"));
    }

    private static Level level(Cursor at) {
        at.only("id", "scale", "name", "order");
        return new Level(at.text("id"), at.text("scale"), at.text("name"), at.number("order"));
    }
}
