package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.anEntry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.CommentStore;
import org.learningjournal.journal.Entry;

/** What a {@link CommentStore} promises. */
public abstract class CommentStoreContract extends Contract {
    /** For subclasses. */
    protected CommentStoreContract() {}

    static Stream<Comment.Remover> removers() {
        return Stream.of(Comment.Remover.values());
    }

    static Stream<String> texts() {
        return PrecisionContract.texts().filter(text -> !text.isBlank() && text.length() <= 4000);
    }

    private static Entry entry(Nursery at) {
        return at.stored(anEntry().about(at.ada(), at.ben()).by(at.kim()).inJournal());
    }

    private static Comment with(Comment c, CommentId id, Optional<CommentId> replyTo, Comment.State state) {
        return new Comment(
                id,
                c.setting(),
                c.entry(),
                c.child(),
                Comment.Kind.QUESTION,
                c.author(),
                Capacity.FAMILY,
                c.text(),
                replyTo,
                c.writtenAt(),
                state,
                Optional.empty(),
                Version.NONE);
    }

    @Test
    void finds_a_comment_as_it_was_saved() {
        Nursery nursery = nursery();
        Comment remark = aRemark(entry(nursery), nursery.ada(), nursery.kim(), NOON);
        Comment question = with(remark, CommentId.at(NOON), Optional.of(remark.id()), Comment.State.HELD);
        for (Comment comment : List.of(remark, question)) {
            Comment stored = nursery.stored(comment);
            assertThat(stored).isEqualTo(versioned(comment, 1));
            assertThat(nursery.storage().comments().save(nursery.id(), stored.shown(), stored.version()))
                    .isTrue();
            assertThat(nursery.storage().comments().find(nursery.id(), comment.id()))
                    .contains(versioned(comment.shown(), 2));
        }
        assertThat(nursery.storage().comments().find(nursery.id(), CommentId.at(NOON)))
                .isEmpty();
    }

    private static Comment versioned(Comment c, long version) {
        return new Comment(
                c.id(),
                c.setting(),
                c.entry(),
                c.child(),
                c.kind(),
                c.author(),
                c.capacity(),
                c.text(),
                c.replyTo(),
                c.writtenAt(),
                c.state(),
                c.removal(),
                new Version(version));
    }

    @ParameterizedTest(name = "by {0}")
    @MethodSource("removers")
    void keeps_a_removed_comment_and_by_which_role(Comment.Remover by) {
        Nursery nursery = nursery();
        Comment shown = nursery.stored(aRemark(entry(nursery), nursery.ada(), nursery.kim(), NOON));
        Comment removed = nursery.stored(shown.removed(by, NOON.plusNanos(1000)));
        assertThat(removed).isEqualTo(versioned(shown.removed(by, NOON.plusNanos(1000)), 2));
        Comment held = nursery.stored(with(shown, CommentId.at(NOON), Optional.empty(), Comment.State.HELD));
        Comment unseen = nursery.stored(held.removed(by, NOON.plusNanos(1000)));
        assertThat(unseen).isEqualTo(versioned(held.removed(by, NOON.plusNanos(1000)), 2));
        assertThat(unseen.state()).isEqualTo(Comment.State.REMOVED_UNSEEN);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_a_text_to_the_letter(String text) {
        Nursery nursery = nursery();
        Comment c = aRemark(entry(nursery), nursery.ada(), nursery.kim(), NOON);
        Comment said = new Comment(
                c.id(),
                c.setting(),
                c.entry(),
                c.child(),
                c.kind(),
                c.author(),
                c.capacity(),
                text,
                c.replyTo(),
                c.writtenAt(),
                c.state(),
                c.removal(),
                c.version());
        assertThat(nursery.stored(said).text()).isEqualTo(text);
    }

    @Test
    void saves_only_over_the_version_that_was_read() {
        Nursery nursery = nursery();
        CommentStore comments = nursery.storage().comments();
        Comment comment = aRemark(entry(nursery), nursery.ada(), nursery.kim(), NOON);
        assertThat(comments.save(comment.setting(), comment, new Version(1))).isFalse();
        assertThat(comments.find(nursery.id(), comment.id())).isEmpty();
        Comment first = nursery.stored(comment);
        assertThat(comments.save(comment.setting(), comment, Version.NONE)).isFalse();
        Comment second = nursery.stored(first.removed(Comment.Remover.AUTHOR, NOON));
        assertThat(comments.save(nursery.id(), first.removed(Comment.Remover.MANAGER, NOON), first.version()))
                .isFalse();
        assertThat(comments.find(nursery.id(), comment.id())).contains(second);
    }

    @Test
    void lists_the_threads_of_one_child_earliest_first_and_ties_by_unsigned_id() {
        Nursery nursery = nursery();
        Entry one = entry(nursery);
        Entry two = entry(nursery);
        Comment tie = aRemark(one, nursery.ada(), nursery.kim(), NOON);
        Comment high = nursery.stored(with(tie, id(-1, 0), Optional.empty(), Comment.State.HELD));
        Comment low = nursery.stored(with(tie, id(1, 0), Optional.empty(), Comment.State.SHOWN));
        Comment early = nursery.stored(aRemark(two, nursery.ada(), nursery.kim(), NOON.minusNanos(1000)));
        Comment removed =
                nursery.stored(nursery.stored(aRemark(one, nursery.ada(), nursery.lee(), NOON.plusNanos(1000)))
                        .removed(Comment.Remover.STAFF, NOON));
        nursery.stored(aRemark(one, nursery.ben(), nursery.kim(), NOON));

        assertThat(threads(nursery, one, two)).containsExactly(early, low, high, removed);
        assertThat(threads(nursery, two)).containsExactly(early);
        assertThat(threads(nursery)).isEmpty();
    }

    private static CommentId id(long high, long low) {
        return new CommentId(new UUID(high, low));
    }

    private static List<Comment> threads(Nursery at, Entry... entries) {
        Set<EntryId> ids = Stream.of(entries).map(entry -> entry.head().id()).collect(Collectors.toSet());
        return at.storage().comments().threads(at.id(), at.ada().id(), ids);
    }

    @Test
    void changes_no_version_of_the_entry() {
        Nursery nursery = nursery();
        Entry entry = entry(nursery);
        nursery.stored(aRemark(entry, nursery.ada(), nursery.kim(), NOON));
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry);
    }

