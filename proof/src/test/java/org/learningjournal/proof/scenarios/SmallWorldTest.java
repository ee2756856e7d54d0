package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.StaffStanding;
import org.learningjournal.visibility.VisibilityRules;

/** Every person one can be to two children, against every face there can be: the rules answer as the policy's words do. */
@Tag("pure")
@Tag("slow")
class SmallWorldTest {
    private static final SettingId SETTING = new SettingId(new UUID(0, 1));
    private static final ChildId ADA = new ChildId(new UUID(1, 1));
    private static final ChildId BEN = new ChildId(new UUID(1, 2));
    private static final PersonId SELF = new PersonId(new UUID(2, 1));
    private static final PersonId OTHER_RECORD = new PersonId(new UUID(2, 2));
    private static final PersonId SOMEBODY = new PersonId(new UUID(2, 3));
    private static final Instant BEFORE = Instant.parse("2026-01-10T10:00:00Z");
    private static final Instant LINK = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-02-10T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    /** What the caller is to one child. */
    private enum Tie {
        NONE,
        RESPONSIBLE,
        LINKED_LATER,
        ACCESS_ENDED,
        LINK_ENDED
    }

    private record ToChild(Tie tie, boolean restricted, boolean key) {}

    private final List<Face> faces = faces();
    private long cases;
    private long permitted;

    @Test
    void P04_families_see_what_the_words_of_the_policy_give_them_and_nothing_else() {
        for (ToChild ada : toChildren(false)) {
            for (ToChild ben : toChildren(false)) {
                for (boolean member : List.of(true, false)) {
                    for (Optional<StaffStanding> staff : List.of(
                            Optional.<StaffStanding>empty(),
                            Optional.of(new StaffStanding(Rank.MANAGER, Set.of(), Sees.ALL_CHILDREN)))) {
                        compare(known(Capacity.FAMILY, staff, member, ada, ben, Set.of(), Sees.ALL_CHILDREN));
                    }
                }
            }
        }
        finish("family");
    }

    @Test
    void P07_staff_see_what_the_words_of_the_policy_give_them_and_nothing_else() {
        for (ToChild ada : toChildren(true)) {
            for (ToChild ben : toChildren(true)) {
                compare(known(Capacity.STAFF, Optional.empty(), true, ada, ben, Set.of(), Sees.ALL_CHILDREN));
                for (Rank rank : Rank.values()) {
                    for (Sees sees : Sees.values()) {
                        for (Sees setting : List.of(Sees.ALL_CHILDREN, Sees.KEY_CHILDREN)) {
                            alone(rank)
                                    .forEach(alone -> compare(known(
                                            Capacity.STAFF,
                                            Optional.of(new StaffStanding(rank, Set.of(), sees)),
                                            true,
                                            ada,
                                            ben,
                                            alone,
                                            setting)));
                        }
                    }
                }
            }
        }
        finish("staff");
    }

    private static List<Set<EntryKind>> alone(Rank rank) {
        return rank == Rank.MANAGER
                ? List.of(
                        Set.of(),
                        EnumSet.of(EntryKind.OBSERVATION),
                        EnumSet.of(EntryKind.CONTRIBUTION),
                        EnumSet.allOf(EntryKind.class))
                : List.of(Set.of());
    }

    private void compare(Known known) {
        SeeingOracle oracle = new SeeingOracle(known);
        var rules = VisibilityRules.of(known);
        var scope = rules.scope();
        for (Face face : faces) {
            boolean expected = oracle.sees(face);
            boolean admitted = scope.admits(face);
            if (admitted != expected || rules.explain(face).permits() != expected) {
                assertThat(admitted)
                        .as(
                                "face on %s kept by %s about %s at %s for %s",
                                face.shelf(),
                                face.keeper(),
                                face.children(),
                                face.head().occurredAt(),
                                known)
                        .isEqualTo(expected);
                assertThat(rules.explain(face).permits())
                        .as("explained: %s for %s", face, known)
                        .isEqualTo(expected);
            }
            cases++;
            permitted += expected ? 1 : 0;
        }
    }

    private void finish(String which) {
        System.out.printf("small world, %s: %,d cases, %,d permitted%n", which, cases, permitted);
        assertThat(100.0 * permitted / cases).as("not degenerate").isBetween(3.0, 97.0);
    }

    private static List<ToChild> toChildren(boolean staff) {
        List<ToChild> all = new ArrayList<>();
        for (Tie tie : staff ? List.of(Tie.NONE, Tie.RESPONSIBLE, Tie.LINK_ENDED) : List.of(Tie.values())) {
            for (boolean restricted : List.of(false, true)) {
                all.add(new ToChild(tie, restricted, false));
                if (staff) {
                    all.add(new ToChild(tie, restricted, true));
                }
            }
        }
        return all;
    }

    private static Known known(
            Capacity capacity,
            Optional<StaffStanding> staff,
            boolean member,
            ToChild ada,
            ToChild ben,
            Set<EntryKind> alone,
            Sees setting) {
        Set<ChildId> key = new HashSet<>();
        Set<ChildId> own = new HashSet<>();
        Set<ChildId> kin = new HashSet<>();
        Map<ChildId, Instant> journals = new HashMap<>();
        Set<ChildId> restricted = new HashSet<>();
        Map.of(ADA, ada, BEN, ben).forEach((child, to) -> {
            if (to.key()) {
                key.add(child);
            }
            if (to.restricted()) {
                restricted.add(child);
            }
            if (to.tie() != Tie.NONE) {
                kin.add(child);
            }
            if (to.tie() != Tie.NONE && to.tie() != Tie.LINK_ENDED) {
                own.add(child);
            }
            if (to.tie() == Tie.RESPONSIBLE || to.tie() == Tie.LINKED_LATER) {
                journals.put(child, to.tie() == Tie.RESPONSIBLE ? Instant.parse("0001-01-01T00:00:00Z") : LINK);
            }
        });
        return new Known(
                SETTING,
                NOW,
                capacity,
                Place.AT_SETTING,
                SELF,
                Set.of(SELF, OTHER_RECORD),
                staff,
                member,
                key,
                own,
                kin,
                journals,
                restricted,
                false,
                alone,
                SettingRules.defaults().withStaffSee(setting),
                Map.of());
    }

    private static List<Face> faces() {
        List<Face> all = new ArrayList<>();
        for (Set<ChildId> tagged : List.of(Set.of(ADA), Set.of(BEN), Set.of(ADA, BEN))) {
            for (PersonId keeper : List.of(SELF, OTHER_RECORD, SOMEBODY)) {
                for (Instant occurred : List.of(BEFORE, LINK.minusNanos(1_000), LINK, AFTER)) {
                    for (EntryKind kind : EntryKind.values()) {
                        for (FaceState state : FaceState.values()) {
                            for (Audience audience : Audience.values()) {
                                all.add(face(tagged, keeper, occurred, kind, state, audience));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Face face(
            Set<ChildId> tagged,
            PersonId keeper,
            Instant occurred,
            EntryKind kind,
            FaceState state,
            Audience audience) {
        Head head = new Head(new EntryId(new UUID(3, 1)), SETTING, kind, keeper, keeper, occurred, AFTER);
        Content content = new Content("title", "text", tagged, audience, List.of(), Set.of());
        Shelf shelf = Shelf.of(kind, state, audience);
        return new Face(
                head,
                shelf.side(),
                new Revision(1, content, keeper, AFTER),
                Standing.of(state, AFTER, keeper),
                Map.of());
    }
}
