package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Medium;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.Storage;

/** A small setting that is stored: two children, two persons. */
record Nursery(Storage storage, Setting setting, Child ada, Child ben, Person kim, Person lee) {
    static Nursery open(Storage storage) {
        Setting setting = Samples.aSetting();
        SettingId id = setting.id();
        return new Nursery(
                        storage,
                        setting,
                        Samples.aChild(id, "Ada"),
                        Samples.aChild(id, "Ben"),
                        Samples.aPerson(id, "Kim"),
                        Samples.aPerson(id, "Lee"))
                .stored();
    }

    /** Another setting, whose children and persons have the same ids. */
    Nursery twin() {
        Setting other = Samples.aSetting();
        return new Nursery(storage, other, moved(ada, other), moved(ben, other), moved(kim, other), moved(lee, other))
                .stored();
    }

    private static Child moved(Child c, Setting to) {
        return new Child(c.id(), to.id(), c.givenName(), "Elsewhere", c.knownAs(), c.born(), c.externalRef());
    }

    private static Person moved(Person p, Setting to) {
        return new Person(p.id(), to.id(), p.name() + " Elsewhere", p.human(), Optional.empty());
    }

    private Nursery stored() {
        assertThat(storage.people().add(setting.id(), setting))
                .as("a new setting is added")
                .isTrue();
        assertThat(storage.people().add(ada.setting(), ada))
                .as("a new child is added")
                .isTrue();
        assertThat(storage.people().add(ben.setting(), ben))
                .as("a new child is added")
                .isTrue();
        storage.people().put(kim.setting(), kim);
        storage.people().put(lee.setting(), lee);
        return this;
    }

    SettingId id() {
        return setting.id();
    }

    EntryStore entries() {
        return storage.entries();
    }

    /** Saves an entry over the version it carries, and says how it is stored. */
    Entry stored(Entry entry) {
        return stored(entry, NOON);
    }

    /** The same at an instant. */
    Entry stored(Entry entry, Instant at) {
        assertThat(entries().save(entry.head().setting(), entry, entry.version(), at))
                .as("entry %s is saved", entry.head().id())
                .isTrue();
        return entry.stored();
    }

    Medium stored(Medium medium) {
        assertThat(storage.media().save(medium.setting(), medium, Version.NONE))
                .as("medium %s is saved", medium.id())
                .isTrue();
        return found(medium);
    }

    Medium found(Medium medium) {
        return storage.media().find(id(), Set.of(medium.id())).get(0);
    }

    Comment stored(Comment comment) {
        assertThat(storage.comments().save(comment.setting(), comment, comment.version()))
                .as("comment %s is saved", comment.id())
                .isTrue();
        return storage.comments().find(id(), comment.id()).orElseThrow();
    }
}
