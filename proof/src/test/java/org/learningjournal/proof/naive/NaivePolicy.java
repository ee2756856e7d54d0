package org.learningjournal.proof.naive;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;

/**
 * The policy from its words, sections 2 to 4, asked about one thing at a time. It is slow and says no more than yes or no;
 * each method names the row it restates.
 */
final class NaivePolicy {
    private final NaiveNursery nursery;
    private final int sampling;
    final NaivePeople people;

    NaivePolicy(NaiveNursery nursery, int reviewMonths, int sampling) {
        this.nursery = nursery;
        this.sampling = sampling;
        people = new NaivePeople(nursery, reviewMonths);
    }

    // Seeing

    /** Section 3, what staff and what families see. */
    boolean sees(PersonId who, Capacity as, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        return as == Capacity.STAFF ? staffSees(who, item, page, when) : familySees(who, item, page, when);
    }

    /**
     * "In scope: JOURNAL, STAFF_JOURNAL, WAITING_CONTRIBUTION. Staff drafts: their keeper. WAITING_OBSERVATION: keeper,
     * seniors, managers. Family drafts: their author only. DECLINED: author, seniors, managers. WITHDRAWN: managers." Nothing
     * without employment. Staff read a group entry whole, so one that is tagged with a child from whom they are kept they do
     * not read (4.1: deny wins).
     */
    private boolean staffSees(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        if (!people.employed(who, when)) {
            return false;
        }
        boolean scope = false;
        for (ChildId child : page.children) {
            if (people.keptFrom(who, child, when)) {
                return false;
            }
            scope |= people.inScope(who, child, when);
        }
        boolean keeps = people.sameHuman(item.keeper, who);
        boolean hidden = staffMatterOfOwnChild(who, item, page, when);
        return switch (shelf(item, page)) {
            case JOURNAL -> scope;
            case STAFF_JOURNAL, WAITING_CONTRIBUTION -> scope && !hidden;
            case WAITING_OBSERVATION -> (keeps || (people.moderates(who, when) && scope)) && !hidden;
            case STAFF_DRAFT -> keeps;
            case FAMILY_DRAFT -> false;
            case DECLINED_OBSERVATION -> keeps || (people.moderates(who, when) && scope && !hidden);
            case DECLINED_CONTRIBUTION ->
                people.moderates(who, when) && scope && !people.familyOfAny(who, page.children, when);
            case WITHDRAWN -> people.isManager(who, when) && scope && !people.familyOfAny(who, page.children, when);
        };
    }

    /**
     * "As staff: no STAFF_JOURNAL and no waiting item tagged with that child unless they keep it"; a sole manager decides.
     * What was declined or withdrawn is read alike, which the words leave open and 4.1 closes; what was sent from home and
     * declined they read as family.
     */
    private boolean staffMatterOfOwnChild(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        if (!people.familyOfAny(who, page.children, when) || people.sameHuman(item.keeper, who)) {
            return false;
        }
        boolean waiting =
                shelf(item, page) == Shelf.WAITING_CONTRIBUTION || shelf(item, page) == Shelf.WAITING_OBSERVATION;
        return !(waiting && decidesAlone(who, item, page, when));
    }

    /**
     * "JOURNAL entries of children to whom a link is in force now and no restriction applies; their own drafts and waiting
     * contributions about such children." Declined ones their author sees (scenario 21).
     */
    private boolean familySees(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        for (ChildId child : page.children) {
            if (familySeesThrough(who, item, page, child, when)) {
                return true;
            }
        }
        return false;
    }

    private boolean familySeesThrough(
            PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, ChildId child, Instant when) {
        if (!reaches(who, child, when)) {
            return false;
        }
        return switch (shelf(item, page)) {
            case JOURNAL -> oldEnough(who, item, child, when);
            case FAMILY_DRAFT, WAITING_CONTRIBUTION, DECLINED_CONTRIBUTION ->
                item.fromHome && people.sameHuman(item.author, who);
            case STAFF_JOURNAL, STAFF_DRAFT, WAITING_OBSERVATION, DECLINED_OBSERVATION, WITHDRAWN -> false;
        };
    }

    /** A link in force, access that has not ended with the stay, and no restriction. */
    boolean reaches(PersonId who, ChildId child, Instant when) {
        return people.ownChild(who, child, when)
                && people.accessOpen(child, when)
                && !people.keptFrom(who, child, when);
    }

    /** "With parental responsibility the whole journal, else from the link's start by the date the thing occurred." */
    private boolean oldEnough(PersonId who, NaiveNursery.Item item, ChildId child, Instant when) {
        for (NaiveNursery.Link link : people.links(who, child, when)) {
            if (link.responsibility == ParentalResponsibility.YES || !item.occurredAt.isBefore(link.from)) {
                return true;
            }
        }
        return false;
    }

    /** Section 2, shelf. */
    static Shelf shelf(NaiveNursery.Item item, NaiveNursery.Page page) {
        return Shelf.of(item.fromHome ? EntryKind.CONTRIBUTION : EntryKind.OBSERVATION, page.state, page.audience);
    }

