package org.learningjournal.proof.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;
import org.learningjournal.moderation.QueueItem;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.reading.Reading;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/**
 * Asks the library and the naive policy the same questions at one instant: everybody in both capacities about the lists, the
 * counts, the queue and each entry, and a sample of them about all that is within.
 */
final class Comparison {
    private static final int SAMPLE = 12;
    /** On a database a look takes longer, and only some persons are asked for. */
    private static final int PERSONS =
            System.getProperty("proof.storage", "memory").equals("memory") ? 100 : 40;

    private final World world;
    private final NaiveNursery told;
    private final NaivePolicy policy;
    private final Reading reading;
    private final Instant when;
    private final Random sample;
    final List<String> differences = new ArrayList<>();
    final Map<Capacity, long[]> permitted = new EnumMap<>(Capacity.class);
    long decisions;

    Comparison(World world, long seed) {
        this.world = world;
        sample = new Random(seed);
        told = world.told;
        policy = world.policy;
        reading = world.journals.reading();
        when = world.tick();
        for (Capacity as : Capacity.values()) {
            permitted.put(as, new long[2]);
        }
    }

    Comparison everybody() {
        for (PersonId who : world.names.keySet()) {
            if (sample.nextInt(100) >= PERSONS) {
                continue;
            }
            for (Capacity as : Capacity.values()) {
                Caller caller = new Caller(
                        world.setting,
                        who,
                        as,
                        as == Capacity.STAFF ? Place.AT_SETTING : Place.HOME_OWN_DEVICE,
                        when,
                        Optional.empty());
                for (Side side : Side.values()) {
                    lists(caller, side);
                }
                for (NaiveNursery.Item item : told.items) {
                    entry(caller, item);
                }
                queue(caller);
            }
        }
        consents();
        return this;
    }

    // Lists

    private void lists(Caller caller, Side side) {
        List<NaiveNursery.Item> visible = new ArrayList<>();
        for (NaiveNursery.Item item : told.items) {
            NaiveNursery.Page page = face(item, side);
            if (page != null && policy.sees(caller.person(), caller.capacity(), item, page, when)) {
                visible.add(item);
            }
        }
        EntryQuery query = side == Side.APPROVED ? EntryQuery.published() : EntryQuery.working();
        same(caller, "count " + side, (long) visible.size(), reading.count(caller, query));
        List<EntryView> whole = paged(caller, query, 100);
        same(caller, "list " + side, labels(visible), listed(whole));
        if (whole.size() > 1 && sample.nextInt(100) < SAMPLE) {
            same(caller, "pages of 2 " + side, whole, paged(caller, query, 2));
        }
        if (whole.size() > 1 && whole.size() < 8 && sample.nextInt(100) < SAMPLE) {
            same(caller, "pages of 1 " + side, whole, paged(caller, query, 1));
        }
        List<EntryView> ordered = new ArrayList<>(whole);
        ordered.sort(Comparator.comparing(EntryView::occurredAt)
                .thenComparing(EntryView::id)
                .reversed());
        same(caller, "order " + side, ordered, whole);
        whole.forEach(view -> told.item(view.id()).delivered.add(caller.person()));
    }

    private List<EntryView> paged(Caller caller, EntryQuery query, int size) {
        List<EntryView> all = new ArrayList<>();
        EntryQuery wanted = query.newest(size);
        while (true) {
            Page<EntryView> page = reading.list(caller, wanted);
            all.addAll(page.items());
            if (page.next().isEmpty()) {
                return all;
            }
            wanted = wanted.after(page.next().get());
        }
    }

    private Set<String> labels(List<NaiveNursery.Item> items) {
        Set<String> all = new TreeSet<>();
        items.forEach(item -> all.add(world.label(item)));
        return all;
    }

    private Set<String> listed(List<EntryView> views) {
        Set<String> all = new TreeSet<>();
        views.forEach(view -> all.add(world.label(told.item(view.id()))));
        return all;
    }

