package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.anEntry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.EntryPast.Saved;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Standing;

/** What the stores promise about the past: nothing of it is lost, and nothing of it shows where it was not asked for. */
public abstract class PastContract extends Contract {
    private static final Instant ONE = NOON.plusSeconds(1);
    private static final Instant TWO = NOON.plusSeconds(2);

    /** For subclasses. */
    protected PastContract() {}

    @Test
    void keeps_an_entry_as_it_was_each_time_it_was_saved() {
        Nursery nursery = nursery();
        Medium photo = nursery.stored(aPhoto(nursery.kim()));
        List<Entry> life = new ArrayList<>();
        life.add(anEntry()
                .about(nursery.ada(), nursery.ben())
                .by(nursery.kim())
                .showing(photo)
                .inJournal());
        add(life, last(life).released(photo.id(), ONE));
        add(life, last(life).keptBy(nursery.lee().id()));
        add(life, last(life).rewritten(content(last(life)), nursery.lee().id(), ONE));
        add(
                life,
                last(life)
                        .narrowed(
                                content -> Optional.of(
                                        content.about(Set.of(nursery.ben().id()))),
                                nursery.lee().id(),
                                ONE));
        add(
                life,
                last(life)
                        .moved(Standing.of(
                                FaceState.APPROVED, TWO, nursery.lee().id())));
        add(
                life,
                last(life)
                        .withdrawn(Standing.of(
                                FaceState.WITHDRAWN, TWO, nursery.kim().id())));
        List<Saved> saves = new ArrayList<>();
        for (int i = 0; i < life.size(); i++) {
            Instant at = NOON.plusSeconds(i);
            saves.add(new Saved(at, nursery.stored(life.get(i), at)));
        }
        assertThat(nursery.entries().past(nursery.id(), last(life).head().id()).saves())
                .containsExactlyElementsOf(saves);
    }

    private static void add(List<Entry> life, Entry next) {
        life.add(new Entry(next.head(), next.approved(), next.working(), new Version(life.size())));
    }

    private static Entry last(List<Entry> life) {
        return life.get(life.size() - 1);
    }

    private static Content content(Entry entry) {
        return entry.approved().orElseThrow().content().forAudience(Audience.FAMILY);
    }

    @Test
    void keeps_the_past_of_made_up_entries() {
        for (long seed = 1; seed <= 2; seed++) {
            World world = Worlds.from(seed).world();
            var storage = emptyStorage();
            world.storeIn(storage);
            for (List<Entry> life : world.lives()) {
                EntryId id = life.get(0).head().id();
                List<Saved> saves = new ArrayList<>();
                for (Entry each : life) {
                    saves.add(new Saved(
                            NOON,
                            new Entry(each.head(), each.approved(), each.working(), new Version(saves.size() + 1))));
                }
                assertThat(storage.entries().past(world.setting().id(), id).saves())
                        .as("seed %d, entry %s", seed, id)
                        .isEqualTo(saves);
            }
        }
    }

