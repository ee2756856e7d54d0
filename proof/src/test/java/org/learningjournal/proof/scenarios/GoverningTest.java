package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.MediaType;
import org.learningjournal.moderation.Published;
import org.learningjournal.moderation.Waiting;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.ModerationTrigger;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesFinding;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;

/** A setting's own rules, and exceptions for single persons, each where it shows (policy sections 3 and 4.1). */
class GoverningTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);

    private SettingRules change(UnaryOperator<SettingRules> change) {
        Caller caller = nursery.manager();
        SettingRules rules =
                change.apply(nursery.journals.governing().rules(caller).orElseThrow());
        done(nursery.journals.governing().setRules(caller, rules, caller.instant(), "as agreed"));
        return rules;
    }

    private void except(PersonId person, Permission permission, Allowance answer) {
        done(exception(nursery.manager(), person, permission, answer));
    }

    private Outcome<PersonException> exception(
            Caller caller, PersonId person, Permission permission, Allowance answer) {
        return nursery.journals
                .governing()
                .except(caller, person, permission, answer, Period.since(caller.instant()), "as agreed");
    }

    private Outcome<EntryView> observes(PersonId author, ChildId... children) {
        return nursery.journals.writing().submit(nursery.staff(author), nursery.observation("Sand", children));
    }

    private static List<Code> why(Outcome<?> outcome) {
        return outcome instanceof Outcome.AwaitsApproval<?> waiting
                ? waiting.why().stream().map(Reason::code).toList()
                : List.of();
    }

    private EntryView offered() {
        return nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
    }

    private Outcome<?> approves(PersonId who, EntryView item) {
        return nursery.journals.moderation().approve(nursery.staff(who), item.id(), item.version());
    }

    // Rules in force

    @Test
    void P09_a_settings_own_rules_take_the_place_of_the_builders_from_their_instant_on() {
        done(observes(nursery.kim, ada));
        Instant from = nursery.now().plusSeconds(600);
        SettingRules all = SettingRules.defaults().withSamplingRate(100);
        RulesLine line = done(nursery.journals.governing().setRules(nursery.manager(), all, from, "trial"));

        done(observes(nursery.kim, ada));
        nursery.on(from.minusSeconds(1).toString());
        assertThat(why(observes(nursery.kim, ada))).containsExactly(Code.SAMPLED);
        assertThat(nursery.journals.governing().rules(nursery.staff(nursery.kim)))
                .contains(all);
        assertThat(nursery.journals.governing().changes(nursery.manager())).containsExactly(line);
    }

    @Test
    void P09_what_was_recorded_later_outdoes_what_was_planned_before() {
        Instant from = nursery.now().plusSeconds(600);
        SettingRules planned = SettingRules.defaults().withSamplingRate(100);
        done(nursery.journals.governing().setRules(nursery.manager(), planned, from, "planned"));
        SettingRules now = change(rules -> rules.withConsentReview(6));
        nursery.on(from.plusSeconds(1).toString());
        assertThat(nursery.journals.governing().rules(nursery.manager())).contains(now);
    }

    @Test
    void P09_only_managers_change_rules_and_families_hear_nothing_of_them() {
        SettingRules rules = SettingRules.defaults();
        Instant later = nursery.now().plusSeconds(60);
        var governing = nursery.journals.governing();
        assertThat(codes(governing.setRules(nursery.staff(nursery.senior), rules, later, "mine")))
                .containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(governing.setRules(nursery.family(mother), rules, later, "mine")))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(exception(nursery.family(mother), mother, Permission.COMMENT, Allowance.PERMIT)))
                .containsExactly(Code.NOT_FOUND);
        assertThat(governing.rules(nursery.family(mother))).isEmpty();
        assertThat(governing.rules(nursery.staff(nursery.kim))).contains(rules);
        assertThat(governing.changes(nursery.staff(nursery.senior))).isEmpty();
        assertThat(governing.exceptions(nursery.staff(nursery.senior))).isEmpty();
        assertThat(governing.lint(nursery.staff(nursery.senior), rules.withTriggers(Set.of())))
                .isEmpty();
        assertThat(governing.changes(nursery.manager())).isEmpty();
        assertThat(nursery.storage.rules().exceptions(nursery.setting)).isEmpty();
    }

    @Test
    void P09_rules_never_begin_in_the_past_not_even_before_the_setting_existed() {
        for (String past : List.of("2026-01-05T08:59:59Z", "1999-01-01T00:00:00Z", "-5000-01-01T00:00:00Z")) {
            assertThat(codes(nursery.journals
                            .governing()
                            .setRules(
                                    nursery.manager(),
                                    SettingRules.defaults().withSamplingRate(100),
                                    Instant.parse(past),
                                    "too late")))
                    .as(past)
                    .containsExactly(Code.INVALID);
        }
        assertThat(nursery.storage.rules().lines(nursery.setting)).isEmpty();
    }

    @Test
    void P09_every_change_is_in_the_trail_with_its_reason() {
        change(rules -> rules.withSamplingRate(10));
        assertThat(nursery.trail()).last().satisfies(line -> {
            assertThat(line.act()).isEqualTo("governing.setRules");
            assertThat(line.remark()).isEqualTo("as agreed");
        });
        except(nursery.kim, Permission.PUBLISH_DIRECTLY, Allowance.DENY);
        assertThat(nursery.trail()).last().satisfies(line -> {
            assertThat(line.act()).isEqualTo("governing.except");
            assertThat(line.remark()).isEqualTo("as agreed");
        });
    }

    @Test
    void P09_of_two_changes_of_the_rules_at_once_the_first_wins_and_the_second_is_a_conflict() {
        Caller caller = nursery.manager();
        SettingRules first = SettingRules.defaults().withSamplingRate(1);
        Journals overtaken = Journals.builder()
                .storage(Interposed.after(
                        nursery.storage,
                        "rules.lines",
                        1,
                        () -> nursery.journals.governing().setRules(caller, first, caller.instant(), "first")))
                .build();
        Outcome<RulesLine> second = overtaken
                .governing()
                .setRules(caller, SettingRules.defaults().withSamplingRate(2), caller.instant(), "second");
        assertThat(second).isInstanceOf(Outcome.Conflict.class);
        assertThat(((Outcome.Conflict<RulesLine>) second).current().rules()).isEqualTo(first);
        assertThat(nursery.journals.governing().rules(nursery.manager())).contains(first);
    }

    @Test
    void P09_of_two_exceptions_at_once_the_first_wins_and_the_second_is_a_conflict() {
        Caller caller = nursery.manager();
        Journals overtaken = Journals.builder()
                .storage(Interposed.after(
                        nursery.storage,
                        "rules.exceptions",
                        1,
                        () -> exception(caller, mother, Permission.COMMENT, Allowance.DENY)))
                .build();
        Outcome<PersonException> second = overtaken
                .governing()
                .except(caller, mother, Permission.COMMENT, Allowance.PERMIT, Period.since(caller.instant()), "second");
        assertThat(second).isInstanceOf(Outcome.Conflict.class);
        assertThat(((Outcome.Conflict<PersonException>) second).current().answer())
                .isEqualTo(Allowance.DENY);
    }

    // Each rule where it shows

    @Test
    void P08_only_the_triggers_that_the_rules_name_hit_but_an_unreviewed_picture_always_waits() {
        PersonId trainee = nursery.employed("Tess", Rank.PRACTITIONER, Mark.TRAINEE, Mark.AGENCY);
        nursery.link(trainee, ada, ParentalResponsibility.NO);
        NewObservation naming = NewObservation.about(Set.of(ada), "Ben waved", "He did.", nursery.now());
        assertThat(why(observes(trainee, ada)))
                .containsExactly(Code.TRAINEE_AUTHOR, Code.AGENCY_AUTHOR, Code.AUTHORS_CHILD);
        assertThat(why(nursery.journals.writing().submit(nursery.staff(trainee), naming.askingForModeration())))
                .contains(Code.NAMES_CHILD, Code.AUTHOR_ASKS);

        change(rules -> rules.withTriggers(Set.of(ModerationTrigger.AGENCY)));
        assertThat(why(observes(trainee, ada))).containsExactly(Code.AGENCY_AUTHOR);
        change(rules -> rules.withTriggers(Set.of()));
        done(nursery.journals.writing().submit(nursery.staff(trainee), naming.askingForModeration()));
        var unseen = nursery.uploaded(nursery.staff(trainee));
        assertThat(why(nursery.journals
                        .writing()
                        .submit(nursery.staff(trainee), naming.withMedia(Nursery.attached(List.of(unseen))))))
                .containsExactly(Code.DEPICTION_UNKNOWN);
    }

    @Test
    void P08_what_pictures_show_hits_only_where_the_rules_name_it() {
        NewObservation group =
                nursery.observation("Group", ada).withMedia(Nursery.attached(List.of(nursery.photo(ada, ben))));
        assertThat(why(nursery.journals.writing().submit(nursery.staff(nursery.kim), group)))
                .containsExactly(Code.DEPICTS_UNTAGGED, Code.DEPICTS_FAMILIES);
        change(rules -> rules.withTriggers(Set.of(ModerationTrigger.DEPICTS_FAMILIES)));
        assertThat(why(nursery.journals.writing().submit(nursery.staff(nursery.kim), group)))
                .containsExactly(Code.DEPICTS_FAMILIES);
        change(rules -> rules.withTriggers(Set.of()));
        EntryId entry = done(nursery.journals.writing().submit(nursery.staff(nursery.kim), group))
                .id();
        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().media())
                .as("whom a picture is shown to is fixed")
                .isEmpty();
    }

    @Test
    void P06_contributions_may_be_left_to_seniors_and_managers() {
        change(rules -> rules.withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS));
        Outcome<EntryView> sent =
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada));
        EntryView item = nursery.waiting(sent);
        assertThat(((Outcome.AwaitsApproval<EntryView>) sent).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        Waiting.class,
                        event -> assertThat(event.recipients())
                                .containsExactlyInAnyOrder(nursery.senior, nursery.manager));
        assertThat(codes(approves(nursery.kim, item))).containsExactly(Code.NOT_AN_APPROVER);
        assertThat(approves(nursery.senior, item)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void P13_consent_lasts_as_long_as_the_rules_of_the_day_it_was_given_say() {
        change(rules -> rules.withConsentReview(1));
        nursery.consents(mother, ada, Purpose.NAME_IN_OTHER_JOURNALS);
        var state = nursery.journals.consents();
        nursery.pass(Duration.ofDays(27));
        assertThat(state.state(nursery.manager(), ada, Purpose.NAME_IN_OTHER_JOURNALS))
                .contains(ConsentState.GIVEN);
        nursery.pass(Duration.ofDays(5));
        assertThat(state.state(nursery.manager(), ada, Purpose.NAME_IN_OTHER_JOURNALS))
                .isNotEmpty()
                .isNotEqualTo(Optional.of(ConsentState.GIVEN));
    }

    @Test
    void P07_staff_may_be_limited_to_key_children() {
        EntryId entry = nursery.observed("Sand", ada);
        assertThat(nursery.seen(nursery.staff(nursery.kim), entry)).isPresent();
        change(rules -> rules.withStaffSee(Sees.KEY_CHILDREN));
        assertThat(nursery.seen(nursery.staff(nursery.kim), entry)).isEmpty();
    }

    @Test
    void P04_families_without_responsibility_may_be_given_the_whole_history() {
        EntryId old = nursery.observed("Old", ada);
        nursery.pass(Duration.ofDays(1));
        PersonId nan = nursery.person("Nan");
        nursery.link(nan, ada, ParentalResponsibility.NO);
        assertThat(nursery.seen(nursery.family(nan), old)).isEmpty();
        change(rules -> rules.withHistory(SettingRules.History.WHOLE));
        assertThat(nursery.seen(nursery.family(nan), old)).isPresent();

        NewObservation early = NewObservation.about(
                Set.of(ada), "Early", "Long ago.", nursery.now().minus(Duration.ofDays(2)));
        Outcome<EntryView> published = nursery.journals.writing().submit(nursery.staff(nursery.kim), early);
        assertThat(((Outcome.Done<EntryView>) published).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        Published.class,
                        event -> assertThat(event.recipients()).containsExactlyInAnyOrder(mother, nan));
    }

    @Test
    void P17_after_leaving_the_family_keeps_access_for_as_many_days_as_the_rules_say() {
        EntryId entry = nursery.observed("Sand", ada);
        change(rules -> rules.withFamilyAccessDays(30));
        Caller caller = nursery.manager();
        Enrolment stay = done(nursery.journals
                .enrolling()
                .leave(caller, ada, Instant.parse("2026-03-20T17:00:00Z"), Optional.empty()));
        assertThat(stay.familyAccessUntil()).isEqualTo(Instant.parse("2026-04-19T16:00:00Z"));
        nursery.on("2026-04-19T15:59:00Z");
        assertThat(nursery.seen(nursery.family(mother), entry)).isPresent();
        nursery.on("2026-04-19T16:00:00Z");
        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
    }

    @Test
    @Settles(PolicyDefault.AT_HOME)
    void P11_working_at_home_may_be_switched_off_and_an_undeclared_place_is_home() {
        EntryId entry = nursery.observed("Sand", ada);
        change(rules -> rules.withWorkAtHome(SettingRules.WorkAtHome.NOT_ALLOWED));
        for (Place place : Place.values()) {
            Caller caller = nursery.staff(nursery.kim).from(place);
            boolean there = place == Place.AT_SETTING;
            assertThat(nursery.seen(caller, entry).isPresent()).as("%s", place).isEqualTo(there);
            assertThat(nursery.journals.reading().count(caller, EntryQuery.published()))
                    .isEqualTo(there ? 1 : 0);
            assertThat(nursery.journals.governing().rules(caller).isPresent()).isEqualTo(there);
            Outcome<?> written = nursery.journals.writing().submit(caller, nursery.observation("Home", ada));
            assertThat(codes(written)).isEqualTo(there ? List.of() : List.of(Code.NOT_AT_HOME));
            assertThat(codes(nursery.journals
                            .writing()
                            .upload(caller, MediaType.JPEG, new ByteArrayInputStream(Pictures.jpeg(4, 4)))))
                    .isEqualTo(there ? List.of() : List.of(Code.NOT_AT_HOME));
        }
        assertThat(nursery.journals
                        .reading()
                        .explain(nursery.manager(), nursery.staff(nursery.kim).from(Place.HOME_OWN_DEVICE), entry)
                        .reason()
                        .code())
                .isEqualTo(Code.NOT_AT_HOME);
        assertThat(nursery.seen(nursery.family(mother).from(Place.HOME_OWN_DEVICE), entry))
                .as("families are at home anyway")
                .isPresent();
    }

    @Test
    void P13_a_word_that_is_never_taken_for_a_name_holds_no_comment_and_no_observation() {
        ChildId may = nursery.child("May", "Oak");
        EntryId entry = nursery.observed("Sand", ada);
        NewObservation spring = NewObservation.about(Set.of(ada), "In May", "We may dig.", nursery.now());
        assertThat(why(nursery.journals.writing().submit(nursery.staff(nursery.kim), spring)))
                .containsExactly(Code.NAMES_CHILD);
        change(rules -> rules.withMaskExceptions(Set.of("may")));
        EntryId dug = done(nursery.journals.writing().submit(nursery.staff(nursery.kim), spring))
                .id();
        nursery.comments(nursery.family(mother), entry, ada, "Such a May!");
        nursery.comments(nursery.family(mother), entry, ada, "And May Oak?");
        PersonId father = nursery.parent("Finn", ada);
        assertThat(nursery.journals.reading().comments(nursery.family(father), entry, ada))
                .extracting(comment -> comment.text())
                .containsExactly("Such a May!");

        nursery.restrict(father, may);
        assertThat(nursery.seen(nursery.family(father), dug).orElseThrow().title())
                .as("it is a name to whom is kept from the child")
                .isEqualTo("In another child");
    }

    // Exceptions

    @Test
    void P08_a_permit_lets_the_authors_mark_and_the_sample_pass_and_nothing_else() {
        PersonId trainee = nursery.employed("Tess", Rank.PRACTITIONER, Mark.TRAINEE, Mark.AGENCY);
        nursery.link(trainee, ben, ParentalResponsibility.NO);
        change(rules -> rules.withSamplingRate(100));
        assertThat(why(observes(trainee, ada))).containsExactly(Code.TRAINEE_AUTHOR, Code.AGENCY_AUTHOR, Code.SAMPLED);
        except(trainee, Permission.PUBLISH_DIRECTLY, Allowance.PERMIT);
        done(observes(trainee, ada));
        assertThat(why(observes(trainee, ben))).containsExactly(Code.AUTHORS_CHILD);
    }

    @Test
    void P08_who_is_denied_publishing_directly_waits_always_until_that_is_taken_back() {
        except(nursery.kim, Permission.PUBLISH_DIRECTLY, Allowance.DENY);
        assertThat(why(observes(nursery.kim, ada))).containsExactly(Code.NOT_DIRECTLY);
        except(nursery.kim, Permission.PUBLISH_DIRECTLY, Allowance.DEFAULT);
        done(observes(nursery.kim, ada));
        assertThat(nursery.storage.rules().exceptions(nursery.setting)).hasSize(2);
        assertThat(nursery.journals.governing().exceptions(nursery.manager()))
                .singleElement()
                .satisfies(line -> assertThat(line.answer()).isEqualTo(Allowance.DEFAULT));
    }

    @Test
    void P08_of_two_records_of_one_human_a_denial_wins_over_a_permit() {
        PersonId again = nursery.person("Kim again");
        except(nursery.kim, Permission.PUBLISH_DIRECTLY, Allowance.PERMIT);
        except(again, Permission.PUBLISH_DIRECTLY, Allowance.DENY);
        done(observes(nursery.kim, ada));
        done(nursery.journals.enrolling().join(nursery.manager(), again, nursery.kim));
        assertThat(why(observes(nursery.kim, ada))).containsExactly(Code.NOT_DIRECTLY);
    }

    @Test
    void P08_an_exception_holds_in_its_period_only_and_a_denial_at_once() {
        Caller caller = nursery.manager();
        Instant end = caller.instant().plusSeconds(600);
        done(nursery.journals
                .governing()
                .except(
                        caller,
                        nursery.kim,
                        Permission.PUBLISH_DIRECTLY,
                        Allowance.DENY,
                        new Period(caller.instant(), end),
                        "a week of training"));
        Caller lagging =
                Caller.staff(nursery.setting, nursery.kim, caller.instant().minusSeconds(5));
        NewObservation sand = NewObservation.about(Set.of(ada), "Sand", "Dug.", Instant.parse("2026-01-05T08:00:00Z"));
        assertThat(why(nursery.journals.writing().submit(lagging, sand)))
                .as("a clock that lags behind")
                .containsExactly(Code.NOT_DIRECTLY);
        nursery.on(end.toString());
        done(observes(nursery.kim, ada));
    }

    @Test
    void P06_one_person_may_be_permitted_or_denied_approving_contributions() {
        EntryView item = offered();
        except(nursery.senior, Permission.APPROVE_CONTRIBUTIONS, Allowance.DENY);
        assertThat(codes(approves(nursery.senior, item))).containsExactly(Code.NOT_AN_APPROVER);
        change(rules -> rules.withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS));
        except(nursery.kim, Permission.APPROVE_CONTRIBUTIONS, Allowance.PERMIT);
        assertThat(nursery.journals
                        .moderation()
                        .queue(nursery.staff(nursery.kim), PageRequest.oldest(5))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.decision().permits()).isTrue());
        assertThat(approves(nursery.kim, item)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void P08_what_is_fixed_cannot_be_permitted_away() {
        except(nursery.kim, Permission.APPROVE_CONTRIBUTIONS, Allowance.PERMIT);
        nursery.link(nursery.kim, ada, ParentalResponsibility.YES);
        EntryView own = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(nursery.kim), nursery.contribution("Mine", ada)));
        assertThat(approves(nursery.kim, own)).isInstanceOf(Outcome.Refused.class);
        EntryView hers = offered();
        assertThat(approves(nursery.kim, hers)).as("of her family").isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void P04_a_restriction_wins_over_every_permit() {
        EntryView item = offered();
        EntryId entry = nursery.observed("Sand", ada);
        for (Permission permission : Permission.values()) {
            except(nursery.kim, permission, Allowance.PERMIT);
            except(mother, permission, Allowance.PERMIT);
        }
        nursery.restrict(nursery.kim, ada);
        nursery.restrict(mother, ada);
        assertThat(codes(approves(nursery.kim, item))).containsExactly(Code.NOT_FOUND);
        assertThat(codes(observes(nursery.kim, ada))).containsExactly(Code.ASK_A_MANAGER);
        assertThat(codes(nursery.journals
                        .commenting()
                        .comment(nursery.family(mother), NewComment.on(entry, ada, "Hello"))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("x", ada))))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P05_who_may_not_comment_hears_the_same_for_what_is_there_and_what_is_not() {
        EntryId entry = nursery.observed("Sand", ada);
        EntryView item = offered();
        nursery.comments(nursery.family(mother), entry, ada, "Lovely");
        except(mother, Permission.COMMENT, Allowance.DENY);
        for (EntryId id : List.of(entry, item.id(), EntryId.at(nursery.now()))) {
            assertThat(codes(nursery.journals
                            .commenting()
                            .comment(nursery.family(mother), NewComment.on(id, ada, "Hello"))))
                    .containsExactly(Code.NO_COMMENTS);
            assertThat(codes(nursery.journals.commenting().ask(nursery.family(mother), id, "When?")))
                    .containsExactly(Code.NO_COMMENTS);
        }
        assertThat(nursery.journals.reading().comments(nursery.family(mother), entry, ada))
                .hasSize(1);
        except(mother, Permission.COMMENT, Allowance.PERMIT);
        nursery.comments(nursery.family(mother), entry, ada, "Thanks");
    }

    @Test
    void P06_who_may_not_contribute_drafts_submits_edits_and_uploads_nothing_but_may_still_read() {
        EntryId entry = nursery.observed("Sand", ada);
        EntryView draft =
                done(nursery.journals.writing().draft(nursery.family(mother), nursery.contribution("Draft", ada)));
        except(mother, Permission.CONTRIBUTE, Allowance.DENY);
        var writing = nursery.journals.writing();
        List<Outcome<?>> refused = List.of(
                writing.draft(nursery.family(mother), nursery.contribution("Cake", ada)),
                writing.submit(nursery.family(mother), nursery.contribution("Cake", ada)),
                writing.submit(nursery.family(mother), draft.id(), draft.version()),
                writing.submit(nursery.family(mother), EntryId.at(nursery.now()), draft.version()),
                writing.edit(nursery.family(mother), draft.id(), draft.version(), nursery.contribution("B", ada)),
                writing.upload(nursery.family(mother), MediaType.JPEG, new ByteArrayInputStream(Pictures.jpeg(4, 4))));
        assertThat(refused).allSatisfy(outcome -> assertThat(codes(outcome)).containsExactly(Code.NO_CONTRIBUTIONS));
        assertThat(nursery.seen(nursery.family(mother), entry)).isPresent();
        nursery.comments(nursery.family(mother), entry, ada, "Lovely");
    }

    @Test
    void P11_one_person_may_be_permitted_or_denied_working_at_home() {
        EntryId entry = nursery.observed("Sand", ada);
        except(nursery.kim, Permission.WORK_AT_HOME, Allowance.DENY);
        assertThat(nursery.seen(nursery.staff(nursery.kim).from(Place.HOME_SETTING_DEVICE), entry))
                .isEmpty();
        assertThat(nursery.seen(nursery.staff(nursery.kim), entry)).isPresent();
        change(rules -> rules.withWorkAtHome(SettingRules.WorkAtHome.NOT_ALLOWED));
        except(nursery.senior, Permission.WORK_AT_HOME, Allowance.PERMIT);
        assertThat(nursery.seen(nursery.staff(nursery.senior).from(Place.HOME_SETTING_DEVICE), entry))
                .isPresent();
    }

    @Test
    void P08_nobody_excepts_themselves_but_a_sole_manager_whose_record_says_so() {
        PersonId second = nursery.employed("Max", Rank.MANAGER);
        PersonId mosTwin = nursery.person("Mo again");
        done(nursery.journals.enrolling().join(nursery.manager(), mosTwin, nursery.manager));
        for (PersonId own : List.of(nursery.manager, mosTwin)) {
            assertThat(codes(exception(nursery.manager(), own, Permission.PUBLISH_DIRECTLY, Allowance.PERMIT)))
                    .containsExactly(Code.OWN_DECISION);
        }
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, second, caller.instant()));
        except(nursery.manager, Permission.PUBLISH_DIRECTLY, Allowance.DENY);
        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.codes()).containsExactly(Code.SOLE_MANAGER));
        assertThat(codes(exception(nursery.manager(), PersonId.at(nursery.now()), Permission.COMMENT, Allowance.DENY)))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P08_a_manager_is_alone_with_contributions_only_where_nobody_else_may_approve_them() {
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.senior, caller.instant()));
        nursery.link(nursery.manager, ada, ParentalResponsibility.YES);
        EntryView own = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(nursery.manager), nursery.contribution("Mine", ada)));

        except(nursery.kim, Permission.APPROVE_CONTRIBUTIONS, Allowance.DENY);
        assertThat(approves(nursery.manager, own))
                .as("nobody becomes the only one by denying the others")
                .isInstanceOf(Outcome.Refused.class);
        change(rules -> rules.withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS));
        except(nursery.kim, Permission.APPROVE_CONTRIBUTIONS, Allowance.PERMIT);
        assertThat(approves(nursery.manager, own)).as("Kim may").isInstanceOf(Outcome.Refused.class);
        except(nursery.kim, Permission.APPROVE_CONTRIBUTIONS, Allowance.DEFAULT);
        done(approves(nursery.manager, own));
        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.codes()).containsExactly(Code.SOLE_MANAGER));
    }

    // The linter

    @Test
    void P08_the_linter_names_the_managers_child_without_a_second_approver() {
        assertThat(nursery.journals.governing().lint(nursery.manager())).isEmpty();
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.senior, caller.instant()));
        PersonId atHome = nursery.person("Mo at home");
        nursery.link(atHome, ada, ParentalResponsibility.YES);
        done(nursery.journals.enrolling().join(nursery.manager(), atHome, nursery.manager));
        assertThat(nursery.journals.governing().lint(nursery.manager()))
                .extracting(RulesFinding::kind)
                .containsExactly(RulesFinding.Kind.NO_SECOND_APPROVER, RulesFinding.Kind.ESCALATION_TO_NOBODY);
    }

    @Test
    void P04_the_linter_names_no_child_from_whom_the_caller_is_kept() {
        SettingRules limited = SettingRules.defaults().withStaffSee(Sees.KEY_CHILDREN);
        PersonId second = nursery.employed("Max", Rank.MANAGER);
        assertThat(nursery.journals.governing().lint(nursery.staff(second), limited))
                .extracting(RulesFinding::sentence)
                .anyMatch(sentence -> sentence.contains("Ada"));
        nursery.restrict(second, ada);
        assertThat(nursery.journals.governing().lint(nursery.staff(second), limited))
                .extracting(RulesFinding::sentence)
                .anyMatch(sentence -> sentence.contains("Ben"))
                .noneMatch(sentence -> sentence.contains("Ada"));
    }

    @Test
    void P09_what_is_known_of_a_caller_costs_at_most_three_store_calls_whatever_the_page() {
        for (int i = 0; i < 3; i++) {
            nursery.observed("Sand " + i, ada, ben);
        }
        change(rules -> rules.withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS));
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.senior, caller.instant()));
        EntryQuery all = EntryQuery.published();
        for (Caller who : List.of(nursery.manager(), nursery.staff(nursery.kim), nursery.family(mother))) {
            nursery.journals.reading().list(who, all.newest(100));
            List<String> known = reads(() -> nursery.journals.governing().rules(who));
            assertThat(known).as("known of %s", who).hasSizeLessThanOrEqualTo(3).contains("storage.ofCaller");
            for (int size : List.of(1, 20, 100)) {
                List<String> page = reads(() -> nursery.journals.reading().list(who, all.newest(size)));
                assertThat(page.subList(0, known.size())).isEqualTo(known);
                assertThat(page).as("page of %d", size).hasSize(known.size() + 2);
            }
        }
    }

    private List<String> reads(Runnable work) {
        nursery.recorder.taken();
        work.run();
        return nursery.recorder.taken().stream()
                .filter(call -> !call.writes())
                .map(Recorder.Call::name)
                .toList();
    }
}