    // What of it

    /** "Names of other tagged or depicted children: not shown to families without NAME consent in force"; section 2. */
    boolean mayRead(PersonId who, Capacity as, ChildId child, Instant when) {
        if (people.keptFrom(who, child, when)) {
            return false;
        }
        return as == Capacity.STAFF
                || people.ownChild(who, child, when)
                || people.consented(child, Purpose.NAME_IN_OTHER_JOURNALS, when);
    }

    /** The tag list that this person gets. */
    Set<ChildId> named(PersonId who, Capacity as, NaiveNursery.Page page, Instant when) {
        Set<ChildId> all = new HashSet<>();
        for (ChildId child : page.children) {
            if (mayRead(who, as, child, when)) {
                all.add(child);
            }
        }
        return all;
    }

    /** Whether a text of a page reads "another child" where this child's name stands. */
    boolean masked(PersonId who, Capacity as, NaiveNursery.Page page, ChildId child, Instant when) {
        if (people.keptFrom(who, child, when)) {
            return true;
        }
        boolean inIt = page.children.contains(child);
        for (NaiveNursery.Photo photo : page.photos) {
            inIt |= photo.shows.contains(child);
        }
        return inIt && !mayRead(who, as, child, when);
    }

    /** Section 3, group photo: why a medium is withheld, as a family hears it; empty if it is shown. */
    Optional<Code> withheld(
            PersonId who,
            Capacity as,
            NaiveNursery.Item item,
            NaiveNursery.Page page,
            NaiveNursery.Photo photo,
            Instant when) {
        for (ChildId child : photo.shows) {
            if (people.keptFrom(who, child, when)) {
                return Optional.of(Code.SHOWS_ANOTHER_CHILD);
            }
        }
        if (as == Capacity.STAFF) {
            return Optional.empty();
        }
        if (!photo.reviewed) {
            boolean author = photo.capacity == Capacity.FAMILY && people.sameHuman(photo.uploader, who);
            return author ? Optional.empty() : Optional.of(Code.SHOWS_ANOTHER_CHILD);
        }
        if (photo.strangers && !page.strangersAccepted.contains(photo.id)) {
            return Optional.of(Code.SHOWS_ANOTHER_CHILD);
        }
        return withheldForOthers(who, page, photo, when);
    }

    private Optional<Code> withheldForOthers(
            PersonId who, NaiveNursery.Page page, NaiveNursery.Photo photo, Instant when) {
        boolean others = false;
        for (ChildId child : photo.shows) {
            if (people.ownChild(who, child, when)) {
                continue;
            }
            others = true;
            Instant since = page.shownSince.getOrDefault(photo.id, when);
            if (!people.consentedThroughout(child, Purpose.IMAGE_IN_OTHER_JOURNALS, since, when)) {
                return Optional.of(Code.SHOWS_ANOTHER_CHILD);
            }
        }
        return others && !people.promised(who, when) ? Optional.of(Code.SIGN_UNDERTAKING) : Optional.empty();
    }

    // Comments

    /** "One thread per entry and child"; staff limited to key children: "comment threads only of children in scope". */
    boolean seesThread(PersonId who, Capacity as, NaiveNursery.Item item, ChildId child, Instant when) {
        NaiveNursery.Page page = item.approved;
        if (page == null
                || !page.children.contains(child)
                || people.keptFrom(who, child, when)
                || !sees(who, as, item, page, when)) {
            return false;
        }
        return as == Capacity.STAFF
                ? people.inScope(who, child, when)
                : familySeesThrough(who, item, page, child, when);
    }

    /** "Questions of staff on a waiting contribution are seen by its author and staff only." */
    boolean seesQuestions(PersonId who, Capacity as, NaiveNursery.Item item, ChildId child, Instant when) {
        NaiveNursery.Page page = item.working;
        if (page == null || !item.fromHome || !page.children.contains(child)) {
            return false;
        }
        if (people.keptFrom(who, child, when) || !sees(who, as, item, page, when)) {
            return false;
        }
        return as == Capacity.FAMILY || people.inScope(who, child, when);
    }

    /**
     * "Shown, held, or removed": a held one is seen, as sent, by its author in the capacity in which it was written, and by
     * staff; to staff who are family of the child it waits for a decision, and is shown only if that is theirs alone.
     */
    boolean seesRemark(PersonId who, Capacity as, NaiveNursery.Remark remark, Instant when) {
        NaiveNursery.Item item = nursery.item(remark.entry);
        boolean thread = remark.question
                ? seesQuestions(who, as, item, remark.child, when)
                : seesThread(who, as, item, remark.child, when);
        boolean author = people.sameHuman(remark.author, who) && remark.capacity == as;
        boolean handles = as == Capacity.STAFF
                && (!people.familyOfAny(who, Set.of(remark.child), when) || isAlone(who, item.fromHome, when));
        return thread && (!remark.held || handles || author);
    }

