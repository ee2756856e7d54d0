package org.learningjournal.enrolling;

import java.time.Instant;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.StaffMember;

/**
 * The door for settings, children, persons and employment (P01, P07). But for {@link #open}, only managers may call it:
 * other staff hear {@code NOT_A_MANAGER}, families {@code NOT_FOUND}. A person or child that the setting does not have is
 * {@code NOT_FOUND}; a command that breaks its constraints is {@code INVALID} with a reason for each. A manager whom a
 * restriction keeps from a child changes no fact about it and hears {@code ASK_A_MANAGER}; only ending an employment and
 * joining two records reach, through a person, children from whom the manager may be kept, and name none of them.
 *
 * <p>Thread-safe. Each call is one unit of work and joins one that is open.
 */
public interface Enrolling {
    /**
     * Opens a setting with its first manager, who is employed from then on. The host calls this before there is anybody who
     * could be a caller.
     *
     * @param command the setting
     * @param at now, as the host knows it
     * @return the ids; refused with {@code ALREADY_DONE} if a setting of this id exists
     */
    Outcome<Opened> open(NewSetting command, Instant at);

    /**
     * Records a child and its stay (P01).
     *
     * @param caller a manager
     * @param command the child
     * @return the child's id
     */
    Outcome<ChildId> addChild(Caller caller, NewChild command);

    /**
     * Records a person, who may do nothing until a role is recorded.
     *
     * @param caller a manager
     * @param command the person
     * @return the person's id
     */
    Outcome<PersonId> addPerson(Caller caller, NewPerson command);

    /**
     * Records that two records are one human. From then on the rules take the union of what either may and of what either
     * is kept from. Cannot be undone.
     *
     * @param caller a manager
     * @param one a person
     * @param other another record of the same human
     * @return the id that stands for the human; refused with {@code ALREADY_DONE} if they are joined already
     */
    Outcome<PersonId> join(Caller caller, PersonId one, PersonId other);

    /**
     * Records a role as a member of staff (P07).
     *
     * @param caller a manager
     * @param command the role
     * @return the role; refused with {@code OVERLAPS} if the person holds a role of this rank in some part of the period
     */
    Outcome<StaffMember> employ(Caller caller, NewEmployment command);

    /**
     * Ends the roles as staff that are in force just before an instant, and with them the person's assignments as key
     * worker and cover, as far as no other role covers them (P03). Who wrote what stays as it is.
     *
     * @param caller a manager
     * @param person the person
     * @param at when the employment ends: the first instant at which it no longer holds
     * @return whose key worker or cover the person ceases to be; refused with {@code ALREADY_DONE} if no role is in force
     *     then, with {@code WRONG_STATE} if the setting would have no manager then
     */
    Outcome<EmploymentEnded> endEmployment(Caller caller, PersonId person, Instant at);

    /**
     * Sets when a child's stay ends, and ends the assignments of its key workers and cover at that instant (P03, P17).
     * May be repeated to correct the end or the family's access.
     *
     * @param caller a manager
     * @param child the child
     * @param end the first instant after the stay, later than its start
     * @param familyAccessUntil when the family's access ends, not before {@code end}; empty if it ends with the stay
     * @return the stay
     */
    Outcome<Enrolment> leave(Caller caller, ChildId child, Instant end, Optional<Instant> familyAccessUntil);

    /**
     * Hands over the work of somebody who leaves, in one unit (scenario 24): ends the employment as {@link #endEmployment}
     * does unless that was done before, makes the successor key worker of the children as far as they may be it, and keeper
     * of drafts, returned and waiting items. What the successor may not take over becomes a vacancy, or stays with who left
     * and is listed by {@code Writing.orphans}. Authorship stays.
     *
     * @param caller a manager
     * @param command who leaves, and who follows
     * @return what became of the work; refused with {@code NOT_EMPLOYED} if the successor is not employed now, with
     *     {@code WRONG_STATE} if the setting would have no manager then, or if no employment ends then and the person has
     *     not left before. To a repeated request no items and no pending
     *     decisions are named again
     */
    Outcome<HandedOver> handOver(Caller caller, NewHandOver command);

    /**
     * Records a further stay of a child who left, or will have left by then (P01).
     *
     * @param caller a manager
     * @param child the child
     * @param stay the stay; open while no last day is known
     * @return the stay; refused with {@code OVERLAPS} if the child stays in some part of it already
     */
    Outcome<Enrolment> readmit(Caller caller, ChildId child, Period stay);

    /**
     * Corrects the names of a child. The names it had before stay hidden where the child may not be named, and are still
     * looked for where texts are checked (P13).
     *
     * @param caller a manager
     * @param child the child
     * @param names the names
     * @return the child's id
     */
    Outcome<ChildId> correctNames(Caller caller, ChildId child, ChildNames names);

    /**
     * Corrects the name of a person.
     *
     * @param caller a manager
     * @param person the person
     * @param name the name, one line
     * @return the person's id
     */
    Outcome<PersonId> correctName(Caller caller, PersonId person, String name);
}
