package org.learningjournal.proof.naive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.FaceState;
import org.learningjournal.moderation.ItemState;
import org.learningjournal.moderation.Moderation;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.writing.NewComment;

/** Steps that decide on items, narrow them, and comment on them. */
final class DecidingSteps {
    private final World world;
    private final NaiveNursery told;

    DecidingSteps(World world) {
        this.world = world;
        told = world.told;
    }

    boolean approve() {
        return decide(
                "approves", FaceState.APPROVED, (door, caller, item, seen) -> door.approve(caller, item.id, seen));
    }

    boolean approveDespiteStrangers() {
        return decide(
                "approves despite strangers",
                FaceState.APPROVED,
                (door, caller, item, seen) -> door.approveDespiteStrangers(caller, item.id, seen, "asked them"));
    }

    boolean giveBack() {
        return decide(
                "returns",
                FaceState.RETURNED,
                (door, caller, item, seen) -> door.giveBack(caller, item.id, seen, "no"));
    }

    boolean decline() {
        return decide(
                "declines",
                FaceState.DECLINED,
                (door, caller, item, seen) -> door.decline(caller, item.id, seen, "no"));
    }

    /** A decision at the door. */
    private interface Ask {
        Outcome<ItemState> of(Moderation door, Caller caller, NaiveNursery.Item item, Version seen);
    }

    private boolean decide(String verb, FaceState state, Ask ask) {
        List<NaiveNursery.Item> waiting = told.items.stream()
                .filter(each -> each.working != null && each.working.state == FaceState.SUBMITTED)
                .toList();
        if (waiting.isEmpty()) {
            return false;
        }
        NaiveNursery.Item item = world.any(waiting);
        PersonId who = world.chance(75) ? world.manager : world.any(world.staffNow());
        Caller caller = world.staff(who);
        boolean may = world.policy.mayDecide(who, item, item.working, caller.instant());
        if (!world.done(ask.of(world.journals.moderation(), caller, item, world.version(item.id)))) {
            return false;
        }
        world.note(world.names.get(who) + " " + verb + " " + world.label(item));
        if (!may) {
            world.disagreements.add(world.names.get(who) + " " + verb + " " + world.label(item) + ", not by the words");
        }
        if (state == FaceState.APPROVED) {
            WritingSteps.publish(item, caller.instant(), verb.contains("despite"));
        } else {
            item.working.state = state;
        }
        return true;
    }

    boolean release() {
        List<NaiveNursery.Item> shown = approved().stream()
                .filter(each -> !each.approved.photos.isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return false;
        }
        NaiveNursery.Item item = world.any(shown);
        NaiveNursery.Photo photo = world.any(item.approved.photos);
        PersonId who = world.any(world.staffNow());
        Caller caller = world.staff(who);
        if (!world.done(world.journals.moderation().release(caller, item.id, photo.id))) {
            return false;
        }
        item.approved.shownSince.put(photo.id, caller.instant());
        world.note(world.names.get(who) + " releases a photo of " + world.label(item));
        return true;
    }

    boolean withdraw() {
        NaiveNursery.Item item = anyApproved();
        PersonId who = narrower();
        if (item == null || !world.done(world.journals.writing().withdraw(world.staff(who), item.id, "by mistake"))) {
            return false;
        }
        gone(item, false);
        world.note(world.names.get(who) + " withdraws " + world.label(item));
        return true;
    }

    private static void gone(NaiveNursery.Item item, boolean mistake) {
        item.approved.state = FaceState.WITHDRAWN;
        item.withdrawnAsMistake = mistake;
        item.working = null;
    }

    boolean takeOut() {
        NaiveNursery.Item item = anyApproved();
        if (item == null) {
            return false;
        }
        ChildId child = world.any(List.copyOf(item.approved.children));
        PersonId who = narrower();
        if (!world.done(world.journals.writing().takeOut(world.staff(who), item.id, child, "wrong child"))) {
            return false;
        }
        world.note(world.names.get(who) + " takes " + world.named(child) + " out of " + world.label(item));
        if (item.approved.children.size() == 1) {
            gone(item, true);
            return true;
        }
        without(item.approved, child);
        if (item.working != null) {
            without(item.working, child);
            item.working = item.working.children.isEmpty() ? null : item.working;
        }
        return true;
    }

    private void without(NaiveNursery.Page page, ChildId child) {
        page.children.remove(child);
        Pattern name = Pattern.compile("\\b" + world.named(child) + "\\b");
        page.title = name.matcher(page.title).replaceAll("another child");
        page.text = name.matcher(page.text).replaceAll("another child");
        page.captions.replaceAll((photo, text) -> name.matcher(text).replaceAll("another child"));
    }

    boolean keepToStaff() {
        NaiveNursery.Item item = anyApproved();
        PersonId who = narrower();
        if (item == null
                || !world.done(world.journals.writing().keepToStaff(world.staff(who), item.id, "not for home"))) {
            return false;
        }
        item.approved.audience = Audience.STAFF_ONLY;
        if (item.working != null) {
            item.working.audience = Audience.STAFF_ONLY;
        }
        world.note(world.names.get(who) + " keeps to staff " + world.label(item));
        return true;
    }