    /** "A comment naming a child of the setting other than the thread's own, and without name consent in force, is held." */
    boolean mustHold(String text, ChildId thread, Instant when) {
        for (NaiveNursery.Pupil pupil : nursery.pupils) {
            if (!pupil.id.equals(thread)
                    && names(text, pupil.name)
                    && !people.consented(pupil.id, Purpose.NAME_IN_OTHER_JOURNALS, when)) {
                return true;
            }
        }
        return false;
    }

    // Deciding

    /** "Contributions: staff in scope of every tagged child; observations: seniors and managers. Never the author." */
    boolean mayDecide(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        return decidesAsUsual(who, item, page, when) || decidesAlone(who, item, page, when);
    }

    private boolean decidesAsUsual(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        return able(who, item, page, when)
                && !people.sameHuman(item.author, who)
                && !people.familyOfAny(who, page.children, when);
    }

    /** "Sole manager excepted and recorded": a manager, and nobody else at the setting whose rank decides on such things. */
    private boolean decidesAlone(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        return able(who, item, page, when) && isAlone(who, item.fromHome, when);
    }

    /** Contributions are approved by any staff, observations by seniors and managers. */
    boolean isAlone(PersonId who, boolean fromHome, Instant when) {
        if (!people.isManager(who, when)) {
            return false;
        }
        for (NaiveNursery.Post post : nursery.posts) {
            boolean other = NaivePeople.during(when, post.from, post.to) && !people.sameHuman(post.who, who);
            if (other && (fromHome || post.rank != Rank.PRACTITIONER)) {
                return false;
            }
        }
        return true;
    }

    private boolean able(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        if (!people.employed(who, when)) {
            return false;
        }
        boolean all = true;
        boolean held = false;
        for (ChildId child : page.children) {
            if (people.keptFrom(who, child, when)) {
                return false;
            }
            all &= people.inScope(who, child, when);
            held |= people.keptFrom(item.author, child, when);
        }
        boolean rank = item.fromHome || people.moderates(who, when);
        return rank && all && (!held || people.isManager(who, when));
    }

    // Moderation

    /** Section 3, when is moderation necessary: every rule that hits an observation which this person submits. */
    Set<Code> mustWait(PersonId who, NaiveNursery.Item item, NaiveNursery.Page page, Instant when) {
        Set<Code> why = EnumSet.noneOf(Code.class);
        add(why, Code.TRAINEE_AUTHOR, people.marked(item.author, Mark.TRAINEE, when));
        add(why, Code.AGENCY_AUTHOR, people.marked(item.author, Mark.AGENCY, when));
        add(why, Code.AUTHORS_CHILD, people.familyOfAny(item.author, page.children, when));
        for (NaiveNursery.Photo photo : page.photos) {
            add(why, Code.DEPICTION_UNKNOWN, !photo.reviewed);
            add(why, Code.DEPICTS_STRANGERS, photo.strangers);
            add(why, Code.DEPICTS_UNTAGGED, !page.children.containsAll(photo.shows));
            add(why, Code.DEPICTS_FAMILIES, !people.ofOneFamily(photo.shows, when));
        }
        add(why, Code.NAMES_CHILD, namesWrongly(page, when));
        add(why, Code.AUTHOR_ASKS, page.asksForModeration);
        add(why, Code.SAMPLED, sampling == 100);
        add(why, Code.HANDED_OVER, !people.sameHuman(item.author, who));
        return why;
    }

    /** "Text naming a child who is not tagged or, in an entry that more than one family will read, without name consent." */
    private boolean namesWrongly(NaiveNursery.Page page, Instant when) {
        boolean severalRead = page.audience == Audience.FAMILY && !people.ofOneFamily(page.children, when);
        for (NaiveNursery.Pupil pupil : nursery.pupils) {
            if (!names(allText(page), pupil.name)) {
                continue;
            }
            boolean tagged = page.children.contains(pupil.id);
            if (!tagged || (severalRead && !people.consented(pupil.id, Purpose.NAME_IN_OTHER_JOURNALS, when))) {
                return true;
            }
        }
        return false;
    }

    // Tombstones

    /** "Only to persons to whom the entry had been delivered; none for staff-only entries, for a child tagged by mistake." */
    boolean familyTombstone(PersonId who, NaiveNursery.Item item, Instant when) {
        NaiveNursery.Page page = item.approved;
        if (page == null || shelf(item, page) != Shelf.WITHDRAWN || item.withdrawnAsMistake) {
            return false;
        }
        boolean reached = false;
        for (ChildId child : page.children) {
            reached |= reaches(who, child, when) && oldEnough(who, item, child, when);
        }
        boolean had = item.delivered.stream().anyMatch(each -> people.sameHuman(each, who));
        return page.audience == Audience.FAMILY && reached && had;
    }

    static String allText(NaiveNursery.Page page) {
        return page.title + "\n" + page.text + "\n" + String.join("\n", page.captions.values());
    }

    /** Whole words, upper or lower case alike. */
    static boolean names(String text, String name) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).contains(name.toLowerCase(Locale.ROOT));
    }

    private static void add(Set<Code> codes, Code code, boolean hit) {
        if (hit) {
            codes.add(code);
        }
    }
}
