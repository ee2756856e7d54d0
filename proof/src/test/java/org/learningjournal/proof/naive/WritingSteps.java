package org.learningjournal.proof.naive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.MediaType;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewEntry;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** Steps that write entries and look at their pictures. */
final class WritingSteps {
    private final World world;
    private final NaiveNursery told;

    WritingSteps(World world) {
        this.world = world;
        told = world.told;
    }

    boolean observe() {
        return write(world.any(world.staffNow()), Capacity.STAFF, true);
    }

    boolean draftObservation() {
        return write(world.any(world.staffNow()), Capacity.STAFF, false);
    }

    boolean contribute() {
        return write(world.any(world.familyEver()), Capacity.FAMILY, true);
    }

    boolean draftContribution() {
        return write(world.any(world.familyEver()), Capacity.FAMILY, false);
    }

    private boolean write(PersonId who, Capacity as, boolean submits) {
        NaiveNursery.Page page = page(who, as, List.of());
        Instant occurred = world.now.minus(Duration.ofMinutes(1 + world.random.nextInt(40_000)));
        NewEntry entry = entry(page, as, occurred);
        Caller caller = caller(who, as);
        Outcome<EntryView> outcome = submits
                ? world.journals.writing().submit(caller, entry)
                : world.journals.writing().draft(caller, entry);
        Optional<EntryView> view = view(outcome);
        if (view.isEmpty()) {
            return false;
        }
        NaiveNursery.Item item = new NaiveNursery.Item();
        item.id = view.get().id();
        item.fromHome = as == Capacity.FAMILY;
        item.author = who;
        item.keeper = who;
        item.occurredAt = occurred;
        told.items.add(item);
        begin(item, page);
        world.note(world.names.get(who) + " writes " + world.label(item) + " " + show(page) + " occurred " + occurred);
        if (submits) {
            submitted(who, item, outcome, caller.instant());
        }
        return true;
    }

    /** A wish for moderation is taken back by no edit, and "RETURNED → SUBMITTED" is the only arrow for what was returned. */
    private static void begin(NaiveNursery.Item item, NaiveNursery.Page page) {
        page.asksForModeration |=
                item.working != null && (item.working.asksForModeration || item.working.state == FaceState.RETURNED);
        page.state = FaceState.DRAFT;
        item.working = page;
    }

    boolean submit() {
        NaiveNursery.Item item = anyWorking();
        if (item == null) {
            return false;
        }
        Caller caller = caller(item.keeper, item.fromHome ? Capacity.FAMILY : Capacity.STAFF);
        Outcome<EntryView> outcome = world.journals.writing().submit(caller, item.id, world.version(item.id));
        if (view(outcome).isEmpty()) {
            return false;
        }
        world.note(world.names.get(item.keeper) + " submits " + world.label(item));
        item.working.asksForModeration |= item.working.state == FaceState.RETURNED;
        submitted(item.keeper, item, outcome, caller.instant());
        return true;
    }

    private void submitted(PersonId who, NaiveNursery.Item item, Outcome<EntryView> outcome, Instant at) {
        Set<Code> expected =
                item.fromHome ? Set.of(Code.FROM_HOME) : world.policy.mustWait(who, item, item.working, at);
        Set<Code> heard = new HashSet<>();
        if (outcome instanceof Outcome.AwaitsApproval<EntryView> waiting) {
            waiting.why().stream().map(Reason::code).forEach(heard::add);
        }
        heard.forEach(world::heard);
        if (!heard.equals(expected)) {
            world.disagreements.add(
                    "submission of " + world.label(item) + " waits for " + heard + ", by the words for " + expected);
        }
        if (outcome instanceof Outcome.AwaitsApproval<EntryView>) {
            item.working.state = FaceState.SUBMITTED;
            world.note("  waits: " + heard);
        } else {
            publish(item, at, false);
            world.note("  is in the journal");
        }
    }

    static void publish(NaiveNursery.Item item, Instant at, boolean despiteStrangers) {
        NaiveNursery.Page page = item.working;
        page.state = FaceState.APPROVED;
        page.shownSince.clear();
        page.strangersAccepted.clear();
        for (NaiveNursery.Photo photo : page.photos) {
            Instant before = item.approved == null ? null : item.approved.shownSince.get(photo.id);
            page.shownSince.put(photo.id, before == null ? at : before);
            if (despiteStrangers && photo.strangers) {
                page.strangersAccepted.add(photo.id);
            }
        }
        item.approved = page;
        item.working = null;
    }

