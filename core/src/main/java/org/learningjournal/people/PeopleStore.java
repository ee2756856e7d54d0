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
     * <p><b>Atomic:</b> the whole setting or nothing. <b>Order:</b> the first of an id stays. <b>Equality:</b> is found with
     * name, zone and reference to the letter. <b>Isolation:</b> of two units that add one id at once the second waits, and
     * is told false. <b>Cost:</b> one row.
     *
     * @param id the setting
     * @param setting the setting
     * @return false, and nothing is changed, if a setting of this id exists
     */
    boolean add(SettingId id, Setting setting);

    /**
     * Finds a setting.
     *
     * <p><b>Atomic:</b> one setting, as one unit left it. <b>Order:</b> there is one at the most. <b>Equality:</b> equal to
     * what was added. <b>Isolation:</b> sees what its unit added, and of others what they committed; waits for nobody.
     * <b>Cost:</b> one look-up.
     *
     * @param id its id
     * @return the setting, or empty
     */
    Optional<Setting> setting(SettingId id);

    /**
     * Adds a child, with {@link Version#NONE} as the version of its facts.
     *
     * <p><b>Atomic:</b> the child and the version of its facts, or neither. <b>Order:</b> the first of an id stays.
     * <b>Equality:</b> is listed with names and day of birth to the letter, former names as a set. <b>Isolation:</b> of two
     * units that add one id at once the second waits, and is told false. <b>Cost:</b> one row.
     *
     * @param setting the setting
     * @param child the child
     * @return false, and nothing is changed, if a child of this id exists in the setting
     */
    boolean add(SettingId setting, Child child);

    /**
     * Replaces the record of a child; the version of its facts stays.
     *
     * <p><b>Atomic:</b> every name and reference of the child, or none. <b>Order:</b> the last replacement is the record.
     * <b>Equality:</b> is listed as it was given, former names as a set; the version of its facts is what it was.
     * <b>Isolation:</b> units that replace or {@link #advance} one child wait for each other. <b>Cost:</b> one row.
     *
     * @param setting the setting
     * @param child the child
     * @return false, and nothing is changed, if the setting has no child of this id
     */
    boolean replace(SettingId setting, Child child);

    /**
     * All children of a setting, whether enrolled or not.
     *
     * <p><b>Atomic:</b> each child is as one unit left it. <b>Order:</b> none; each child once. <b>Equality:</b> equal to
     * what was added or replaced last. <b>Isolation:</b> sees what its unit wrote, and of others what they committed; waits
     * for nobody. <b>Cost:</b> rises with the children of the setting.
     *
     * @param setting the setting
     * @return children in no particular order, each once
     */
    List<Child> children(SettingId setting);

    /**
     * Adds a person or replaces the record of the same id.
     *
     * <p><b>Atomic:</b> the record and the human by whom it is found, or neither. <b>Order:</b> the last record of an id
     * stays. <b>Equality:</b> is found with name and reference to the letter. <b>Isolation:</b> units that put one id wait
     * for each other; others see it when the unit ends. <b>Cost:</b> one row.
     *
     * @param setting the setting
     * @param person the person
     */
    void put(SettingId setting, Person person);

    /**
     * Finds persons.
     *
     * <p><b>Atomic:</b> each person is as one unit left it. <b>Order:</b> none; each person once. <b>Equality:</b> equal to
     * what was put last. <b>Isolation:</b> sees what its unit put, and of others what they committed; waits for nobody.
     * <b>Cost:</b> rises with the ids asked for, not with the persons there are.
     *
     * @param setting the setting
     * @param ids their ids
     * @return those that exist, in no particular order; the others are left out
     */
    List<Person> persons(SettingId setting, Set<PersonId> ids);

    /**
     * Appends a line about an enrolment.
     *
     * <p><b>Atomic:</b> the line about the stay with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back in {@code ChildFacts} and {@code PersonFacts}, both ends
     * and the end of access to the microsecond. <b>Isolation:</b> units that append the same revision of a fact wait for
     * each other, and one wins; until the unit ends nobody else reads the line. <b>Cost:</b> one look-up and one line,
     * however long the ledger.
     *
     * @param setting the setting
     * @param enrolment the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Enrolment enrolment);

    /**
     * Appends a line about a role as staff.
     *
     * <p><b>Atomic:</b> the line and its marks with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back from {@link #staff} and in {@code PersonFacts}, marks as
     * a set. <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins; until the
     * unit ends nobody else reads the role. <b>Cost:</b> one look-up and one line, however long the ledger.
     *
     * @param setting the setting
     * @param role the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, StaffMember role);

    /**
     * Appends a line about a role as family.
     *
     * <p><b>Atomic:</b> the line about the role with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back in {@code PersonFacts}, both ends to the microsecond.
     * <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins; until the unit ends
     * nobody else reads the role. <b>Cost:</b> one look-up and one line, however long the ledger.
     *
     * @param setting the setting
     * @param role the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, FamilyMember role);

    /**
     * All lines about roles as staff, of everybody at a setting.
     *
     * <p><b>Atomic:</b> each line is whole. <b>Order:</b> none; revisions of one fact may stand apart. <b>Equality:</b> each
     * line equal to what was appended, marks as a set. <b>Isolation:</b> sees its own unit's lines, and of others the
     * committed; waits for nobody. <b>Cost:</b> rises with the lines about staff that the setting ever had.
     *
     * @param setting the setting
     * @return lines in no particular order
     */
    List<StaffMember> staff(SettingId setting);

    /**
     * Advances the version of a child's facts. Whoever changes a child's assignments, consents, links or restrictions
     * advances it in the same unit, so that of two such changes that read the same version only one wins.
     *
     * <p><b>Atomic:</b> the version rises by one, or stays. <b>Order:</b> versions rise by one from {@link Version#NONE}.
     * <b>Equality:</b> {@code ChildFacts} has the next version after it. <b>Isolation:</b> holds the child until the unit
     * ends: a second unit waits, and loses if the first committed. <b>Cost:</b> one row.
     *
     * @param setting the setting
     * @param child the child
     * @param expected the version that was read
     * @return false, and nothing is changed, if the stored version is another or there is no such child
     */
    boolean advance(SettingId setting, ChildId child, Version expected);
}
