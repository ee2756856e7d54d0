package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Eyes;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.consent.Purpose;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Side;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.previewing.Effect;
import org.learningjournal.previewing.Effect.Change;
import org.learningjournal.previewing.Preview;
import org.learningjournal.proof.scenarios.Census.Sight;
import org.learningjournal.proof.scenarios.Census.Thing;
import org.learningjournal.proof.scenarios.PreviewWorld.Tie;
import org.learningjournal.reading.Explanation;
import org.learningjournal.rules.SettingRules;

/**
 * In generated worlds a random change is previewed, then made: what the front door shows everybody before and after differs
 * by exactly the preview's effects, and the preview itself wrote nothing.
 */
@Tag("slow")
class PreviewPropertyTest {
    private static final String SEED = "learningjournal.seed";
    private static final int MOST_WORLDS = 1_000;

    private enum Kind {
        CONSENT_WITHDRAWAL,
        LINK_END,
        RESTRICTION,
        RULES_CHANGE
    }

    /** A change: how to preview it, how to make it, when it takes effect and for whose eyes doing it is rendered. */
    private record Proposal(
            Kind kind,
            Function<Caller, Outcome<Preview>> preview,
            Function<Caller, Outcome<?>> doing,
            Instant takesEffect,
            Optional<Eyes> eyes) {}

    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Set<Change> changes = EnumSet.noneOf(Change.class);
    private int done;
    private int refused;
    private int withEffects;
    private int withMediaOnly;
    private int hidden;
    private int ahead;
    private int explained;

    @Test
    void P04_P13_a_preview_agrees_exactly_with_doing_it() {
        long first = Long.getLong(SEED, new Random().nextLong(1_000_000));
        boolean memory = System.getProperty("proof.storage", "memory").equals("memory");
        int least = memory ? 200 : 20;
        int worlds = 0;
        while (worlds < least || (!hasSeenEverything() && worlds < MOST_WORLDS)) {
            long seed = first + worlds++;
            check(new Random(seed), "-D" + SEED + "=" + seed);
        }
        System.out.printf(
                "previews: seed %d, %d worlds, %s, %d done (%d with effects, %d of media only, %d with some kept from the"
                        + " asker, %d ahead, %d effects explained), %d refused%n",
                first, worlds, kinds, done, withEffects, withMediaOnly, hidden, ahead, explained, refused);
        assertThat(hasSeenEverything()).as("everything seen, seed %d", first).isTrue();
        assertThat(withEffects * 100 / done)
                .as("share with effects, seed %d", first)
                .isBetween(10, 90);
    }

    /** Whether each kind of change was made, and each kind of effect met: few worlds may not hold the rarest. */
    private boolean hasSeenEverything() {
        return kinds.size() == Kind.values().length
                && changes.size() == Change.values().length
                && withMediaOnly > 0
                && hidden > 0
                && ahead > 0
                && explained > 0
                && refused > 0;
    }

    private void check(Random random, String seed) {
        PreviewWorld world = new PreviewWorld(random);
        Nursery nursery = world.nursery;
        Proposal proposal = proposal(world, random, nursery.tick().plusSeconds(1));
        Caller asker = nursery.staff(world.chance(0.75) ? nursery.manager : world.secondManager);

        nursery.recorder.taken();
        Outcome<Preview> outcome = proposal.preview().apply(asker);
        assertThat(nursery.recorder.taken())
                .as("%s writes, and the end of the trail", seed)
                .noneMatch(call -> call.writes() || call.name().equals("audit.head"));

        if (outcome instanceof Outcome.Refused<Preview> no) {
            refused++;
            checkRefusal(proposal, no.decision(), asker, seed);
            return;
        }
        Preview preview = outcome.orElseThrow();
        checkEffects(world, proposal, preview, asker, seed);
        done++;
        kinds.merge(proposal.kind(), 1, Integer::sum);
    }

    private static void checkRefusal(Proposal proposal, Decision.Refused no, Caller asker, String seed) {
        if (proposal.eyes().isEmpty() || no.reason().code() != Code.ASK_A_MANAGER) {
            Decision.Refused heard = proposal.eyes().map(no::forEyesOf).orElse(no);
            assertThat(proposal.doing().apply(asker)).as(seed).isEqualTo(new Outcome.Refused<>(heard));
        }
    }

    private void checkEffects(PreviewWorld world, Proposal proposal, Preview preview, Caller asker, String seed) {
        Journals journals = world.nursery.journals;
        Instant at = later(asker.instant(), proposal.takesEffect());
        assertThat(preview.at()).as(seed).isEqualTo(at);
        Set<Thing> seenByAsker = Census.things(journals, asker);
        Census before = Census.of(journals, asker.setting(), world.everybody, at);
        assertThat(proposal.preview().apply(asker).orElseThrow())
                .as("%s asked again", seed)
                .isEqualTo(preview);

        assertThat(proposal.doing().apply(asker)).as(seed).isInstanceOf(Outcome.Done.class);

        Census after = Census.of(journals, asker.setting(), world.everybody, at);
        Set<Sight> disappears = before.without(after, seenByAsker);
        Set<Sight> appears = after.without(before, seenByAsker);
        assertThat(sights(preview, Change.DISAPPEARS)).as("%s disappears", seed).isEqualTo(disappears);
        assertThat(sights(preview, Change.APPEARS)).as("%s appears", seed).isEqualTo(appears);
        assertThat(preview.effects())
                .as("%s each once, sorted", seed)
                .hasSize(appears.size() + disappears.size())
                .isSorted();
        checkReasons(journals, preview, asker.at(at), seed);
        count(preview, before, after, disappears, appears, asker);
    }