    // One entry

    private void entry(Caller caller, NaiveNursery.Item item) {
        PersonId who = caller.person();
        Capacity as = caller.capacity();
        boolean sees = item.approved != null && policy.sees(who, as, item, item.approved, when);
        boolean role = as == Capacity.STAFF
                ? policy.people.employed(who, when)
                : world.children.stream().anyMatch(child -> policy.people.ownChild(who, child, when));
        if (role) {
            permitted.get(as)[sees ? 1 : 0]++;
        }
        Decision decision = reading.maySee(caller, item.id);
        world.heard(decision);
        same(caller, "may see " + world.label(item), sees, decision.permits());
        if (sample.nextInt(100) < SAMPLE) {
            within(caller, item);
        }
    }

    private void within(Caller caller, NaiveNursery.Item item) {
        for (Side side : Side.values()) {
            face(caller, item, side);
        }
        threads(caller, item);
        if (caller.capacity() == Capacity.FAMILY) {
            same(
                    caller,
                    "tombstone of " + world.label(item),
                    policy.familyTombstone(caller.person(), item, when),
                    reading.tombstone(caller, item.id).isPresent());
        }
    }

    private void face(Caller caller, NaiveNursery.Item item, Side side) {
        PersonId who = caller.person();
        Capacity as = caller.capacity();
        NaiveNursery.Page page = face(item, side);
        Optional<EntryView> view = reading.find(caller, item.id, side);
        String what = side + " of " + world.label(item);
        boolean sees = page != null && policy.sees(who, as, item, page, when);
        same(caller, what, sees, view.isPresent());
        if (!sees || view.isEmpty()) {
            return;
        }
        same(caller, "tags of " + what, names(policy.named(who, as, page, when)), tagged(view.get()));
        same(
                caller,
                "shelf of " + what,
                NaivePolicy.shelf(item, page),
                view.get().shelf());
        Set<String> shown = new TreeSet<>();
        Set<Code> withheld = new HashSet<>();
        int hidden = 0;
        StringBuilder text = new StringBuilder(page.title + "\n" + page.text);
        for (NaiveNursery.Photo photo : page.photos) {
            Optional<Code> why = policy.withheld(who, as, item, page, photo, when);
            if (why.isPresent()) {
                withheld.add(why.get());
                hidden++;
            } else {
                shown.add(photo.id.toString());
                text.append('\n').append(page.captions.get(photo.id));
            }
        }
        media(caller, what, view.get(), shown, withheld, hidden);
        text(caller, what, view.get(), page, text.toString());
    }

    private void media(Caller caller, String what, EntryView view, Set<String> shown, Set<Code> withheld, int hidden) {
        Set<String> got = new TreeSet<>();
        view.media().forEach(medium -> got.add(medium.id().toString()));
        same(caller, "media of " + what, shown, got);
        if (caller.capacity() == Capacity.FAMILY && shown.equals(got)) {
            Set<Code> heard = new HashSet<>();
            view.withheld().stream().map(Reason::code).forEach(heard::add);
            heard.forEach(world::heard);
            same(caller, "withheld of " + what, withheld, heard);
            same(
                    caller,
                    "how many are withheld of " + what,
                    hidden,
                    view.withheld().size());
        }
    }

    private void text(Caller caller, String what, EntryView view, NaiveNursery.Page page, String raw) {
        StringBuilder got = new StringBuilder(view.title() + "\n" + view.text());
        for (MediumView medium : view.media()) {
            got.append('\n').append(medium.caption());
        }
        Set<String> expected = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (NaiveNursery.Pupil pupil : told.pupils) {
            boolean masked = policy.masked(caller.person(), caller.capacity(), page, pupil.id, when);
            if (NaivePolicy.names(raw, pupil.name) && !masked) {
                expected.add(pupil.name);
            }
            if (NaivePolicy.names(got.toString(), pupil.name)) {
                found.add(pupil.name);
            }
        }
        same(caller, "names in the text of " + what, expected, found);
    }

