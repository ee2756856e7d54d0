package org.learningjournal.ownstorage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aChild;
import static org.learningjournal.storage.tck.Samples.aPerson;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.aSetting;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.Storage;

/** What the contract cannot ask, because it knows of no file. */
class FileTest {
    private static final Setting SETTING = aSetting();
    private static final Child ADA = aChild(SETTING.id(), "Ada");
    private static final Person KIM = aPerson(SETTING.id(), "Kim");
    private static final Medium PHOTO = aPhoto(KIM);
    private static final Entry ENTRY =
            anEntry().about(ADA).by(KIM).showing(PHOTO).inJournal();
    private static final Comment REMARK = aRemark(ENTRY, ADA, KIM, NOON);
    private static final EntryScope JOURNAL = scope(SETTING.id(), lane(new Reach.WholeSetting(), Shelf.JOURNAL));

    @TempDir
    Path folder;

    private static boolean store(Storage storage) {
        return storage.people().add(SETTING.id(), SETTING)
                && storage.people().add(SETTING.id(), ADA)
                && storage.media().save(SETTING.id(), PHOTO, Version.NONE)
                && storage.entries().save(SETTING.id(), ENTRY, Version.NONE, NOON)
                && storage.comments().save(SETTING.id(), REMARK, Version.NONE);
    }

    private static void assertStored(Storage storage) {
        assertThat(storage.people().setting(SETTING.id())).contains(SETTING);
        assertThat(storage.people().children(SETTING.id())).containsExactly(ADA);
        assertThat(storage.entries()
                        .list(SETTING.id(), JOURNAL, PageRequest.newest(5))
                        .items())
                .singleElement()
                .satisfies(face -> assertThat(face.content().text())
                        .isEqualTo(ENTRY.approved().orElseThrow().content().text()));
        assertThat(storage.comments()
                        .threads(SETTING.id(), ADA.id(), Set.of(ENTRY.head().id())))
                .extracting(Comment::text)
                .containsExactly(REMARK.text());
        assertThat(storage.mediaBytes().read(SETTING.id(), PHOTO.id(), 0, 2))
                .singleElement()
                .isEqualTo(new byte[] {1, 2, 3});
    }

    @Test
    void finds_everything_after_closing_and_opening_again() {
        Path file = folder.resolve("journal.mv");
        try (KeyValueStorage storage = KeyValueStorage.open(file)) {
            assertThat(storage.inTransaction(SETTING.id(), () -> store(storage)))
                    .isTrue();
            storage.mediaBytes().write(SETTING.id(), PHOTO.id(), 0, List.of(new byte[] {1, 2, 3}));
        }
        try (KeyValueStorage storage = KeyValueStorage.open(file)) {
            assertStored(storage);
        }
    }

    /** A copy of the file, taken while a unit is open, is what a killed process leaves behind. */
    @Test
    void what_was_answered_is_in_the_file_at_once_and_what_was_open_is_not() {
        Path copy = folder.resolve("copy.mv");
        Child eve = aChild(SETTING.id(), "Eve");
        Setting other = aSetting();
        try (KeyValueStorage storage = KeyValueStorage.open(folder.resolve("journal.mv"))) {
            store(storage);
            storage.mediaBytes().write(SETTING.id(), PHOTO.id(), 0, List.of(new byte[] {1, 2, 3}));
            storage.inTransaction(SETTING.id(), () -> {
                storage.people().add(SETTING.id(), eve);
                CompletableFuture.runAsync(() -> storage.people().add(other.id(), other))
                        .join(); // the unit of another setting takes the open one's changes into the file
                return copied(folder.resolve("journal.mv"), copy);
            });
        }
        try (KeyValueStorage storage = KeyValueStorage.open(copy)) {
            assertStored(storage);
            assertThat(storage.people().setting(other.id())).contains(other);
            assertThat(storage.people().add(SETTING.id(), eve))
                    .as("what was open is undone, and hinders nobody")
                    .isTrue();
        }
    }

    private static Path copied(Path from, Path to) {
        try {
            return Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_closed_storage_says_so() {
        KeyValueStorage storage = KeyValueStorage.open(folder.resolve("journal.mv"));
        storage.close();
        assertThatThrownBy(() -> storage.people().setting(SETTING.id()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(SETTING.id().toString());
    }
}
