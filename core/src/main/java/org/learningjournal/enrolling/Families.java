package org.learningjournal.enrolling;

import java.time.Instant;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Undertaking;

/**
 * The door for family links, restrictions and undertakings (P04, P13). Links and restrictions are recorded by managers: other
 * staff hear {@code NOT_A_MANAGER}, families {@code NOT_FOUND}. A person or child that the setting does not have is
 * {@code NOT_FOUND}; a command that breaks its constraints is {@code INVALID} with a reason for each. A manager whom a
 * restriction keeps from a child changes no fact about it and hears {@code ASK_A_MANAGER}.
 *
 * <p>Thread-safe. Each call is one unit of work and joins one that is open.
 */
public interface Families {
    /**
     * Links a person to a child, and gives the person the role of a family member from the link's start, if they have none
     * then. The role by itself shows nothing and stays when the link ends, so that a consent can still be withdrawn.
     *
     * @param caller a manager
     * @param command the link
     * @return the link; refused with {@code OVERLAPS} if the person is linked to the child in some part of the period
     */
    Outcome<FamilyLink> link(Caller caller, NewLink command);

    /**
     * Ends the links of a person with a child. From then on the person sees nothing of the child, whatever the date of the
     * item (P04).
     *
     * @param caller a manager
     * @param child the child
     * @param person the person
     * @param at when the link ends; one that begins later is taken back
     * @return the link, the one that lasted longest if there are several; refused with {@code ALREADY_DONE} if all ended
     *     by then, {@code NOT_FOUND} if there was none
     */
    Outcome<FamilyLink> endLink(Caller caller, ChildId child, PersonId person, Instant at);

    /**
     * Keeps a person from a child. Works at once in every capacity, needs nobody's approval, and is announced to managers
     * only.
     *
     * @param caller a manager
     * @param command the restriction
     * @return what was recorded
     */
    Outcome<Restricted> restrict(Caller caller, NewRestriction command);

    /**
     * Lifts all restrictions that keep a person from a child. No date lifts one (P04). Nobody lifts their own.
     *
     * @param caller a manager
     * @param child the child
     * @param person the restricted person
     * @param because why, for the trail
     * @return what was lifted; refused with {@code NOT_FOUND} if there is nothing to lift
     */
    Outcome<Restricted> lift(Caller caller, ChildId child, PersonId person, String because);

    /**
     * Signs the undertaking for the caller (P13b). Signing the same text again while it is in force is done already and
     * writes nothing but the trail.
     *
     * @param caller a family member
     * @param command which text
     * @return the undertaking in force; refused with {@code NOT_FOUND} for callers in another capacity
     */
    Outcome<Undertaking> sign(Caller caller, NewUndertaking command);

    /**
     * Revokes the caller's undertakings: pictures of other children are withheld from the next read on (P13b).
     *
     * @param caller a family member
     * @return the undertaking, the last signed if there are several; refused with {@code NOT_FOUND} if none is in force
     */
    Outcome<Undertaking> revoke(Caller caller);
}
