package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Eyes;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Side;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.Child;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.scenarios.ShowingOracle.Consent;
import org.learningjournal.proof.scenarios.ShowingOracle.Depicted;
import org.learningjournal.proof.scenarios.ShowingOracle.Picture;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.ConsentFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.OtherChild;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.StaffStanding;
import org.learningjournal.visibility.Use;

/** Every picture of up to three children, for every viewer one can be to them: shown exactly where the policy's words say so. */
@Tag("pure")
@Tag("slow")
class SmallPicturesTest {
    private static final SettingId SETTING = new SettingId(new UUID(0, 1));
    private static final List<ChildId> CHILDREN =
            List.of(new ChildId(new UUID(1, 1)), new ChildId(new UUID(1, 2)), new ChildId(new UUID(1, 3)));
    private static final PersonId SELF = new PersonId(new UUID(2, 1));
    private static final PersonId SOMEBODY = new PersonId(new UUID(2, 3));
    private static final Instant GIVEN_AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SHOWN_SINCE = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant GAP_FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant GAP_TO = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final MediumId MEDIUM = new MediumId(new UUID(4, 1));
    private static final Set<Code> FAMILY_MAY_HEAR = Set.of(Code.SIGN_UNDERTAKING, Code.SHOWS_ANOTHER_CHILD);

    private long cases;
    private long shown;

    @Test
    void P13_a_picture_is_shown_exactly_where_the_words_of_the_policy_show_it() {
        long started = System.nanoTime();
        List<Depicted> full = depicted(List.of(Consent.values()), List.of(true, false));
        List<Depicted> few = depicted(List.of(Consent.HELD, Consent.NOT_ASKED), List.of(true));
        for (Depicted first : few) {
            for (Depicted second : full) {
                for (Depicted third : few) {
                    forChildren(List.of(first, second, third));
                }
            }
        }
        System.out.printf(
                "small pictures: %,d cases, %,d shown, %,d ms%n",
                cases, shown, (System.nanoTime() - started) / 1_000_000);
        assertThat(100.0 * shown / cases).as("not degenerate").isBetween(5.0, 95.0);
    }

    private void forChildren(List<Depicted> facts) {
        Map<ChildId, OtherChild> byId = new HashMap<>();
        for (int i = 0; i < CHILDREN.size(); i++) {
            byId.put(CHILDREN.get(i), other(CHILDREN.get(i), facts.get(i)));
        }
        Others others = new Others(byId);
        for (Capacity capacity : Capacity.values()) {
            for (boolean undertaking : List.of(true, false)) {
                Known known = known(capacity, facts, undertaking);
                for (Use use : Use.values()) {
                    compare(known, facts, Projection.of(known, others, use), use);
                }
            }
        }
    }

    private void compare(Known known, List<Depicted> facts, Projection projection, Use use) {
        for (PersonId uploader : List.of(SELF, SOMEBODY)) {
            for (boolean accepted : List.of(true, false)) {
                for (Capacity brought : Capacity.values()) {
                    check(known, facts, projection, use, uploader, brought, accepted, new Depiction.Unreviewed());
                }
                if (uploader.equals(SELF) && accepted) {
                    continue;
                }
                for (Strangers strangers : Strangers.values()) {
                    for (int subset = 0; subset < 8; subset++) {
                        Depiction seen = new Depiction.Reviewed(children(subset), strangers, SOMEBODY, GIVEN_AT);
                        check(known, facts, projection, use, uploader, known.capacity(), accepted, seen);
                    }
                }
            }
        }
    }

    private void check(
            Known known,
            List<Depicted> facts,
            Projection projection,
            Use use,
            PersonId uploader,
            Capacity brought,
            boolean accepted,
            Depiction depiction) {
        Map<ChildId, Depicted> shows = new HashMap<>();
        depiction.depicted().forEach(child -> shows.put(child, facts.get(CHILDREN.indexOf(child))));
        boolean expected = ShowingOracle.shown(
                known,
                new Picture(
                        depiction.isReviewed(),
                        shows,
                        depiction.showsStrangers(),
                        accepted,
                        uploader.equals(SELF) && brought == known.capacity(),
                        use != Use.VIEWING));
        Decision decision = projection.decide(face(uploader, brought, accepted, depiction), MEDIUM);
        if (decision.permits() != expected) {
            assertThat(decision.permits())
                    .as(
                            "%s by %s as %s accepted %s, %s, for %s: %s",
                            depiction, uploader, brought, accepted, use, known, shows)
                    .isEqualTo(expected);
        }
        if (!expected && known.capacity() == Capacity.FAMILY) {
            assertThat(FAMILY_MAY_HEAR)
                    .contains(decision.forEyesOf(Eyes.FAMILY).reason().code());
        }
        cases++;
        shown += expected ? 1 : 0;
    }

    private static Set<ChildId> children(int subset) {
        Set<ChildId> some = new HashSet<>();
        for (int i = 0; i < CHILDREN.size(); i++) {
            if ((subset >> i & 1) == 1) {
                some.add(CHILDREN.get(i));
            }
        }
        return some;
    }

