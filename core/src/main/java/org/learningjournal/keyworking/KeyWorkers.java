package org.learningjournal.keyworking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.Vacancy;

/**
 * The door for key workers and cover (P03). Managers record them: other staff hear {@code NOT_A_MANAGER}, families
 * {@code NOT_FOUND}. A person or child that the setting does not have is {@code NOT_FOUND}; a command that breaks its
 * constraints is {@code INVALID} with a reason for each. A manager whom a restriction keeps from a child changes no fact about
 * it and hears {@code ASK_A_MANAGER}.
 *
 * <p>A key worker is employed throughout the period, else {@code NOT_EMPLOYED}; is not kept from the child, else
 * {@code RESTRICTED}; and is not of the child's family in some part of it without a recorded reason, else
 * {@code KEY_WORKER_OWN_CHILD}.
 *
 * <p>Thread-safe. Each call is one unit of work and joins one that is open.
 */
public interface KeyWorkers {
    /**
     * Assigns a key worker.
     *
     * @param caller a manager
     * @param command the assignment
     * @return the assignment; refused with {@code KEY_WORKER_OVERLAP}, naming the other and until when, if somebody is key
     *     worker in some part of the period
     */
    Outcome<KeyWorkerAssignment> assign(Caller caller, NewAssignment command);

    /**
     * Hands a child over: ends the assignment of whoever is key worker at an instant, and assigns another for the rest of it.
     *
     * @param caller a manager
     * @param child the child
     * @param keyWorker the next key worker
     * @param from when the next begins
     * @param override why a member of the child's own family is assigned, else empty
     * @return the new assignment; refused with {@code WRONG_STATE} if nobody is key worker then, with {@code ALREADY_DONE}
     *     if it is this person
     */
    Outcome<KeyWorkerAssignment> change(
            Caller caller, ChildId child, PersonId keyWorker, Instant from, Optional<String> override);

    /**
     * Ends the assignment that is in force just before an instant, or that begins at it. What follows is a vacancy until
     * somebody is assigned.
     *
     * @param caller a manager
     * @param child the child
     * @param at when it ends; an assignment that begins at it is taken back
     * @return the assignment; refused with {@code NOT_FOUND} if nobody is key worker then
     */
    Outcome<KeyWorkerAssignment> end(Caller caller, ChildId child, Instant at);

    /**
     * Records a stand-in, who is to the child what the key worker is, inside the period only. Never a member of the child's
     * family.
     *
     * @param caller a manager
     * @param command the cover
     * @return the cover; refused with {@code OVERLAPS} if the person covers the child in some part of the period already
     */
    Outcome<Cover> cover(Caller caller, NewCover command);

    /**
     * Who is key worker of a child at an instant, as known now (P03).
     *
     * @param caller staff within their scope, or the child's family while it has access; not if kept from the child
     * @param child the child
     * @param instant past, present or future
     * @return the key worker, or empty for a vacancy, for no such child, and for a child that is not the caller's to know
     */
    Optional<PersonId> on(Caller caller, ChildId child, Instant instant);

    /**
     * When a child has no key worker during its stay (P03).
     *
     * @param caller staff within their scope
     * @param child the child
     * @param period the time that is asked about
     * @return vacancies, earliest first; empty if there is none, no such child, or it is not the caller's to know
     */
    List<Vacancy> vacancies(Caller caller, ChildId child, Period period);
}
