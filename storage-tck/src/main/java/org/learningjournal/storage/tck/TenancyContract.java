package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aChild;
import static org.learningjournal.storage.tck.Samples.aPerson;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.aRemark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Dated;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Child;

/** What is given for one setting is kept there and nowhere else, and a record of another setting is refused. */
public abstract class TenancyContract extends Contract {
    /** For subclasses. */
    protected TenancyContract() {}

    /** Something that belongs to the nursery and is given for another setting. */
    private record Stray(String what, BiConsumer<Nursery, SettingId> given) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Stray> strays() {
        return Stream.of(
                new Stray("a setting", (at, other) -> at.storage().people().add(other, at.setting())),
                new Stray("a child", (at, other) -> at.storage().people().add(other, aChild(at.id(), "Eve"))),
                new Stray(
                        "a child's name",
                        (at, other) -> at.storage()
                                .people()
                                .replace(other, at.ada().renamed("Eve", "Byron", Optional.empty()))),
                new Stray("a person", (at, other) -> at.storage().people().put(other, aPerson(at.id(), "Mo"))),
                new Stray(
                        "rules",
                        (at, other) -> at.storage()
                                .rules()
                                .append(other, RulesStoreContract.line(at, 1, RulesStoreContract.otherRules(), NOON))),
                new Stray(
                        "an entry", (at, other) -> at.storage().entries().save(other, anEntry(at), Version.NONE, NOON)),
                new Stray("new entries", (at, other) -> at.storage().entries().add(other, List.of(anEntry(at)), NOON)),
                new Stray(
                        "a page",
                        (at, other) -> at.storage()
                                .entries()
                                .list(other, Samples.scope(at.id(), everything()), PageRequest.newest(20))),
                new Stray(
                        "a count",
                        (at, other) -> at.storage().entries().count(other, Samples.scope(at.id(), everything()))),
                new Stray(
                        "a comment",
                        (at, other) -> at.storage()
                                .comments()
                                .save(other, aRemark(anEntry(at), at.ada(), at.kim(), NOON), Version.NONE)),
                new Stray("a medium", (at, other) -> at.storage().media().save(other, aPhoto(at.kim()), Version.NONE)),
                new Stray(
                        "a line of the trail",
                        (at, other) ->
                                at.storage().audit().append(other, AuditStoreContract.line(at, AuditHead.NONE, 1))),
                new Stray("a delivery", (at, other) -> at.storage().audit().deliver(other, List.of(delivery(at)))),
                new Stray(
                        "a request",
                        (at, other) -> at.storage()
                                .requests()
                                .add(
                                        other,
                                        RequestStoreContract.request(
                                                at.kim(), RequestId.at(NOON), AuditRecord.Result.DONE))));
    }

    @ParameterizedTest
    @MethodSource("strays")
    void what_belongs_to_another_setting_is_refused_and_nothing_is_stored(Stray stray) {
        Nursery nursery = nursery();
        Nursery other = nursery.twin();
        assertRefused(stray.what(), nursery, other, () -> stray.given().accept(nursery, other.id()));
    }

    @ParameterizedTest
    @MethodSource("org.learningjournal.storage.tck.LedgerSample#all")
    <T extends Dated> void a_line_of_another_setting_is_refused_and_nothing_is_stored(LedgerSample<T> ledger) {
        Nursery nursery = nursery();
        Nursery other = nursery.twin();
        T line = ledger.lines(nursery).get(0);
        assertRefused(ledger.name(), nursery, other, () -> ledger.append(other, line));
        assertThat(ledger.read(nursery)).isEmpty();
        assertThat(ledger.read(other)).isEmpty();
    }

    /** Neither is anything of the unit in which it is refused. */
    @Test
    void a_unit_in_which_a_stray_is_refused_is_undone() {
        Nursery nursery = nursery();
        Nursery other = nursery.twin();
        Child eve = aChild(nursery.id(), "Eve");
        assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), () -> {
                    nursery.storage().people().add(nursery.id(), eve);
                    return nursery.storage().people().add(nursery.id(), aChild(other.id(), "Mo"));
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertUntouched(nursery);
    }

    private static void assertRefused(String what, Nursery nursery, Nursery other, Runnable given) {
        assertThatThrownBy(given::run)
                .as("%s of %s given for %s", what, nursery.id(), other.id())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(nursery.id().toString())
                .hasMessageContaining(other.id().toString());
        assertUntouched(nursery);
        assertUntouched(other);
    }

    private static void assertUntouched(Nursery at) {
        assertThat(at.storage().people().setting(at.id())).contains(at.setting());
        assertThat(at.storage().people().children(at.id())).containsExactlyInAnyOrder(at.ada(), at.ben());
        assertThat(at.storage().rules().lines(at.id())).isEmpty();
        assertThat(at.entries().count(at.id(), Samples.scope(at.id(), everything())))
                .isZero();
        assertThat(at.storage().comments().held(at.id(), PageRequest.oldest(5)).items())
                .isEmpty();
        assertThat(at.storage().media().list(at.id(), Optional.empty(), 5)).isEmpty();
        assertThat(at.storage().audit().trail(at.id(), 0, 5)).isEmpty();
        assertThat(at.storage()
                        .audit()
                        .delivered(at.id(), at.kim().id(), Set.of(delivery(at).entry())))
                .isEmpty();
    }

    private static Entry anEntry(Nursery at) {
        return Samples.anEntry().about(at.ada()).by(at.kim()).inJournal();
    }

    private static Delivery delivery(Nursery at) {
        return new Delivery(
                at.id(), at.kim().id(), Capacity.FAMILY, new EntryId(at.id().value()), 1, Optional.empty(), NOON);
    }

    private static Lane everything() {
        return Samples.lane(new Reach.WholeSetting(), Shelf.JOURNAL);
    }
}