    private static List<Depicted> depicted(List<Consent> consents, List<Boolean> exports) {
        List<Depicted> all = new ArrayList<>();
        for (boolean own : List.of(true, false)) {
            for (boolean restricted : List.of(true, false)) {
                for (Consent consent : consents) {
                    exports.forEach(export -> all.add(new Depicted(own, restricted, consent, export)));
                }
            }
        }
        return all;
    }

    private static Known known(Capacity capacity, List<Depicted> facts, boolean undertaking) {
        Set<ChildId> own = new HashSet<>();
        Set<ChildId> restricted = new HashSet<>();
        Map<ChildId, Instant> journals = new HashMap<>();
        for (int i = 0; i < CHILDREN.size(); i++) {
            if (facts.get(i).own()) {
                own.add(CHILDREN.get(i));
                journals.put(CHILDREN.get(i), GIVEN_AT);
            }
            if (facts.get(i).protectedFromViewer()) {
                restricted.add(CHILDREN.get(i));
            }
        }
        return new Known(
                SETTING,
                NOW,
                capacity,
                Place.AT_SETTING,
                SELF,
                Set.of(SELF),
                Optional.of(new StaffStanding(Rank.PRACTITIONER, Set.of(), Sees.ALL_CHILDREN)),
                true,
                Set.of(),
                own,
                own,
                journals,
                restricted,
                undertaking,
                Set.of(),
                SettingRules.defaults(),
                Map.of());
    }

    private static OtherChild other(ChildId id, Depicted facts) {
        Child child =
                new Child(id, SETTING, "Ada", "Example", Optional.empty(), LocalDate.of(2023, 1, 1), Optional.empty());
        PersonId parent = new PersonId(new UUID(5, id.value().getLeastSignificantBits()));
        FamilyLink link = new FamilyLink(
                Recorded.first(GIVEN_AT, parent),
                SETTING,
                id,
                parent,
                Relationship.PARENT,
                ParentalResponsibility.YES,
                Period.since(GIVEN_AT));
        List<ConsentAnswer> answers = new ArrayList<>();
        Instant never = Instant.parse("2030-01-01T00:00:00Z");
        switch (facts.image()) {
            case HELD -> answers.add(answer(id, parent, Answer.GIVEN, GIVEN_AT, never));
            case GAP -> {
                answers.add(answer(id, parent, Answer.GIVEN, GIVEN_AT, never));
                answers.add(answer(id, parent, Answer.REFUSED, GAP_FROM, Period.FOREVER));
                answers.add(answer(id, parent, Answer.GIVEN, GAP_TO, never));
            }
            case REFUSED -> {
                answers.add(answer(id, parent, Answer.GIVEN, GIVEN_AT, never));
                answers.add(answer(id, parent, Answer.REFUSED, GAP_FROM, Period.FOREVER));
            }
            case EXPIRED -> answers.add(answer(id, parent, Answer.GIVEN, GIVEN_AT, GAP_TO));
            case NOT_ASKED -> {}
        }
        if (facts.exports()) {
            answers.add(new ConsentAnswer(
                    Recorded.first(GIVEN_AT, parent),
                    SETTING,
                    id,
                    parent,
                    Purpose.IN_OTHERS_EXPORTS,
                    Answer.GIVEN,
                    ConsentForm.ofText("exports"),
                    ConsentAnswer.Channel.PAPER,
                    new Period(GIVEN_AT, never)));
        }
        return new OtherChild(child, new ConsentFacts(answers, List.of(), List.of(link), List.of()), Set.of(parent));
    }

    private static ConsentAnswer answer(ChildId child, PersonId adult, Answer answer, Instant at, Instant until) {
        return new ConsentAnswer(
                Recorded.first(at, adult),
                SETTING,
                child,
                adult,
                Purpose.IMAGE_IN_OTHER_JOURNALS,
                answer,
                ConsentForm.ofText("images"),
                ConsentAnswer.Channel.PAPER,
                new Period(at, until));
    }

    private static Face face(PersonId uploader, Capacity brought, boolean accepted, Depiction depiction) {
        Medium medium = new Medium(
                MEDIUM,
                SETTING,
                MediaType.JPEG,
                1,
                "0".repeat(64),
                uploader,
                brought,
                GIVEN_AT,
                Medium.State.READY,
                depiction,
                new Version(1));
        Content content = new Content(
                "title",
                "text",
                Set.of(CHILDREN.get(0)),
                Audience.FAMILY,
                List.of(new Attachment(medium, "", "a picture")),
                Set.of());
        Head head = new Head(
                new EntryId(new UUID(3, 1)),
                SETTING,
                EntryKind.OBSERVATION,
                SOMEBODY,
                SOMEBODY,
                SHOWN_SINCE,
                SHOWN_SINCE);
        Standing standing = new Standing(
                FaceState.APPROVED, SHOWN_SINCE, SOMEBODY, accepted ? List.of(Code.STRANGERS_ACCEPTED) : List.of(), "");
        return new Face(
                head,
                Side.APPROVED,
                new Revision(1, content, SOMEBODY, SHOWN_SINCE),
                standing,
                Map.of(MEDIUM, SHOWN_SINCE));
    }
}
