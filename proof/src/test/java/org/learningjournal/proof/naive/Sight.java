package org.learningjournal.proof.naive;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.journal.Side;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/** Everything that anybody can see at one instant, as the library says: one line for each thing that somebody sees. */
final class Sight {
    private final World world;
    private final Instant when;
    private final Set<String> lines = new TreeSet<>();
    private long asked;

    private Sight(World world, Instant when) {
        this.world = world;
        this.when = when;
    }

    static Sight of(World world, Instant when) {
        Sight sight = new Sight(world, when);
        for (PersonId who : world.names.keySet()) {
            for (Capacity as : Capacity.values()) {
                Place place = as == Capacity.STAFF ? Place.AT_SETTING : Place.HOME_OWN_DEVICE;
                Caller caller = new Caller(world.setting, who, as, place, when, Optional.empty());
                world.told.items.forEach(item -> sight.look(caller, item));
            }
        }
        return sight;
    }

    long asked() {
        return asked;
    }

    int size() {
        return lines.size();
    }

    Set<String> beyond(Sight before) {
        Set<String> more = new TreeSet<>(lines);
        more.removeAll(before.lines);
        return more;
    }

    private void look(Caller caller, NaiveNursery.Item item) {
        String who = world.names.get(caller.person()) + " as " + caller.capacity() + " sees ";
        for (Side side : Side.values()) {
            asked++;
            world.journals
                    .reading()
                    .find(caller, item.id, side)
                    .ifPresent(view -> look(who + side + " of " + world.label(item), view));
        }
        for (ChildId child : world.children) {
            asked++;
            for (CommentView view : world.journals.reading().comments(caller, item.id, child)) {
                if (view.removal().isPresent()) {
                    continue; // less than the comment that it stands for
                }
                lines.add(who + "comment " + view.id() + " of " + world.named(child) + " on " + world.label(item));
                names(who + "in comment " + view.id(), view.text());
            }
        }
    }

    private void look(String what, EntryView view) {
        lines.add(what);
        view.children().forEach(child -> lines.add(what + " the tag " + world.named(child.id())));
        names(what + " in its words", view.title() + "\n" + view.text());
        for (MediumView medium : view.media()) {
            lines.add(what + " the medium " + medium.id());
            names(what + " under medium " + medium.id(), medium.caption());
        }
    }

    private void names(String what, String text) {
        for (NaiveNursery.Pupil pupil : world.told.pupils) {
            if (NaivePolicy.names(text, pupil.name)) {
                lines.add(what + " the name " + pupil.name);
            }
        }
    }

    @Override
    public String toString() {
        return lines.size() + " things at " + when;
    }
}