    @Test
    void keeps_comments_of_settings_apart_though_their_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        EntrySample sample = anEntry().withId(EntryId.at(NOON));
        Entry here =
                nursery.stored(sample.about(nursery.ada()).by(nursery.kim()).inJournal());
        Entry there = twin.stored(sample.about(twin.ada()).by(twin.kim()).inJournal());
        Comment ours = nursery.stored(aRemark(here, nursery.ada(), nursery.kim(), NOON));
        assertThat(nursery.storage().comments().find(twin.id(), ours.id())).isEmpty();
        assertThat(threads(twin, there)).isEmpty();
        Comment theirs = twin.stored(
                with(aRemark(there, twin.ada(), twin.kim(), NOON), ours.id(), Optional.empty(), Comment.State.SHOWN));
        assertThat(threads(nursery, here)).containsExactly(ours);
        assertThat(threads(twin, there)).containsExactly(theirs);
    }

    @Test
    void lists_exactly_what_is_held_page_by_page_in_either_order() {
        Nursery nursery = nursery();
        Entry entry = entry(nursery);
        List<Comment> held = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            Comment remark = aRemark(entry, nursery.ada(), nursery.kim(), NOON.plusNanos(n / 2 * 1000L));
            Comment waiting =
                    with(remark, new CommentId(new UUID(n % 2 == 0 ? 1 : -1, n)), Optional.empty(), Comment.State.HELD);
            held.add(nursery.stored(waiting));
        }
        nursery.stored(aRemark(entry, nursery.ada(), nursery.kim(), NOON));
        Comment shown = nursery.stored(with(held.get(0), CommentId.at(NOON), Optional.empty(), Comment.State.HELD));
        nursery.storage().comments().save(nursery.id(), shown.shown(), shown.version());
        Comment gone = nursery.stored(with(held.get(0), CommentId.at(NOON), Optional.empty(), Comment.State.HELD));
        nursery.storage().comments().save(nursery.id(), gone.removed(Comment.Remover.STAFF, NOON), gone.version());

        for (int size : List.of(1, 2, 5, 100)) {
            assertThat(held(nursery, PageRequest.oldest(size)))
                    .as("pages of %s", size)
                    .isEqualTo(held);
            List<Comment> newest = new ArrayList<>(held);
            Collections.reverse(newest);
            assertThat(held(nursery, PageRequest.newest(size)))
                    .as("pages of %s", size)
                    .isEqualTo(newest);
        }
        assertThat(held(nursery.twin(), PageRequest.oldest(10))).isEmpty();
    }

    private static List<Comment> held(Nursery nursery, PageRequest first) {
        List<Comment> all = new ArrayList<>();
        Page<Comment> page = nursery.storage().comments().held(nursery.id(), first);
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = nursery.storage()
                    .comments()
                    .held(nursery.id(), first.after(page.next().get()));
            assertThat(page.items()).as("no page after the last item").isNotEmpty();
            all.addAll(page.items());
        }
        return all;
    }
}
