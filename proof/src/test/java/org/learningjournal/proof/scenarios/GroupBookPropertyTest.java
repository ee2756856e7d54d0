package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.Shelf;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.GroupExportRequest.Member;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/**
 * In generated worlds a book for a group holds exactly the entries that are in the own export of each recipient, and of these
 * no picture and no name that is not in every one of those exports; which ones it holds, a notebook of all that was told says.
 */
@Tag("slow")
class GroupBookPropertyTest {
    private static final int WORLDS = ExportWorld.worlds();

    private int books;
    private int refused;
    private int items;
    private int shown;
    private int withheld;
    private int lessThanOwn;
    private int named;
    private int masked;
    private int maskedBesides;

    @Test
    void P04_P13_a_book_for_a_group_is_no_wider_than_what_each_recipient_may_have_alone() {
        long first = ExportWorld.firstSeed();
        int worlds = 0;
        while (worlds < WORLDS || (seen().contains(0) && worlds < ExportWorld.MOST)) {
            long seed = first + worlds++;
            check(new ExportWorld(new Random(seed)), new Random(-seed), ExportWorld.named(seed));
        }
        System.out.printf(
                "group books: seed %d, %d worlds, %d books, %d refused, %d entries, media: %d shown, %d withheld (%d that"
                        + " somebody has alone), names: %d told, %d masked (%d that somebody reads alone)%n",
                first, worlds, books, refused, items, shown, withheld, lessThanOwn, named, masked, maskedBesides);
        assertThat(seen()).as("everything seen, seed %d", first).doesNotContain(0);
        assertThat(shown * 100 / (shown + withheld))
                .as("share shown, seed %d", first)
                .isBetween(10, 90);
    }

    /** How often each kind of thing was met: few worlds may not hold the rarest. */
    private List<Integer> seen() {
        return List.of(refused, items, shown, withheld, lessThanOwn, named, masked, maskedBesides);
    }

    private void check(ExportWorld world, Random random, String seed) {
        boolean copy = random.nextInt(5) == 0;
        List<Member> members = world.some(2).stream()
                .map(child -> new Member(child, recipients(world, random, child, copy)))
                .toList();
        GroupExportRequest request = new GroupExportRequest(
                "The year of " + String.join(" and ", world.names.values()),
                members,
                copy ? ExportPurpose.SETTING_COPY : ExportPurpose.LEAVING,
                Period.ALWAYS);
        Caller caller = world.nursery.manager();
        Set<PersonId> readers = new HashSet<>();
        members.forEach(member -> readers.addAll(member.recipients()));
        readers.forEach(each -> assertThat(world.delivered(each)).as(seed).isEmpty());
        Outcome<GroupExport> outcome = world.nursery.journals.leaving().exportGroup(caller, request);
        Map<PersonId, Set<EntryId>> handed =
                readers.stream().collect(Collectors.toMap(Function.identity(), world::delivered));
        List<Outcome<JournalExport>> alone = members.stream()
                .flatMap(member -> member.recipients().stream()
                        .map(each -> new ExportRequest(member.child(), each, request.purpose())))
                .map(each -> world.nursery.journals.leaving().export(caller, each))
                .toList();
        if (alone.stream().anyMatch(Outcome::isRefused)) {
            refused++;
            assertThat(alone.stream().flatMap(each -> codes(each).stream()))
                    .as(seed)
                    .containsAll(codes(outcome));
            assertThat(outcome.isRefused()).as(seed).isTrue();
            handed.values().forEach(each -> assertThat(each).as(seed).isEmpty());
            return;
        }
        books++;
        List<JournalExport> own = alone.stream().map(Nursery::done).toList();
        agrees(world, readers, done(outcome), own, seed);
        Set<EntryId> ids =
                done(outcome).items().stream().map(item -> item.view().id()).collect(Collectors.toSet());
        readers.forEach(each -> assertThat(handed.get(each)).as(seed).isEqualTo(ids));
        copies(world, caller, request, done(outcome), seed);
    }

    private static Set<PersonId> recipients(ExportWorld world, Random random, ChildId child, boolean copy) {
        if (copy) {
            return Set.of(world.nursery.manager);
        }
        List<PersonId> family = world.family.get(child);
        return Set.copyOf(random.nextBoolean() ? family : family.subList(0, 1));
    }

