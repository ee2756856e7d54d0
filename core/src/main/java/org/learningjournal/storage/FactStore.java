package org.learningjournal.storage;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

/**
 * Reads the facts that the features' stores keep: all about one person, or all about some children, in one call each, so
 * that a decision costs the same however many children and entries there are. Reads what the open unit has written.
 */
public interface FactStore {
    /**
     * All facts about a person, and about every other record of the same human.
     *
     * @param setting the setting
     * @param person the person
     * @return the facts; all lists are empty if this setting has no such person
     */
    PersonFacts ofPerson(SettingId setting, PersonId person);

    /**
     * All facts about some children.
     *
     * @param setting the setting
     * @param children the children
     * @return one for each child that exists in this setting, in no particular order; the others are left out
     */
    List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> children);
}
