package org.learningjournal.proof.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;
import org.learningjournal.moderation.QueueItem;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/** Everything that anybody can see at one instant, as the library says: one line for each thing that somebody sees. */
final class Sight {
    private static final Set<Shelf> WAITING = Set.of(Shelf.WAITING_OBSERVATION, Shelf.WAITING_CONTRIBUTION);

    private final World world;
    private final Instant when;
    private final Map<String, Thing> lines = new TreeMap<>();
    private long asked;

    /**
     * Of whom and of what a line speaks.
     *
     * @param undecided whether it waits for a decision: a waiting item and the questions about it, or a held comment
     */
    record Thing(PersonId who, Capacity as, NaiveNursery.Item item, boolean undecided) {}

    private Sight(World world, Instant when) {
        this.world = world;
        this.when = when;
    }

    static Sight of(World world, Instant when) {
        Sight sight = new Sight(world, when);
        for (PersonId who : world.names.keySet()) {
            for (Capacity as : Capacity.values()) {
                Place place = as == Capacity.STAFF ? Place.AT_SETTING : Place.HOME_OWN_DEVICE;
                sight.look(new Caller(world.setting, who, as, place, when, Optional.empty()));
            }
        }
        return sight;
    }

    long asked() {
        return asked;
    }

    Map<String, Thing> beyond(Sight before) {
        Map<String, Thing> more = new TreeMap<>(lines);
        more.keySet().removeAll(before.lines.keySet());
        return more;
    }

    private void look(Caller caller) {
        String who = world.names.get(caller.person()) + " as " + caller.capacity() + " sees ";
        for (Side side : Side.values()) {
            list(caller, side, who + side + " of ");
        }
        threads(caller, who);
        asked++;
        for (QueueItem row : world.journals
                .moderation()
                .queue(caller, PageRequest.oldest(100))
                .items()) {
            NaiveNursery.Item item = world.told.item(row.item().id());
            lines.put(
                    who + "in the queue " + world.label(item),
                    new Thing(caller.person(), caller.capacity(), item, true));
        }
    }

    private void list(Caller caller, Side side, String what) {
        EntryQuery query = side == Side.APPROVED ? EntryQuery.published() : EntryQuery.working();
        Page<EntryView> page = world.journals.reading().list(caller, query.newest(100));
        assertThat(page.next()).isEmpty();
        assertThat(world.journals.reading().count(caller, query))
                .isEqualTo(page.items().size());
        asked += 2;
        for (EntryView view : page.items()) {
            NaiveNursery.Item item = world.told.item(view.id());
            boolean undecided = WAITING.contains(view.shelf());
            look(what + world.label(item), view, new Thing(caller.person(), caller.capacity(), item, undecided));
        }
    }

    private void look(String what, EntryView view, Thing thing) {
        lines.put(what, thing);
        view.children().forEach(child -> lines.put(what + " the tag " + world.named(child.id()), thing));
        names(what + " in its words", view.title() + "\n" + view.text(), thing);
        for (MediumView medium : view.media()) {
            lines.put(what + " the medium " + medium.id(), thing);
            names(what + " under medium " + medium.id(), medium.caption(), thing);
        }
    }

    private void threads(Caller caller, String who) {
        for (NaiveNursery.Item item : world.told.items) {
            for (ChildId child : threads(item)) {
                asked++;
                for (CommentView view : world.journals.reading().comments(caller, item.id, child)) {
                    if (view.removal().isPresent()) {
                        continue; // less than the comment that it stands for
                    }
                    boolean undecided = view.state() == Comment.State.HELD || isQuestion(view);
                    Thing thing = new Thing(caller.person(), caller.capacity(), item, undecided);
                    String what = who + "comment " + view.id() + " of " + world.named(child) + " on ";
                    lines.put(what + world.label(item), thing);
                    names(who + "in comment " + view.id(), view.text(), thing);
                }
            }
        }
    }

    private Set<ChildId> threads(NaiveNursery.Item item) {
        Stream<NaiveNursery.Remark> remarks = world.told.remarks.stream().filter(each -> each.entry.equals(item.id));
        return remarks.map(each -> each.child).collect(Collectors.toSet());
    }

    /** Questions go with the waiting item that they are about. */
    private boolean isQuestion(CommentView view) {
        return world.told.remarks.stream().anyMatch(each -> each.id.equals(view.id()) && each.question);
    }

    private void names(String what, String text, Thing thing) {
        for (NaiveNursery.Pupil pupil : world.told.pupils) {
            if (NaivePolicy.names(text, pupil.name)) {
                lines.put(what + " the name " + pupil.name, thing);
            }
        }
    }

    @Override
    public String toString() {
        return lines.size() + " things at " + when;
    }
}
