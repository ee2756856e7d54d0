package org.learningjournal.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;

/**
 * Keeps settings, children, persons and their dated roles. Every method takes part in the unit of work that is open
 * ({@link org.learningjournal.people} knows nothing of it); outside one, each call is atomic by itself.
 */
public interface PeopleStore {
    /**
     * Adds a setting.
     *
     * @param id the setting
     * @param setting the setting
     * @return false, and nothing is changed, if a setting of this id exists
     */
    boolean add(SettingId id, Setting setting);

    /**
     * Finds a setting.
     *
     * @param id its id
     * @return the setting, or empty
     */
    Optional<Setting> setting(SettingId id);

    /**
     * Adds a child, with {@link Version#NONE} as the version of its facts.
     *
     * @param setting the setting
     * @param child the child
     * @return false, and nothing is changed, if a child of this id exists in the setting
     */
    boolean add(SettingId setting, Child child);

    /**
     * Replaces the record of a child; the version of its facts stays.
     *
     * @param setting the setting
     * @param child the child
     * @return false, and nothing is changed, if the setting has no child of this id
     */
    boolean replace(SettingId setting, Child child);

    /**
     * All children of a setting, whether enrolled or not.
     *
     * @param setting the setting
     * @return children in no particular order, each once
     */
    List<Child> children(SettingId setting);

    /**
     * Adds a person or replaces the record of the same id.
     *
     * @param setting the setting
     * @param person the person
     */
    void put(SettingId setting, Person person);

    /**
     * Finds persons.
     *
     * @param setting the setting
     * @param ids their ids
     * @return those that exist, in no particular order; the others are left out
     */
    List<Person> persons(SettingId setting, Set<PersonId> ids);

    /**
     * Appends a line about an enrolment.
     *
     * @param setting the setting
     * @param enrolment the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Enrolment enrolment);

    /**
     * Appends a line about a role as staff.
     *
     * @param setting the setting
     * @param role the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, StaffMember role);

    /**
     * Appends a line about a role as family.
     *
     * @param setting the setting
     * @param role the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, FamilyMember role);

    /**
     * All lines about roles as staff, of everybody at a setting.
     *
     * @param setting the setting
     * @return lines in no particular order
     */
    List<StaffMember> staff(SettingId setting);

    /**
     * Advances the version of a child's facts. Whoever changes a child's assignments, consents, links or restrictions
     * advances it in the same unit, so that of two such changes that read the same version only one wins.
     *
     * @param setting the setting
     * @param setting the setting
     * @param child the child
     * @param expected the version that was read
     * @return false, and nothing is changed, if the stored version is another or there is no such child
     */
    boolean advance(SettingId setting, ChildId child, Version expected);
}
