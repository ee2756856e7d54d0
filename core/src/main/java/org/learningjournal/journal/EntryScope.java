package org.learningjournal.journal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.SettingId;

/**
 * Everything of a setting that a caller may see: a union of lanes. The same scope checks one face and lists many. Without a
 * lane nobody sees anything and a store sends no query.
 *
 * @param setting the setting
 * @param lanes the lanes; a face in several of them counts once
 */
public record EntryScope(SettingId setting, List<Lane> lanes) {
    /** Copies the lanes. */
    public EntryScope {
        Objects.requireNonNull(setting, "setting");
        lanes = List.copyOf(lanes);
    }

    /**
     * The single check.
     *
     * @param face any face
     * @return true if the caller may see it
     */
    public boolean admits(Face face) {
        return admitting(face).isPresent();
    }

    /**
     * The single check, with its reason.
     *
     * @param face any face
     * @return the first lane that admits the face, or empty
     */
    public Optional<Lane> admitting(Face face) {
        return face.setting().equals(setting)
                ? lanes.stream().filter(lane -> lane.admits(face)).findFirst()
                : Optional.empty();
    }

    /**
     * What of the scope is about one child.
     *
     * @param child the child
     * @return a scope that admits no more than this one
     */
    public EntryScope about(ChildId child) {
        return new EntryScope(
                setting,
                lanes.stream().flatMap(lane -> lane.about(child).stream()).toList());
    }

    /**
     * What of the scope occurred in a period.
     *
     * @param period the period
     * @return a scope that admits no more than this one
     */
    public EntryScope within(Period period) {
        return new EntryScope(
                setting,
                lanes.stream().flatMap(lane -> lane.within(period).stream()).toList());
    }

    /**
     * What of the scope stands on some shelves.
     *
     * @param shelves the shelves
     * @return a scope that admits no more than this one
     */
    public EntryScope on(Set<Shelf> shelves) {
        return new EntryScope(
                setting,
                lanes.stream().filter(lane -> shelves.contains(lane.shelf())).toList());
    }

    /**
     * What of the scope is on one side.
     *
     * @param side approved or working faces
     * @return a scope that admits no more than this one
     */
    public EntryScope on(Side side) {
        return new EntryScope(
                setting,
                lanes.stream().filter(lane -> lane.shelf().side() == side).toList());
    }
}
