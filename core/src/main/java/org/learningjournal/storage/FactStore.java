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
     * <p><b>Atomic:</b> each line is whole. <b>Order:</b> none within a list; revisions of one fact may stand apart.
     * <b>Equality:</b> each line equal to what was appended, each record to what was put last. <b>Isolation:</b> sees what
     * its unit wrote, and of others what they committed; waits for nobody. <b>Cost:</b> one call; rises with the lines about
     * this human and the stays of linked children, with nothing else.
     *
     * @param setting the setting
     * @param person the person
     * @return the facts; all lists are empty if this setting has no such person
     */
    PersonFacts ofPerson(SettingId setting, PersonId person);

    /**
     * All facts about some children.
     *
     * <p><b>Atomic:</b> each line is whole, and a version is no newer than the lines beside it, so that who decides on them
     * loses to a change in between. <b>Order:</b> none, of children or of lines. <b>Equality:</b> each line equal to what
     * was appended, each child to what was added or replaced last. <b>Isolation:</b> sees what its unit wrote, and of others
     * what they committed; holds nothing, so whoever decides on it advances the version. <b>Cost:</b> one call for all
     * children; rises with their lines.
     *
     * @param setting the setting
     * @param children the children
     * @return one for each child that exists in this setting, in no particular order; the others are left out
     */
    List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> children);
}