    private void agrees(
            ExportWorld world, Set<PersonId> readers, GroupExport book, List<JournalExport> own, String seed) {
        Set<ChildId> kept = new HashSet<>();
        readers.forEach(each -> kept.addAll(world.keptFrom.getOrDefault(each, Set.of())));
        boolean signed = world.signed.containsAll(readers) || readers.contains(world.nursery.manager);
        Set<EntryId> inAll = new HashSet<>(ids(own.get(0)));
        own.forEach(each -> inAll.retainAll(ids(each)));
        assertThat(book.items().stream().map(item -> item.view().id()))
                .as(seed)
                .containsExactlyInAnyOrderElementsOf(inAll);
        world.children.forEach(child -> assertThat(book.title().contains(world.names.get(child)))
                .as("%s title", seed)
                .isEqualTo(world.mayBeNamed(child) && !kept.contains(child)));
        for (Item item : book.items()) {
            items++;
            assertThat(item.comments()).as(seed).isEmpty();
            List<EntryView> theirs = own.stream()
                    .map(each -> view(each, item.view().id()).orElseThrow())
                    .toList();
            media(world, kept, signed, item.view(), theirs, seed);
            names(world, kept, item.view(), theirs, seed);
        }
        assertThat(book.withheld())
                .as(seed)
                .hasSize(book.items().stream()
                        .mapToInt(item -> item.view().withheld().size())
                        .sum());
    }

    /** The entries of an export that are for families. */
    private static Set<EntryId> ids(JournalExport export) {
        return export.items().stream()
                .map(Item::view)
                .filter(view -> view.shelf() == Shelf.JOURNAL)
                .map(EntryView::id)
                .collect(Collectors.toSet());
    }

    private static Optional<EntryView> view(JournalExport export, EntryId entry) {
        return export.items().stream()
                .map(Item::view)
                .filter(view -> view.id().equals(entry))
                .findFirst();
    }

    private void media(
            ExportWorld world, Set<ChildId> kept, boolean signed, EntryView view, List<EntryView> own, String seed) {
        Set<MediumId> here = ids(view);
        own.forEach(each -> assertThat(ids(each)).as(seed).containsAll(here));
        Set<MediumId> all = world.inEntry.get(view.id());
        Set<MediumId> expected = all.stream()
                .filter(medium -> mayBeShown(world, kept, signed, medium))
                .collect(Collectors.toSet());
        assertThat(here).as("%s %s", seed, view.id()).isEqualTo(expected);
        assertThat(view.withheld()).as(seed).hasSize(all.size() - here.size());
        shown += here.size();
        withheld += all.size() - here.size();
        lessThanOwn += own.stream().anyMatch(each -> ids(each).size() > here.size()) ? 1 : 0;
    }

    private static boolean mayBeShown(ExportWorld world, Set<ChildId> kept, boolean signed, MediumId medium) {
        Set<ChildId> depicted = world.shows.get(medium);
        return (depicted.isEmpty() || signed)
                && depicted.stream().noneMatch(kept::contains)
                && depicted.stream().allMatch(world::mayBeShown);
    }

    private void names(ExportWorld world, Set<ChildId> kept, EntryView view, List<EntryView> own, String seed) {
        for (ChildId child : world.children) {
            String name = world.names.get(child);
            List<String> told = texts(view, ids(view));
            boolean isTold = told.stream().anyMatch(text -> text.contains(name));
            boolean mayBe = world.mayBeNamed(child) && !kept.contains(child);
            assertThat(isTold && !mayBe).as("%s %s in %s", seed, name, told).isFalse();
            List<Boolean> alone = own.stream()
                    .map(each -> texts(each, ids(view)).stream().anyMatch(text -> text.contains(name)))
                    .toList();
            assertThat(isTold).as("%s %s in %s", seed, name, told).isEqualTo(mayBe && alone.contains(true));
            assertThat(isTold && alone.contains(false))
                    .as("%s %s is masked for somebody", seed, name)
                    .isFalse();
            assertThat(view.children().stream().anyMatch(each -> each.id().equals(child)) && !mayBe)
                    .as(seed)
                    .isFalse();
            named += isTold ? 1 : 0;
            masked += alone.contains(false) && world.tells(view.id(), child) ? 1 : 0;
            maskedBesides += !isTold && alone.contains(true) ? 1 : 0;
        }
    }

    /** Every text of an entry and of some of its pictures, those of the tags included. */
    private static List<String> texts(EntryView view, Set<MediumId> media) {
        List<String> texts = new ArrayList<>(List.of(view.title(), view.text()));
        view.media().stream()
                .filter(medium -> media.contains(medium.id()))
                .flatMap(medium -> Stream.of(medium.caption(), medium.alternative()))
                .forEach(texts::add);
        view.children().forEach(each -> texts.add(each.name()));
        return texts;
    }

    private static Set<MediumId> ids(EntryView view) {
        return view.media().stream().map(MediumView::id).collect(Collectors.toSet());
    }

    private static void copies(
            ExportWorld world, Caller caller, GroupExportRequest request, GroupExport book, String seed) {
        Map<EntryId, Set<MediumId>> shown = book.items().stream()
                .collect(Collectors.toMap(item -> item.view().id(), item -> ids(item.view())));
        world.inEntry.forEach((entry, media) -> media.forEach(medium -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boolean copied = world.nursery
                    .journals
                    .leaving()
                    .copy(caller, request, entry, medium, out)
                    .permits();
            assertThat(copied)
                    .as("%s %s", seed, medium)
                    .isEqualTo(shown.getOrDefault(entry, Set.of()).contains(medium))
                    .isEqualTo(out.size() > 0);
        }));
    }
}
