package org.learningjournal.proof.naive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/** Who is who at an instant, found by walking the notebook from top to bottom for every question. */
final class NaivePeople {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final NaiveNursery nursery;
    private final int reviewMonths;

    NaivePeople(NaiveNursery nursery, int reviewMonths) {
        this.nursery = nursery;
        this.reviewMonths = reviewMonths;
    }

    /** Section 2, person: two records can be joined, and the rules take the union of both. */
    boolean sameHuman(PersonId one, PersonId other) {
        if (one.equals(other) || nursery.same.isEmpty()) {
            return one.equals(other);
        }
        Set<PersonId> known = new HashSet<>();
        known.add(one);
        for (int round = 0; round <= nursery.same.size(); round++) {
            for (NaiveNursery.Same each : nursery.same) {
                if (known.contains(each.one()) || known.contains(each.other())) {
                    known.add(each.one());
                    known.add(each.other());
                }
            }
        }
        return known.contains(other);
    }

    /** Section 2, restriction: it works from its start until a manager lifts it, in every capacity. */
    boolean keptFrom(PersonId who, ChildId child, Instant when) {
        for (NaiveNursery.Bar bar : nursery.bars) {
            if (bar.child.equals(child) && during(when, bar.from, bar.lifted) && sameHuman(bar.who, who)) {
                return true;
            }
        }
        return false;
    }

    /** Section 2, family link: a person and a child for a period. */
    List<NaiveNursery.Link> links(PersonId who, ChildId child, Instant when) {
        List<NaiveNursery.Link> found = new ArrayList<>();
        for (NaiveNursery.Link link : nursery.links) {
            if (link.child.equals(child) && during(when, link.from, link.to) && sameHuman(link.who, who)) {
                found.add(link);
            }
        }
        return found;
    }

    /** Section 3, group photo: "the viewer's own (linked in force)". */
    boolean ownChild(PersonId who, ChildId child, Instant when) {
        return !links(who, child, when).isEmpty();
    }

    /** Who is family of one of them, or was: the issue wants that the end of a link makes nothing more visible. */
    boolean familyOfAny(PersonId who, Set<ChildId> children, Instant when) {
        for (NaiveNursery.Link link : nursery.links) {
            if (children.contains(link.child)
                    && !link.from.isAfter(when)
                    && link.from.isBefore(link.to)
                    && sameHuman(link.who, who)) {
                return true;
            }
        }
        return false;
    }

    /** Section 3, family access after leaving: it ends with the last day unless a manager set a later date. */
    boolean accessOpen(ChildId child, Instant when) {
        NaiveNursery.Pupil pupil = nursery.pupil(child);
        return during(when, pupil.from, pupil.familyUntil);
    }

    List<NaiveNursery.Post> posts(PersonId who, Instant when) {
        List<NaiveNursery.Post> found = new ArrayList<>();
        for (NaiveNursery.Post post : nursery.posts) {
            if (during(when, post.from, post.to) && sameHuman(post.who, who)) {
                found.add(post);
            }
        }
        return found;
    }

    boolean employed(PersonId who, Instant when) {
        return !posts(who, when).isEmpty();
    }

    boolean isManager(PersonId who, Instant when) {
        return posts(who, when).stream().anyMatch(post -> post.rank == Rank.MANAGER);
    }

    /** Section 2: a senior may moderate, and so may a manager. */
    boolean moderates(PersonId who, Instant when) {
        return posts(who, when).stream().anyMatch(post -> post.rank != Rank.PRACTITIONER);
    }

    boolean marked(PersonId who, Mark mark, Instant when) {
        return posts(who, when).stream().anyMatch(post -> post.marks.contains(mark));
    }

    /** Section 3, what staff see: every child, or for a person so limited key and covered children; a limit wins. */
    boolean inScope(PersonId who, ChildId child, Instant when) {
        boolean limited = posts(who, when).stream().anyMatch(post -> post.sees == Sees.KEY_CHILDREN);
        if (!limited) {
            return true;
        }
        for (NaiveNursery.Turn turn : nursery.turns) {
            if (turn.child.equals(child) && during(when, turn.from, turn.to) && sameHuman(turn.who, who)) {
                return true;
            }
        }
        return false;
    }