    boolean edit() {
        if (told.items.isEmpty()) {
            return false;
        }
        NaiveNursery.Item item = world.any(told.items);
        NaiveNursery.Page from = item.working == null ? item.approved : item.working;
        Capacity as = item.fromHome ? Capacity.FAMILY : Capacity.STAFF;
        NaiveNursery.Page page = page(item.keeper, as, from.photos);
        if (world.chance(50)) {
            page.children = new LinkedHashSet<>(from.children);
        }
        Caller caller = caller(item.keeper, as);
        Outcome<EntryView> outcome = world.journals
                .writing()
                .edit(caller, item.id, world.version(item.id), entry(page, as, item.occurredAt));
        if (view(outcome).isEmpty()) {
            return false;
        }
        begin(item, page);
        world.note(world.names.get(item.keeper) + " edits " + world.label(item) + " " + show(page));
        return true;
    }

    boolean takeBack() {
        NaiveNursery.Item item = anyWorking();
        if (item == null) {
            return false;
        }
        Caller caller = caller(item.keeper, item.fromHome ? Capacity.FAMILY : Capacity.STAFF);
        if (view(world.journals.writing().takeBack(caller, item.id, world.version(item.id)))
                .isEmpty()) {
            return false;
        }
        item.working.state = FaceState.DRAFT;
        world.note(world.names.get(item.keeper) + " takes back " + world.label(item));
        return true;
    }

    boolean review() {
        List<NaiveNursery.Item> shown =
                told.items.stream().filter(each -> !photos(each).isEmpty()).toList();
        if (shown.isEmpty()) {
            return false;
        }
        NaiveNursery.Item item = world.any(shown);
        NaiveNursery.Photo photo = world.any(photos(item));
        Set<ChildId> seen = some(world.children, 3);
        Strangers strangers = world.chance(12) ? Strangers.SHOWN : Strangers.NONE;
        PersonId who = world.any(world.staffNow());
        if (!world.done(world.journals
                .writing()
                .review(world.staff(who), new ReviewedDepiction(photo.id, Optional.of(item.id), seen, strangers)))) {
            return false;
        }
        looked(photo, seen, strangers);
        world.note(world.names.get(who) + " reviews a photo of " + world.label(item) + ": " + names(seen) + " "
                + strangers);
        return true;
    }

    boolean handOver() {
        PersonId from = world.anyPerson();
        PersonId to = world.any(world.staffNow());
        Caller caller = world.staff(world.manager);
        Outcome<Integer> outcome = world.journals.writing().handOver(caller, from, to);
        if (!world.done(outcome) || from.equals(to)) {
            return false;
        }
        int moved = 0;
        for (NaiveNursery.Item item : told.items) {
            boolean theirs = !item.fromHome && world.policy.people.sameHuman(item.keeper, from);
            if (theirs && item.working != null && item.working.state != FaceState.DECLINED && free(item, to, caller)) {
                item.keeper = to;
                moved++;
            }
        }
        world.note("hand over " + world.names.get(from) + " to " + world.names.get(to) + ": " + moved);
        if (moved != outcome.orElseThrow()) {
            world.disagreements.add("handed over " + outcome.orElseThrow() + ", by the words " + moved);
        }
        return moved > 0;
    }

    /** Neither goes a matter of their own family through a manager's hands, nor into the keeping of the child's family. */
    private boolean free(NaiveNursery.Item item, PersonId to, Caller caller) {
        for (PersonId hand : List.of(to, caller.person())) {
            if (world.policy.people.familyOfAny(hand, item.working.children, caller.instant())) {
                return false;
            }
            for (ChildId child : item.working.children) {
                if (world.policy.people.keptFrom(hand, child, caller.instant())) {
                    return false;
                }
            }
        }
        return true;
    }

    // What is written

    private NaiveNursery.Page page(PersonId who, Capacity as, List<NaiveNursery.Photo> kept) {
        NaiveNursery.Page page = new NaiveNursery.Page();
        List<ChildId> from = as == Capacity.STAFF ? world.children : linkedTo(who);
        page.children = some(from, as == Capacity.STAFF ? 3 : 2);
        page.title = "About " + sentence(page.children);
        page.text = "Seen: " + sentence(page.children);
        boolean staff = as == Capacity.STAFF;
        page.audience = staff && world.chance(20) ? Audience.STAFF_ONLY : Audience.FAMILY;
        page.asksForModeration = staff && world.chance(12);
        for (NaiveNursery.Photo photo : kept) {
            if (world.chance(70)) {
                attach(page, photo);
            }
        }
        if (world.chance(kept.isEmpty() ? 45 : 20)) {
            attach(page, photo(who, as, page.children));
        }
        return page;
    }