    /** What a manager is told of each effect is what the explanation says afterwards, of what the change left them in sight. */
    private void checkReasons(Journals journals, Preview preview, Caller asker, String seed) {
        Set<Thing> seen = Census.things(journals, asker);
        for (Effect effect : preview.effects()) {
            Caller other = new Caller(
                    asker.setting(),
                    effect.person(),
                    effect.capacity(),
                    Place.UNKNOWN,
                    asker.instant(),
                    Optional.empty());
            boolean asked = seen.contains(new Thing(effect.entry(), effect.side(), effect.medium()));
            if (effect.side() == Side.APPROVED && asked) {
                explained++;
                Explanation explanation = effect.medium()
                        .map(medium -> journals.reading().explain(asker, other, effect.entry(), medium))
                        .orElseGet(() -> journals.reading().explain(asker, other, effect.entry()));
                assertThat(effect.reason()).as("%s %s", seed, effect).isEqualTo(explanation.reason());
                assertThat(effect.change() == Change.APPEARS)
                        .as("%s %s", seed, effect)
                        .isEqualTo(explanation.permits());
            }
        }
    }

    private void count(
            Preview preview, Census before, Census after, Set<Sight> disappears, Set<Sight> appears, Caller asker) {
        preview.effects().forEach(effect -> changes.add(effect.change()));
        withEffects += preview.effects().isEmpty() ? 0 : 1;
        boolean media =
                preview.effects().stream().allMatch(effect -> effect.medium().isPresent());
        withMediaOnly += media && !preview.effects().isEmpty() ? 1 : 0;
        Set<Thing> all = before.sights().stream().map(Sight::thing).collect(Collectors.toSet());
        all.addAll(after.sights().stream().map(Sight::thing).toList());
        boolean kept = before.without(after, all).size() > disappears.size()
                || after.without(before, all).size() > appears.size();
        hidden += kept ? 1 : 0;
        ahead += preview.at().isAfter(asker.instant()) ? 1 : 0;
    }

    private static Set<Sight> sights(Preview preview, Change change) {
        return preview.effects().stream()
                .filter(effect -> effect.change() == change)
                .map(effect -> new Sight(
                        effect.person(), effect.capacity(), new Thing(effect.entry(), effect.side(), effect.medium())))
                .collect(Collectors.toSet());
    }

    private static Proposal proposal(PreviewWorld world, Random random, Instant now) {
        Tie tie = world.any(world.ties);
        PersonId person = world.chance(0.9) ? tie.person() : world.any(world.everybody);
        PersonId adult = world.chance(0.05) ? PersonId.at(now) : person;
        ChildId some = world.chance(0.05) ? ChildId.at(now) : world.any(world.children);
        ChildId child = world.chance(0.8) ? tie.child() : some;
        Instant when = now.plus(Duration.ofHours(List.of(-1, 0, 0, 24).get(random.nextInt(4))));
        return switch (random.nextInt(4)) {
            case 0 -> withdrawal(world, adult, child, now);
            case 1 -> linkEnd(world, adult, child, when);
            case 2 -> restriction(world, adult, child, when);
            default -> rulesChange(world, when);
        };
    }

    private static Proposal withdrawal(PreviewWorld world, PersonId adult, ChildId child, Instant now) {
        Journals journals = world.nursery.journals;
        Purpose purpose = world.chance(0.8) ? Purpose.IMAGE_IN_OTHER_JOURNALS : world.any(List.of(Purpose.values()));
        return new Proposal(
                Kind.CONSENT_WITHDRAWAL,
                asker -> journals.previews().consentWithdrawal(asker, adult, child, purpose),
                asker -> journals.consents()
                        .withdraw(Caller.family(asker.setting(), adult, asker.instant()), child, purpose),
                now,
                Optional.of(Eyes.FAMILY));
    }

    private static Proposal linkEnd(PreviewWorld world, PersonId person, ChildId child, Instant at) {
        Journals journals = world.nursery.journals;
        return new Proposal(
                Kind.LINK_END,
                asker -> journals.previews().linkEnd(asker, child, person, at),
                asker -> journals.families().endLink(asker, child, person, at),
                at,
                Optional.empty());
    }

    private static Proposal restriction(PreviewWorld world, PersonId person, ChildId child, Instant from) {
        Journals journals = world.nursery.journals;
        NewRestriction command =
                new NewRestriction(child, person, Restriction.Kind.NO_CONTACT, from, Optional.empty(), "");
        return new Proposal(
                Kind.RESTRICTION,
                asker -> journals.previews().restriction(asker, command),
                asker -> journals.families().restrict(asker, command),
                from,
                Optional.empty());
    }

    private static Proposal rulesChange(PreviewWorld world, Instant from) {
        Journals journals = world.nursery.journals;
        SettingRules rules = SettingRules.defaults()
                .withStaffSee(world.chance(0.7) ? Sees.KEY_CHILDREN : Sees.ALL_CHILDREN)
                .withHistory(world.chance(0.5) ? SettingRules.History.WHOLE : SettingRules.History.FROM_LINK);
        return new Proposal(
                Kind.RULES_CHANGE,
                asker -> journals.previews().rulesChange(asker, rules, from),
                asker -> journals.governing().setRules(asker, rules, from, "agreed"),
                from,
                Optional.empty());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
