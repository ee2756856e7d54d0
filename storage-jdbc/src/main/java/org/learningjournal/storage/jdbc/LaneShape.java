package org.learningjournal.storage.jdbc;

import java.util.List;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;

/** The index range that a lane is: which table, and which columns are fixed before the order of the feed begins. */
enum LaneShape {
    /** Faces tagged with a child. */
    CHILD("placement", "child_id"),
    /** Faces tagged with a child, of which the keeper is looked at one by one. */
    CHILD_AND_KEEPER("placement", "child_id"),
    /** Faces of a keeper. */
    KEEPER("face", "keeper_id"),
    /** Faces of the setting. */
    SETTING("face", "");

    private final String table;
    private final String whose;

    LaneShape(String table, String whose) {
        this.table = table;
        this.whose = whose;
    }

    static LaneShape of(Reach reach) {
        if (reach instanceof Reach.AboutChild) {
            return CHILD;
        }
        if (reach instanceof Reach.AboutChildKeptBy) {
            return CHILD_AND_KEEPER;
        }
        return reach instanceof Reach.KeptBy ? KEEPER : SETTING;
    }

    String table() {
        return table;
    }

    List<String> prefix() {
        return whose.isEmpty() ? List.of("setting_id", "shelf") : List.of("setting_id", whose, "shelf");
    }

    /** The values of the prefix, and of the keeper where it follows. */
    static List<Object> values(SettingId setting, Lane lane) {
        int shelf = Words.number(lane.shelf());
        Reach reach = lane.reach();
        if (reach instanceof Reach.AboutChild about) {
            return List.of(setting, about.child(), shelf);
        }
        if (reach instanceof Reach.AboutChildKeptBy both) {
            return List.of(setting, both.child(), shelf, both.keeper());
        }
        return reach instanceof Reach.KeptBy kept ? List.of(setting, kept.keeper(), shelf) : List.of(setting, shelf);
    }
}
