package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.RequestId;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.ModerationTrigger;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.RulesStore;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.CallerFacts;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.Storage;

/** What a {@link RulesStore} promises of rules; what it promises of exceptions, {@link FactStoreContract} asks with the other ledgers. */
public abstract class RulesStoreContract extends Contract {
    /** For subclasses. */
    protected RulesStoreContract() {}

    /** Rules that differ from the shipped ones in every component. */
    static SettingRules otherRules() {
        return SettingRules.defaults()
                .withStaffSee(Sees.KEY_CHILDREN)
                .withTriggers(EnumSet.of(ModerationTrigger.TRAINEE, ModerationTrigger.NAMES_CHILD))
                .withSamplingRate(37)
                .withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS)
                .withEscalateAfter(Duration.parse("PT36H0.000000001S"))
                .withConsentReview(6)
                .withFamilyAccessDays(30)
                .withHistory(SettingRules.History.WHOLE)
                .withWorkAtHome(SettingRules.WorkAtHome.NOT_ALLOWED)
                .withIdleLimit(Duration.ofMinutes(10))
                .withIdleLimitAtHome(Duration.ofSeconds(90))
                .withMaskExceptions(Set.of("May", "Rose ", "D’or \"x\" \\", "小明", "\uD83C\uDF39"))
                .withMostPixels(Long.MAX_VALUE)
                .withMostBytes(1)
                .withUncleaned(SettingRules.Uncleaned.KEPT);
    }

    static RulesLine line(Nursery at, int revision, SettingRules rules, Instant from) {
        return new RulesLine(
                new Recorded(
                        RulesLine.factOf(at.id()),
                        revision,
                        NOON.plusNanos(revision * 1000L),
                        at.kim().id()),
                at.id(),
                rules,
                from);
    }

    private static SettingRules sampling(int percent) {
        return SettingRules.defaults().withSamplingRate(percent);
    }

    private static RulesStore rules(Nursery at) {
        return at.storage().rules();
    }

    @Test
    void reads_rules_as_they_were_appended() {
        Nursery nursery = nursery();
        List<RulesLine> lines = List.of(
                line(nursery, 1, otherRules(), NOON.plusNanos(1000)),
                line(nursery, 2, SettingRules.defaults(), Period.DAWN),
                line(nursery, 3, SettingRules.defaults().withTriggers(Set.of()), NOON));
        lines.forEach(
                each -> assertThat(rules(nursery).append(each.setting(), each)).isTrue());
        assertThat(rules(nursery).lines(nursery.id())).containsExactlyElementsOf(lines);
    }

    @Test
    void lists_the_lowest_revision_first_in_whatever_order_they_came_and_begin() {
        Nursery nursery = nursery();
        Stream.of(11, 2, 10, 1)
                .forEach(revision -> rules(nursery)
                        .append(
                                nursery.id(),
                                line(nursery, revision, sampling(revision), NOON.minusSeconds(revision))));
        assertThat(rules(nursery).lines(nursery.id()))
                .extracting(each -> each.recorded().revision())
                .containsExactly(1, 2, 10, 11);
    }

    @Test
    void of_the_lines_that_have_begun_the_highest_revision_is_in_force() {
        Nursery nursery = nursery();
        RulesLine first = line(nursery, 1, sampling(1), NOON);
        RulesLine planned = line(nursery, 2, sampling(2), NOON.plusSeconds(60));
        RulesLine second = line(nursery, 3, sampling(3), NOON.plusSeconds(20));
        Stream.of(first, planned, second).forEach(line -> rules(nursery).append(nursery.id(), line));
        assertThat(rules(nursery).inForce(nursery.id(), NOON.minusNanos(1000))).isEmpty();
        assertThat(rules(nursery).inForce(nursery.id(), NOON)).contains(first);
        assertThat(rules(nursery).inForce(nursery.id(), NOON.plusSeconds(20).minusNanos(1000)))
                .contains(first);
        assertThat(rules(nursery).inForce(nursery.id(), NOON.plusSeconds(20))).contains(second);
        assertThat(rules(nursery).inForce(nursery.id(), NOON.plusSeconds(60)))
                .as("recorded after what was planned before")
                .contains(second);
    }

    @Test
    void appends_no_second_line_of_a_revision() {
        Nursery nursery = nursery();
        RulesLine first = line(nursery, 1, sampling(1), NOON);
        assertThat(rules(nursery).append(first.setting(), first)).isTrue();
        assertThat(rules(nursery).append(nursery.id(), line(nursery, 1, sampling(2), NOON.minusSeconds(1))))
                .isFalse();
        assertThat(rules(nursery).lines(nursery.id())).containsExactly(first);
    }

    @Test
    void keeps_rules_of_settings_apart() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        RulesLine here = line(nursery, 1, sampling(1), NOON);
        RulesLine there = line(twin, 1, sampling(2), NOON);
        assertThat(rules(nursery).append(here.setting(), here)).isTrue();
        assertThat(rules(twin).inForce(twin.id(), NOON)).isEmpty();
        assertThat(rules(twin).lines(twin.id())).isEmpty();
        assertThat(rules(twin).append(there.setting(), there)).isTrue();
        assertThat(rules(nursery).inForce(nursery.id(), NOON)).contains(here);
        assertThat(rules(twin).inForce(twin.id(), NOON)).contains(there);
    }

    @Test
    void reads_what_the_open_unit_has_written() {
        Nursery nursery = nursery();
        RulesLine line = line(nursery, 1, otherRules(), NOON);
        assertThat(nursery.storage().inTransaction(nursery.id(), () -> {
                    rules(nursery).append(line.setting(), line);
                    return rules(nursery).inForce(nursery.id(), NOON);
                }))
                .contains(line);
    }

    @Test
    void reads_with_the_facts_of_a_caller_the_rules_in_force_and_what_became_of_the_request() {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        for (LedgerSample<?> ledger : LedgerSample.all()) {
            appendAll(ledger, nursery);
        }
        RulesLine first = line(nursery, 1, otherRules(), NOON);
        RulesLine planned = line(nursery, 2, sampling(2), NOON.plusSeconds(60));
        Stream.of(first, planned).forEach(each -> rules(nursery).append(nursery.id(), each));
        PersonId nobody = PersonId.at(NOON);
        RequestRecord known =
                RequestStoreContract.request(nursery.kim(), RequestId.at(NOON), AuditRecord.Result.REFUSED);
        storage.requests().add(nursery.id(), known);
        for (PersonId person : List.of(nursery.kim().id(), nursery.lee().id(), nobody)) {
            for (Instant at : List.of(NOON.minusNanos(1000), NOON, NOON.plusSeconds(60))) {
                CallerFacts all = storage.ofCaller(nursery.id(), person, at, Optional.of(known.request()));
                assertThat(all.rules())
                        .as("rules at %s", at)
                        .isEqualTo(rules(nursery).inForce(nursery.id(), at));
                assertThat(all.request())
                        .as("the request of %s", person)
                        .isEqualTo(Optional.of(known)
                                .filter(record -> record.person().equals(person)));
                assertThat(storage.ofCaller(nursery.id(), person, at, Optional.empty()))
                        .as("without a request")
                        .extracting(CallerFacts::rules, CallerFacts::request)
                        .containsExactly(all.rules(), Optional.empty());
                assertThat(all.person())
                        .as("facts of %s", person)
                        .usingRecursiveComparison()
                        .ignoringCollectionOrder()
                        .isEqualTo(storage.facts().ofPerson(nursery.id(), person));
            }
        }
        assertThat(storage.facts().ofPerson(nursery.id(), nursery.kim().id()).links())
                .isNotEmpty();
        CallerFacts elsewhere =
                storage.ofCaller(nursery.twin().id(), nursery.kim().id(), NOON, Optional.of(known.request()));
        assertThat(elsewhere.rules()).isEmpty();
        assertThat(elsewhere.request()).isEmpty();
    }

    private static <T extends Dated> void appendAll(LedgerSample<T> ledger, Nursery nursery) {
        ledger.lines(nursery).forEach(each -> ledger.append(nursery, each));
    }

    @Test
    void knows_no_rules_of_a_setting_that_it_does_not_have() {
        Nursery nursery = nursery();
        var nowhere = Samples.aSetting().id();
        assertThat(rules(nursery).inForce(nowhere, NOON)).isEmpty();
        assertThat(rules(nursery).lines(nowhere)).isEmpty();
        assertThat(rules(nursery).exceptions(nowhere)).isEmpty();
    }
}
