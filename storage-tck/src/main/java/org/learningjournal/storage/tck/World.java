package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.util.List;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Side;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.Storage;

/**
 * One setting with everything that stands on its shelves.
 *
 * @param setting the setting
 * @param children its children, at most six
 * @param persons its persons, at most five
 * @param media what its entries show, as they are once stored
 * @param lives of each entry, at most sixty, the states it was saved in, one after the other
 */
public record World(
        Setting setting, List<Child> children, List<Person> persons, List<Medium> media, List<List<Entry>> lives) {
    /** Copies the lists. */
    public World {
        children = List.copyOf(children);
        persons = List.copyOf(persons);
        media = List.copyOf(media);
        lives = lives.stream().map(List::copyOf).toList();
    }

    /**
     * The entries in their last state.
     *
     * @return entries, each with the version it has once stored
     */
    public List<Entry> entries() {
        return lives.stream()
                .map(life -> {
                    Entry last = life.get(life.size() - 1);
                    return new Entry(last.head(), last.approved(), last.working(), new Version(life.size()));
                })
                .toList();
    }

    /**
     * The faces that stand on shelves of one side.
     *
     * @param side approved or working
     * @return faces of entries in their last state, in no order
     */
    public List<Face> faces(Side side) {
        return entries().stream().flatMap(entry -> entry.face(side).stream()).toList();
    }

    /**
     * Stores everything in one unit, every entry once for each state.
     *
     * @param storage where no setting of this id is stored
     */
    public void storeIn(Storage storage) {
        int saved = storage.inTransaction(setting.id(), () -> {
            assertThat(storage.people().add(setting.id(), setting))
                    .as("a new setting is added")
                    .isTrue();
            children.forEach(child -> storage.people().add(setting.id(), child));
            persons.forEach(person -> storage.people().put(setting.id(), person));
            media.forEach(medium -> storage.media().save(medium.setting(), medium, Version.NONE));
            return lives.stream().mapToInt(life -> save(storage, life)).sum();
        });
        assertThat(saved)
                .as("saved states")
                .isEqualTo(lives.stream().mapToInt(List::size).sum());
    }

    private static int save(Storage storage, List<Entry> life) {
        int saved = 0;
        while (saved < life.size()
                && storage.entries()
                        .save(life.get(saved).head().setting(), life.get(saved), new Version(saved), NOON)) {
            saved++;
        }
        return saved;
    }
}