    private List<ChildId> linkedTo(PersonId who) {
        List<ChildId> own = world.children.stream()
                .filter(child -> world.policy.people.ownChild(who, child, world.now))
                .toList();
        return own.isEmpty() ? world.children : own;
    }

    private void attach(NaiveNursery.Page page, NaiveNursery.Photo photo) {
        page.photos.add(photo);
        page.captions.put(photo.id, "Picture of " + sentence(page.children));
    }

    private String sentence(Set<ChildId> tagged) {
        if (world.chance(75)) {
            return "a day outside";
        }
        ChildId one = world.chance(80) ? world.any(List.copyOf(tagged)) : world.any(world.children);
        return world.named(one) + " at play";
    }

    private NaiveNursery.Photo photo(PersonId who, Capacity as, Set<ChildId> tagged) {
        Outcome<MediumId> uploaded = world.journals.writing().upload(caller(who, as), MediaType.PNG, World.picture());
        NaiveNursery.Photo photo = new NaiveNursery.Photo();
        photo.id = uploaded instanceof Outcome.Done<MediumId> done ? done.value() : MediumId.at(world.now);
        photo.uploader = who;
        photo.capacity = as;
        if (as == Capacity.STAFF && world.chance(92)) {
            Set<ChildId> seen = world.chance(70) ? new HashSet<>(tagged) : some(world.children, 3);
            Strangers strangers = world.chance(6) ? Strangers.SHOWN : Strangers.NONE;
            if (world.done(world.journals
                    .writing()
                    .review(world.staff(who), new ReviewedDepiction(photo.id, Optional.empty(), seen, strangers)))) {
                looked(photo, seen, strangers);
            }
        }
        return photo;
    }

    private static void looked(NaiveNursery.Photo photo, Set<ChildId> seen, Strangers strangers) {
        photo.reviewed = true;
        photo.shows = new HashSet<>(seen);
        photo.strangers = strangers == Strangers.SHOWN;
    }

    private static NewEntry entry(NaiveNursery.Page page, Capacity as, Instant occurred) {
        List<NewAttachment> media = page.photos.stream()
                .map(photo -> new NewAttachment(photo.id, page.captions.get(photo.id), ""))
                .toList();
        if (as == Capacity.FAMILY) {
            return new NewContribution(page.children, page.title, page.text, occurred, media);
        }
        NewObservation plain = NewObservation.about(page.children, page.title, page.text, occurred)
                .withMedia(media);
        NewObservation audience = page.audience == Audience.STAFF_ONLY ? plain.forStaffOnly() : plain;
        return page.asksForModeration ? audience.askingForModeration() : audience;
    }

    private Set<ChildId> some(List<ChildId> from, int most) {
        Set<ChildId> chosen = new LinkedHashSet<>();
        int wanted = 1 + world.random.nextInt(most);
        for (int i = 0; i < wanted; i++) {
            chosen.add(world.any(from));
        }
        return chosen;
    }

    static List<NaiveNursery.Photo> photos(NaiveNursery.Item item) {
        List<NaiveNursery.Photo> all = new ArrayList<>();
        if (item.approved != null) {
            all.addAll(item.approved.photos);
        }
        if (item.working != null) {
            all.addAll(item.working.photos);
        }
        return all;
    }

    NaiveNursery.Item anyWorking() {
        List<NaiveNursery.Item> open =
                told.items.stream().filter(each -> each.working != null).toList();
        return open.isEmpty() ? null : world.any(open);
    }

    Caller caller(PersonId who, Capacity as) {
        return as == Capacity.STAFF ? world.staff(who) : world.family(who);
    }

    private Optional<EntryView> view(Outcome<EntryView> outcome) {
        if (world.done(outcome)) {
            return Optional.of(outcome.orElseThrow());
        }
        return outcome instanceof Outcome.AwaitsApproval<EntryView> waiting
                ? Optional.of(waiting.value())
                : Optional.empty();
    }

    private String show(NaiveNursery.Page page) {
        return names(page.children) + " " + page.audience + " \""
                + NaivePolicy.allText(page).replace('\n', '|') + "\" photos "
                + page.photos.stream()
                        .map(photo -> (photo.reviewed ? "" : "?") + names(photo.shows) + (photo.strangers ? "!" : ""))
                        .toList();
    }

    private String names(Set<ChildId> some) {
        return some.stream().map(world::named).sorted().toList().toString();
    }
}
