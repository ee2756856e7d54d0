package org.learningjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

class EntryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final ChildId ada = ChildId.at(NOON);
    private final ChildId ben = ChildId.at(NOON);
    private final PersonId kim = PersonId.at(NOON);

    @Test
    void P04_approving_an_amendment_does_not_undo_that_a_child_was_taken_out_meanwhile() {
        Entry amended = approved(Set.of(ada, ben)).rewritten(content(Set.of(ada, ben)), kim, NOON);

        Entry narrowed = amended.narrowed(without(ben), kim, NOON);
        Entry approvedLater = narrowed.moved(Standing.of(FaceState.APPROVED, NOON, kim));

        assertThat(narrowed.faces().map(face -> face.revision().number())).containsExactly(3, 4);
        assertThat(approvedLater.approved().orElseThrow().children()).containsExactly(ada);
        assertThat(approvedLater.rewritten(content(Set.of(ada)), kim, NOON).latestRevision())
                .as("numbers of revisions only rise")
                .isEqualTo(5);
    }

    @Test
    void P04_an_amendment_about_the_child_alone_goes_when_that_child_is_taken_out() {
        Entry amended = approved(Set.of(ada, ben)).rewritten(content(Set.of(ben)), kim, NOON);

        Entry narrowed = amended.narrowed(without(ben), kim, NOON);

        assertThat(narrowed.working()).isEmpty();
        assertThat(narrowed.latestRevision()).isEqualTo(3);
        assertThatThrownBy(() -> narrowed.narrowed(without(ada), kim, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing would be left");
    }

    @Test
    void P08_silence_never_approves_and_an_end_is_an_end() {
        assertThat(Arrays.stream(FaceState.values()).filter(state -> state.canBecome(FaceState.APPROVED)))
                .containsExactly(FaceState.DRAFT, FaceState.SUBMITTED);
        assertThat(FaceState.DECLINED.next()).isEmpty();
        assertThat(FaceState.WITHDRAWN.next()).isEmpty();
        Entry gone = approved(Set.of(ada)).withdrawn(Standing.of(FaceState.WITHDRAWN, NOON, kim));
        assertThatThrownBy(() -> gone.rewritten(content(Set.of(ada)), kim, NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be rewritten");
    }

    private Entry approved(Set<ChildId> children) {
        Head head = new Head(EntryId.at(NOON), SettingId.at(NOON), EntryKind.OBSERVATION, kim, kim, NOON, NOON);
        return Entry.begin(head, content(children), NOON).moved(Standing.of(FaceState.APPROVED, NOON, kim));
    }

    private static Content content(Set<ChildId> children) {
        return new Content("A title", "A text", children, Audience.FAMILY, List.of(), Set.of());
    }

    private static Function<Content, Optional<Content>> without(ChildId child) {
        return content -> {
            Set<ChildId> left = new HashSet<>(content.children());
            left.remove(child);
            return left.isEmpty() ? Optional.empty() : Optional.of(content.about(left));
        };
    }
}
