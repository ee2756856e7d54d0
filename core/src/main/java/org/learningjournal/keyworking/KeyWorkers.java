package org.learningjournal.keyworking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworker.Vacancy;

/**
 * The door for key workers and cover (P03). Managers record them: other staff hear {@code NOT_A_MANAGER}, families
 * {@code NOT_FOUND}. A person or child that the setting does not have is {@code NOT_FOUND}; a command that breaks its
 * constraints is {@code INVALID} with a reason for each. A manager whom a restriction keeps from a child changes no fact about
 * it and hears {@code ASK_A_MANAGER}.
 *
 * <p>A key worker is employed throughout the period, else {@code NOT_EMPLOYED}; is not kept from the child, else
 * {@code RESTRICTED}; and is not of the child's family in some part of it without a recorded reason, else
 * {@code KEY_WORKER_OWN_CHILD}. The period lies within the child's stays, else {@code NOT_ENROLLED}.
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
     * Ends the assignment that is in force at an instant without naming another key worker: an explicit vacancy, with its
     * reason, until somebody is assigned. To name another at once, {@link #change} it.
     *
     * @param caller a manager
     * @param child the child
     * @param at when it ends; an assignment that begins at it is taken back
     * @param because why nobody follows, for the trail
     * @return the assignment and the vacancies that it leaves; refused with {@code NOT_FOUND} if nobody is key worker then
     */
    Outcome<Ended> end(Caller caller, ChildId child, Instant at, String because);

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
     * Ends a cover early. Outside its dates a stand-in is nothing to the child.
     *
     * @param caller a manager
     * @param child the child
     * @param person who stands in
     * @param at when it ends; a cover that begins at it is taken back
     * @return the cover; refused with {@code NOT_FOUND} if the person does not cover the child then
     */
    Outcome<Cover> endCover(Caller caller, ChildId child, PersonId person, Instant at);

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
     * Who was key worker or cover of a child on a day of the setting's own calendar (P03, EY-3), as known now.
     *
     * @param caller as for the other {@code on}
     * @param child the child
     * @param day past, present or future
     * @return key workers, two on a day of a hand-over, then stand-ins, each by when they begin; empty for a day without
     *     anybody, for no such child, and for a child that is not the caller's to know
     */
    List<OnDuty> on(Caller caller, ChildId child, LocalDate day);

    /**
     * The same as it had been recorded by an instant: what the books said then, before they were corrected.
     *
     * @param caller a manager who is not kept from the child
     * @param child the child
     * @param day past, present or future
     * @param recordedBy what was recorded later is left out
     * @return as for the other {@code on}; empty for other callers
     */
    List<OnDuty> on(Caller caller, ChildId child, LocalDate day, Instant recordedBy);

    /**
     * When a child has no key worker during its stay (P03). Seniors and managers are told as in the report of the setting.
     *
     * @param caller staff within their scope
     * @param child the child
     * @param period the time that is asked about
     * @return vacancies, earliest first; empty if there is none, no such child, or it is not the caller's to know
     */
    List<Vacancy> vacancies(Caller caller, ChildId child, Period period);

    /**
     * The report of the whole setting: when which child has no key worker during its stay (P03, EY-1). Each row is one
     * stretch of one child, cut to the period. A key worker whom a restriction keeps from the child now counts as none while
     * it lasts, but not in what is said to somebody of the child's family (P04).
     *
     * @param caller a senior or manager; sees rows of children within their scope from whom nothing keeps them
     * @param period the time that is asked about
     * @param page which page, by when the vacancies begin, ties by the child's id
     * @return the page; empty for other callers
     */
    Page<Vacancy> vacancies(Caller caller, Period period, PageRequest page);

    /**
     * Which parents are still to be told of a key worker (P03, EY-2): for each assignment that has not ended, everybody of
     * the child's family who has access, but for the key worker themself and for whom a restriction keeps from the child. Nobody
     * is to be told of a key worker whom a restriction keeps from the child.
     *
     * @param caller a member of staff; sees children within their scope
     * @param page which page, by when the assignments were recorded, ties by parent
     * @return the page; empty for families
     */
    Page<NoticeDue> noticesDue(Caller caller, PageRequest page);

    /**
     * Records that a parent was told (EY-2).
     *
     * @param caller a member of staff within whose scope the child is
     * @param child the child
     * @param parent who was told
     * @param assignment of which assignment
     * @return the record, whose instant is the caller's; refused with {@code NOT_FOUND} if no such notice is due, with
     *     {@code ALREADY_DONE} if the parent was told before
     */
    Outcome<KeyWorkerNotice> told(Caller caller, ChildId child, PersonId parent, FactId assignment);

    /**
     * Who was told of a child's key workers, and when (EY-2).
     *
     * @param caller a member of staff within whose scope the child is
     * @param child the child
     * @return notices, earliest first; empty if there are none, no such child, or it is not the caller's to know
     */
    List<KeyWorkerNotice> notices(Caller caller, ChildId child);
}
