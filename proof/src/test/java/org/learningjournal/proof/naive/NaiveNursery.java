package org.learningjournal.proof.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.FaceState;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/**
 * What happened at a nursery, as somebody would write it into a notebook: lists in the order in which things were told, and
 * corrected in place. Nothing here knows a rule.
 */
final class NaiveNursery {
    static final Instant OPEN = Period.FOREVER;

    /** Two records that turned out to be one human. */
    record Same(PersonId one, PersonId other) {}

    /** A time as staff. */
    static final class Post {
        PersonId who;
        Rank rank;
        Set<Mark> marks;
        Sees sees;
        Instant from;
        Instant to = OPEN;
    }

    /** A time as family of a child. */
    static final class Link {
        PersonId who;
        ChildId child;
        ParentalResponsibility responsibility;
        Instant from;
        Instant to = OPEN;
    }

    /** An order that keeps a person from a child. */
    static final class Bar {
        PersonId who;
        ChildId child;
        Instant from;
        Instant lifted = OPEN;
    }

    /** What an adult said about a child, and when. */
    record Said(PersonId who, ChildId child, Purpose purpose, boolean yes, Instant at) {}

    /** That a manager ended the quarrel over earlier refusals. */
    record Settled(ChildId child, Purpose purpose, Instant at) {}

    /** A signed undertaking. */
    static final class Promise {
        PersonId who;
        Instant from;
        Instant to = OPEN;
    }

    /** A child and its stay. */
    static final class Pupil {
        ChildId id;
        String name;
        Instant from;
        Instant to = OPEN;
        Instant familyUntil = OPEN;
    }

    /** A time as key worker or as cover. */
    static final class Turn {
        PersonId who;
        ChildId child;
        boolean cover;
        Instant from;
        Instant to = OPEN;
    }

    /** A picture. */
    static final class Photo {
        MediumId id;
        PersonId uploader;
        Capacity capacity;
        boolean reviewed;
        boolean strangers;
        Set<ChildId> shows = new HashSet<>();
    }

    /** One face of an item. */
    static final class Page {
        String title;
        String text;
        Set<ChildId> children;
        Audience audience;
        List<Photo> photos = new ArrayList<>();
        Map<MediumId, String> captions = new HashMap<>();
        FaceState state;
        boolean asksForModeration;
        /** Since when families have been shown each photo, on an approved face. */
        Map<MediumId, Instant> shownSince = new HashMap<>();
        /** Photos on which a senior accepted strangers. */
        Set<MediumId> strangersAccepted = new HashSet<>();
    }

    /** An entry. */
    static final class Item {
        EntryId id;
        boolean fromHome;
        PersonId author;
        PersonId keeper;
        Instant occurredAt;
        Page approved;
        Page working;
        boolean withdrawnAsMistake;
        /** To whom its approved face was handed. */
        Set<PersonId> delivered = new HashSet<>();
    }

    /** A comment, or a question about a waiting contribution. */
    static final class Remark {
        CommentId id;
        EntryId entry;
        ChildId child;
        PersonId author;
        Capacity capacity;
        String text;
        boolean question;
        boolean held;
        boolean removed;
    }

    final List<Same> same = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Bar> bars = new ArrayList<>();
    final List<Said> said = new ArrayList<>();
    final List<Settled> settled = new ArrayList<>();
    final List<Promise> promises = new ArrayList<>();
    final List<Pupil> pupils = new ArrayList<>();
    final List<Turn> turns = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    Pupil pupil(ChildId id) {
        for (Pupil each : pupils) {
            if (each.id.equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException("no child " + id);
    }

    Item item(EntryId id) {
        for (Item each : items) {
            if (each.id.equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException("no item " + id);
    }
}