    private PersonId narrower() {
        return world.chance(60) ? world.manager : world.any(world.staffNow());
    }

    boolean comment() {
        NaiveNursery.Item item = anyApproved();
        if (item == null) {
            return false;
        }
        ChildId child = world.any(List.copyOf(item.approved.children));
        Capacity as = world.chance(30) ? Capacity.STAFF : Capacity.FAMILY;
        PersonId who = as == Capacity.STAFF ? world.any(world.staffNow()) : world.any(world.familyEver());
        String text = world.chance(50) ? "Lovely" : "How " + world.named(world.any(world.children)) + " laughed";
        List<NaiveNursery.Remark> thread = told.remarks.stream()
                .filter(each -> each.entry.equals(item.id) && each.child.equals(child) && !each.question)
                .toList();
        Optional<NaiveNursery.Remark> before =
                thread.isEmpty() || world.chance(60) ? Optional.empty() : Optional.of(world.any(thread));
        Caller caller = as == Capacity.STAFF ? world.staff(who) : world.family(who);
        boolean may = world.policy.seesThread(who, as, item, child, caller.instant());
        Outcome<CommentView> outcome = world.journals
                .commenting()
                .comment(caller, new NewComment(item.id, child, text, before.map(each -> each.id)));
        if (!world.done(outcome)) {
            if (may && before.isEmpty()) {
                world.disagreements.add("a comment of " + world.names.get(who) + " on " + world.label(item)
                        + " is refused, not by the words");
            }
            return false;
        }
        if (!may) {
            world.disagreements.add("a comment of " + world.names.get(who) + " on " + world.label(item)
                    + " is accepted, not by the words");
        }
        NaiveNursery.Remark remark = remark(outcome.orElseThrow().id(), item, child, who, as, text);
        remark.held = world.policy.mustHold(text, child, caller.instant())
                || item.approved.audience == Audience.STAFF_ONLY
                || before.map(each -> each.held).orElse(false);
        world.note(world.names.get(who) + " comments on " + world.label(item) + " of " + world.named(child) + ": "
                + text + (remark.held ? " (held)" : ""));
        return true;
    }

    boolean ask() {
        List<NaiveNursery.Item> waiting = told.items.stream()
                .filter(each -> each.fromHome && each.working != null && each.working.state == FaceState.SUBMITTED)
                .toList();
        if (waiting.isEmpty()) {
            return false;
        }
        NaiveNursery.Item item = world.any(waiting);
        Capacity as = world.chance(70) ? Capacity.STAFF : Capacity.FAMILY;
        PersonId who = as == Capacity.STAFF ? world.any(world.staffNow()) : item.author;
        Caller caller = as == Capacity.STAFF ? world.staff(who) : world.family(who);
        Outcome<CommentView> outcome = world.journals.commenting().ask(caller, item.id, "Who is that?");
        if (!world.done(outcome)) {
            return false;
        }
        ChildId thread = world.storage
                .comments()
                .find(world.setting, outcome.orElseThrow().id())
                .orElseThrow()
                .child();
        remark(outcome.orElseThrow().id(), item, thread, who, as, "Who is that?").question = true;
        world.note(world.names.get(who) + " asks about " + world.label(item) + " as " + as);
        return true;
    }

    private NaiveNursery.Remark remark(
            CommentId id, NaiveNursery.Item item, ChildId child, PersonId who, Capacity as, String text) {
        NaiveNursery.Remark remark = new NaiveNursery.Remark();
        remark.id = id;
        remark.entry = item.id;
        remark.child = child;
        remark.author = who;
        remark.capacity = as;
        remark.text = text;
        told.remarks.add(remark);
        return remark;
    }

    boolean removeComment() {
        if (told.remarks.isEmpty()) {
            return false;
        }
        NaiveNursery.Remark remark = world.any(told.remarks);
        Caller caller = remark.capacity == Capacity.FAMILY && world.chance(50)
                ? world.family(remark.author)
                : world.staff(narrower());
        if (!world.done(world.journals.commenting().remove(caller, remark.id))) {
            return false;
        }
        remark.removed = true;
        world.note("a comment on " + world.label(told.item(remark.entry)) + " is removed");
        return true;
    }

    boolean showComment() {
        List<NaiveNursery.Remark> held =
                told.remarks.stream().filter(each -> each.held && !each.removed).toList();
        if (held.isEmpty()) {
            return false;
        }
        NaiveNursery.Remark remark = world.any(held);
        PersonId who = narrower();
        if (!world.done(world.journals.moderation().show(world.staff(who), remark.id))) {
            return false;
        }
        remark.held = false;
        world.note(
                "a held comment on " + world.label(told.item(remark.entry)) + " is shown by " + world.names.get(who));
        return true;
    }

    private List<NaiveNursery.Item> approved() {
        return told.items.stream()
                .filter(each -> each.approved != null && each.approved.state == FaceState.APPROVED)
                .toList();
    }

    private NaiveNursery.Item anyApproved() {
        List<NaiveNursery.Item> all = approved();
        return all.isEmpty() ? null : world.any(all);
    }
}
