package org.learningjournal.consenting;

import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;

/**
 * The door for consent (P13). An adult may give it while a link to the child with parental responsibility for certain is in
 * force, may refuse while responsibility is certain or unknown, and may always withdraw what they gave. Whom a restriction
 * keeps from the child answers nothing. Another adult hears {@code NOT_FOUND}, as for a child that does not exist.
 *
 * <p>Thread-safe. Each call is one unit of work and joins one that is open.
 */
public interface Consents {
    /**
     * Records the caller's own answer. A given consent must be given again after the months that the setting's rules say.
     *
     * @param caller a family member
     * @param command the answer
     * @return the answer as recorded; refused with {@code NOT_FOUND} if the caller may not answer so for this child
     */
    Outcome<AnswerView> answer(Caller caller, NewAnswer command);

    /**
     * Withdraws the caller's own consent, with effect from the next read on; possible after the link or the responsibility
     * has ended, too. What was withdrawn stands as a refusal.
     *
     * @param caller a family member
     * @param child the child
     * @param purpose about what
     * @return the refusal; refused with {@code NOT_FOUND} if the caller never answered for this child and purpose
     */
    Outcome<AnswerView> withdraw(Caller caller, ChildId child, Purpose purpose);

    /**
     * Records an answer that came on paper, on behalf of the adult who signed it.
     *
     * @param caller a manager; other staff hear {@code NOT_A_MANAGER}, a manager who is kept from the child
     *     {@code ASK_A_MANAGER}
     * @param command the answer
     * @return the answer as recorded; refused with {@code NOT_AN_ANSWERING_ADULT} if the adult may not answer so
     */
    Outcome<AnswerView> record(Caller caller, PaperAnswer command);

    /**
     * Records that the refusals given so far no longer stand, for instance because a court has decided. A later refusal
     * stands again.
     *
     * @param caller a manager; other staff hear {@code NOT_A_MANAGER}, a manager who is kept from the child
     *     {@code ASK_A_MANAGER}
     * @param child the child
     * @param purpose about what
     * @param because why
     * @return how the answers add up now; refused with {@code WRONG_STATE} if no refusal stands
     */
    Outcome<ConsentState> resolve(Caller caller, ChildId child, Purpose purpose, String because);

    /**
     * How the answers for a child add up now.
     *
     * @param caller staff within their scope, or family with a link in force; not if kept from the child
     * @param child the child
     * @param purpose about what
     * @return the state, or empty if there is no such child or it is not the caller's to know
     */
    Optional<ConsentState> state(Caller caller, ChildId child, Purpose purpose);

    /**
     * What everybody answered for a child, what it weighs, and what was settled.
     *
     * @param caller a senior or manager in whose scope the child is and to whose family it does not belong: a parent among
     *     the staff learns nothing of the other's answer (PR-2)
     * @param child the child
     * @return one for each purpose in the order of {@link Purpose}; empty for other callers and if there is no such child
     */
    List<PurposeOverview> overview(Caller caller, ChildId child);

    /**
     * What the caller answered for a child, and what came of all answers together.
     *
     * @param caller family with a link in force; not if kept from the child
     * @param child the child
     * @return one for each purpose in the order of {@link Purpose}; empty for other callers and if there is no such child
     */
    List<OwnConsent> own(Caller caller, ChildId child);

    /**
     * The consents that must be given again within a time (IM-4): those that count now or counted until their review-by date.
     *
     * @param caller a manager; sees children from whom nothing keeps them, but none of their own
     * @param period in which the review-by dates lie
     * @param page which page, by review-by date
     * @return the page; empty for other callers
     */
    Page<AnswerView> dueForReview(Caller caller, Period period, PageRequest page);
}