    /** P13b: the viewer's own undertaking is signed. */
    boolean promised(PersonId who, Instant when) {
        for (NaiveNursery.Promise promise : nursery.promises) {
            if (during(when, promise.from, promise.to) && sameHuman(promise.who, who)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Section 3, consent: somebody unrestricted who is responsible now said yes and has neither said no since nor let the
     * year pass; and nobody's last word is a no that no manager has settled.
     */
    boolean consented(ChildId child, Purpose purpose, Instant when) {
        boolean yes = false;
        for (NaiveNursery.Said line : nursery.said) {
            if (!line.child().equals(child)
                    || line.purpose() != purpose
                    || line.at().isAfter(when)) {
                continue;
            }
            if (saidLater(line, when)) {
                continue;
            }
            if (!line.yes() && !settledLater(line, when)) {
                return false;
            }
            yes |= line.yes()
                    && responsible(line.who(), child, when)
                    && !keptFrom(line.who(), child, when)
                    && when.isBefore(reviewBy(line.at()));
        }
        return yes;
    }

    /** The review-by date: so many months on, by the calendar on the setting's wall. */
    Instant reviewBy(Instant said) {
        return said.atZone(ZONE).plusMonths(reviewMonths).toInstant();
    }

    /** Consent in force at every moment from one instant to another: looked up at each moment at which anything changes. */
    boolean consentedThroughout(ChildId child, Purpose purpose, Instant since, Instant until) {
        Set<Instant> moments = new TreeSet<>();
        moments.add(since);
        moments.add(until);
        for (NaiveNursery.Said line : nursery.said) {
            moments.add(line.at());
            moments.add(reviewBy(line.at()));
        }
        nursery.settled.forEach(line -> moments.add(line.at()));
        nursery.links.forEach(link -> moments.addAll(List.of(link.from, link.to)));
        nursery.bars.forEach(bar -> moments.addAll(List.of(bar.from, bar.lifted)));
        for (Instant moment : moments) {
            if (!moment.isBefore(since) && !moment.isAfter(until) && !consented(child, purpose, moment)) {
                return false;
            }
        }
        return true;
    }

    /** Children of one family: the same persons are family of each of them. */
    boolean ofOneFamily(Set<ChildId> children, Instant when) {
        for (ChildId one : children) {
            for (ChildId other : children) {
                if (!siblings(one, other, when)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean siblings(ChildId one, ChildId other, Instant when) {
        Set<PersonId> family = family(one, when);
        return one.equals(other) || (!family.isEmpty() && family.equals(family(other, when)));
    }

    private Set<PersonId> family(ChildId child, Instant when) {
        Set<PersonId> family = new HashSet<>();
        for (NaiveNursery.Link link : nursery.links) {
            if (link.child.equals(child) && during(when, link.from, link.to)) {
                family.add(link.who);
            }
        }
        return family;
    }

    private boolean responsible(PersonId who, ChildId child, Instant when) {
        return links(who, child, when).stream().anyMatch(link -> link.responsibility == ParentalResponsibility.YES);
    }

    private boolean saidLater(NaiveNursery.Said line, Instant when) {
        for (NaiveNursery.Said other : nursery.said) {
            if (other.child().equals(line.child())
                    && other.purpose() == line.purpose()
                    && other.at().isAfter(line.at())
                    && !other.at().isAfter(when)
                    && sameHuman(other.who(), line.who())) {
                return true;
            }
        }
        return false;
    }

    private boolean settledLater(NaiveNursery.Said line, Instant when) {
        for (NaiveNursery.Settled other : nursery.settled) {
            if (other.child().equals(line.child())
                    && other.purpose() == line.purpose()
                    && other.at().isAfter(line.at())
                    && !other.at().isAfter(when)) {
                return true;
            }
        }
        return false;
    }

    static boolean during(Instant when, Instant from, Instant to) {
        return !when.isBefore(from) && when.isBefore(to);
    }
}