    // Comments

    private void threads(Caller caller, NaiveNursery.Item item) {
        for (ChildId child : world.children) {
            Map<String, String> expected = new HashMap<>();
            for (NaiveNursery.Remark remark : told.remarks) {
                if (remark.entry.equals(item.id) && remark.child.equals(child)) {
                    expected(caller, remark).ifPresent(state -> expected.put(remark.id.toString(), state));
                }
            }
            Map<String, String> got = new HashMap<>();
            for (CommentView view : reading.comments(caller, item.id, child)) {
                got.put(view.id().toString(), state(view.state()));
            }
            same(caller, "comments of " + world.named(child) + " on " + world.label(item), expected, got);
        }
    }

    private Optional<String> expected(Caller caller, NaiveNursery.Remark remark) {
        if (!policy.seesRemark(caller.person(), caller.capacity(), remark, when)) {
            return Optional.empty();
        }
        boolean asSent = remark.held && caller.capacity() == Capacity.FAMILY;
        return Optional.of(remark.removed ? "removed" : remark.held && !asSent ? "held" : "shown");
    }

    private static String state(Comment.State state) {
        return switch (state) {
            case SHOWN -> "shown";
            case HELD -> "held";
            case REMOVED, REMOVED_UNSEEN -> "removed";
        };
    }

    // Decisions

    private void queue(Caller caller) {
        Map<String, Boolean> expected = new HashMap<>();
        for (NaiveNursery.Item item : told.items) {
            NaiveNursery.Page page = item.working;
            if (caller.capacity() == Capacity.STAFF
                    && page != null
                    && (NaivePolicy.shelf(item, page) == Shelf.WAITING_CONTRIBUTION
                            || NaivePolicy.shelf(item, page) == Shelf.WAITING_OBSERVATION)
                    && policy.sees(caller.person(), Capacity.STAFF, item, page, when)) {
                expected.put(world.label(item), policy.mayDecide(caller.person(), item, page, when));
            }
        }
        Map<String, Boolean> got = new HashMap<>();
        for (QueueItem row : world.journals
                .moderation()
                .queue(caller, PageRequest.oldest(100))
                .items()) {
            world.heard(row.decision());
            got.put(world.label(told.item(row.item().id())), row.decision().permits());
        }
        same(caller, "queue", expected, got);
    }

    private void consents() {
        Caller manager =
                new Caller(world.setting, world.manager, Capacity.STAFF, Place.AT_SETTING, when, Optional.empty());
        for (ChildId child : world.children) {
            if (policy.people.keptFrom(world.manager, child, when)
                    || !policy.people.inScope(world.manager, child, when)) {
                continue;
            }
            for (Purpose purpose : List.of(Purpose.IMAGE_IN_OTHER_JOURNALS, Purpose.NAME_IN_OTHER_JOURNALS)) {
                boolean given =
                        world.journals.consents().state(manager, child, purpose).orElseThrow() == ConsentState.GIVEN;
                same(
                        manager,
                        "consent for " + world.named(child) + " " + purpose,
                        policy.people.consented(child, purpose, when),
                        given);
            }
        }
    }

    // Words

    private static NaiveNursery.Page face(NaiveNursery.Item item, Side side) {
        return side == Side.APPROVED ? item.approved : item.working;
    }

    private Set<String> names(Set<ChildId> some) {
        Set<String> all = new TreeSet<>();
        some.forEach(child -> all.add(world.named(child)));
        return all;
    }

    private Set<String> tagged(EntryView view) {
        Set<String> all = new TreeSet<>();
        view.children().forEach(child -> all.add(world.named(child.id())));
        return all;
    }

    private void same(Caller caller, String what, Object words, Object library) {
        decisions++;
        if (!Objects.equals(words, library)) {
            differences.add(world.names.get(caller.person()) + " as " + caller.capacity() + ", " + what
                    + ": by the words " + words + ", the library " + library);
        }
    }
}