    @Test
    void the_past_has_the_instant_of_the_save_to_the_microsecond() {
        Nursery nursery = nursery();
        Instant at = NOON.plusNanos(1_999);
        Entry entry =
                nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).draft(), at);
        EntryPast past = nursery.entries().past(nursery.id(), entry.head().id());
        assertThat(past.saves()).extracting(Saved::at).containsExactly(Micros.cut(at));
        assertThat(past.asOf(NOON)).isEmpty();
        assertThat(past.asOf(NOON.plusNanos(1_000))).contains(entry);
    }

    @Test
    void a_save_that_is_refused_or_undone_leaves_no_past() {
        Nursery nursery = nursery();
        EntryStore entries = nursery.entries();
        Entry entry =
                nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).draft());
        EntryId id = entry.head().id();
        assertThat(entries.save(entry.head().setting(), entry, Version.NONE, ONE))
                .isFalse();
        assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), () -> {
                    entries.save(nursery.id(), entry.keptBy(nursery.lee().id()), entry.version(), ONE);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("undone");
        assertThat(entries.past(nursery.id(), id).saves()).containsExactly(new Saved(NOON, entry));
    }

    @Test
    void keeps_the_past_of_settings_apart_though_their_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        EntryId id = EntryId.at(NOON);
        Entry here = nursery.stored(
                anEntry().withId(id).about(nursery.ada()).by(nursery.kim()).draft());
        assertThat(nursery.entries().past(twin.id(), id).saves()).isEmpty();
        Entry there = twin.stored(
                anEntry().withId(id).about(twin.ben()).by(twin.lee()).inJournal(), ONE);
        assertThat(nursery.entries().past(nursery.id(), id).saves()).containsExactly(new Saved(NOON, here));
        assertThat(nursery.entries().past(twin.id(), id).saves()).containsExactly(new Saved(ONE, there));
    }

    @Test
    void the_past_carries_media_as_they_are_known_now() {
        Nursery nursery = nursery();
        Medium photo = nursery.stored(aPhoto(nursery.kim()));
        Entry entry = nursery.stored(
                anEntry().about(nursery.ada()).by(nursery.kim()).showing(photo).inJournal());
        nursery.storage()
                .media()
                .save(
                        nursery.id(),
                        photo.depicting(showing(nursery, TWO, nursery.ben().id())),
                        photo.version());
        assertThat(nursery.entries().past(nursery.id(), entry.head().id()).asOf(NOON))
                .isEqualTo(nursery.entries().find(nursery.id(), entry.head().id()));
    }

    // Reviews

    private static Depiction showing(Nursery nursery, Instant at, ChildId... children) {
        return new Depiction.Reviewed(
                Set.of(children), Strangers.SHOWN, nursery.lee().id(), at);
    }

    private static Depiction asOf(Nursery nursery, Medium medium, Instant at) {
        return nursery.storage()
                .media()
                .asOf(nursery.id(), Set.of(medium.id()), at)
                .get(0)
                .depiction();
    }

    @Test
    void keeps_every_review_of_a_medium() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium photo = nursery.stored(aPhoto(nursery.kim()));
        Depiction both = showing(nursery, ONE, nursery.ada().id(), nursery.ben().id());
        Depiction nobody =
                new Depiction.Reviewed(Set.of(), Strangers.NONE, nursery.kim().id(), TWO);
        assertThat(media.save(nursery.id(), photo.depicting(both), photo.version()))
                .isTrue();
        assertThat(media.save(nursery.id(), nursery.found(photo).depicting(nobody), new Version(2)))
                .isTrue();

        Depiction unreviewed = asOf(nursery, photo, ONE.minusNanos(1_000));
        assertThat(asOf(nursery, photo, ONE)).isEqualTo(both);
        assertThat(asOf(nursery, photo, TWO.minusNanos(1_000))).isEqualTo(both);
        assertThat(media.asOf(nursery.id(), Set.of(photo.id()), TWO)).containsExactly(nursery.found(photo));
        assertThat(media.asOf(nursery.id(), Set.of(photo.id()), NOON))
                .extracting(Medium::depiction, Medium::formerly)
                .containsExactly(tuple(unreviewed, nursery.found(photo).formerly()));
        assertThat(unreviewed).isEqualTo(new Depiction.Unreviewed());
    }

    private static Medium withDepiction(Medium medium, Depiction depiction) {
        Medium next = medium.depicting(depiction);
        return new Medium(
                next.id(),
                next.setting(),
                next.type(),
                next.length(),
                next.sha256(),
                next.uploader(),
                next.capacity(),
                next.uploadedAt(),
                next.state(),
                next.depiction(),
                medium.version());
    }

    @Test
    void of_reviews_made_by_then_the_one_saved_last_counts() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium photo = nursery.stored(aPhoto(nursery.kim()));
        Depiction ahead = showing(nursery, TWO, nursery.ada().id());
        Depiction behind = showing(nursery, ONE, nursery.ben().id());
        media.save(nursery.id(), photo.depicting(ahead), photo.version());
        media.save(nursery.id(), photo.depicting(behind), new Version(2));
        assertThat(asOf(nursery, photo, ONE)).isEqualTo(behind);
        assertThat(asOf(nursery, photo, TWO)).isEqualTo(behind);
    }

    @Test
    void a_review_that_was_refused_leaves_no_past_and_a_removed_medium_has_none() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium photo = nursery.stored(aPhoto(nursery.kim()));
        assertThat(media.save(nursery.id(), photo.depicting(showing(nursery, ONE)), Version.NONE))
                .isFalse();
        assertThat(asOf(nursery, photo, TWO)).isEqualTo(new Depiction.Unreviewed());
        media.save(
                nursery.id(),
                photo.depicting(showing(nursery, ONE, nursery.ada().id())),
                photo.version());
        media.remove(nursery.id(), photo.id(), nursery.found(photo).version());
        assertThat(media.asOf(nursery.id(), Set.of(photo.id()), TWO)).isEmpty();
        nursery.stored(photo);
        assertThat(asOf(nursery, photo, TWO)).isEqualTo(new Depiction.Unreviewed());
    }

    @Test
    void finds_media_as_of_an_instant_only_in_their_setting_and_only_those_asked_for() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        MediaStore media = nursery.storage().media();
        Medium one = nursery.stored(aPhoto(nursery.kim()));
        Medium two = nursery.stored(aPhoto(nursery.kim()));
        nursery.stored(aPhoto(nursery.kim()));
        media.save(
                nursery.id(), one.depicting(showing(nursery, ONE, nursery.ada().id())), one.version());
        media.save(
                nursery.id(), two.depicting(showing(nursery, TWO, nursery.ben().id())), two.version());
        Set<MediumId> asked = Set.of(one.id(), two.id(), MediumId.at(NOON));
        assertThat(media.asOf(nursery.id(), asked, ONE))
                .containsExactlyInAnyOrder(
                        nursery.found(one), withDepiction(nursery.found(two), new Depiction.Unreviewed()));
        assertThat(media.asOf(twin.id(), asked, TWO)).isEmpty();
        assertThat(media.asOf(nursery.id(), Set.of(), TWO)).isEmpty();
    }
}
