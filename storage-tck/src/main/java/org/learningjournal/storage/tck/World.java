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
     * The same world at an earlier time.
     *
     * @param states how many of its states an entry has been saved in at the most, from 1
     * @return a world whose entries have come less far
     */
    public World upTo(int states) {
        return new World(
                setting,
                children,
                persons,
                media,
                lives.stream()
                        .map(life -> life.subList(0, Math.min(states, life.size())))
                        .toList());
    }

    /**
     * Stores everything in one unit, every entry once for each state.
     *
     * @param storage where no setting of this id is stored
     */
    public void storeIn(Storage storage) {
        storage.inTransaction(setting.id(), () -> {
            begin(storage, false);
            goOn(storage, upTo(1));
            return setting;
        });
    }

    /** Stores what entries name, and each entry in its first state: one by one, or all by one call that adds them. */
    void begin(Storage storage, boolean atOnce) {
        storage.inTransaction(setting.id(), () -> {
            assertThat(storage.people().add(setting.id(), setting))
                    .as("a new setting is added")
                    .isTrue();
            children.forEach(child -> storage.people().add(setting.id(), child));
            persons.forEach(person -> storage.people().put(setting.id(), person));
            media.forEach(medium -> storage.media().save(medium.setting(), medium, Version.NONE));
            List<Entry> first = lives.stream().map(life -> life.get(0)).toList();
            if (atOnce) {
                assertThat(storage.entries().add(setting.id(), first, NOON))
                        .as("there before")
                        .isEmpty();
            } else {
                first.forEach(entry -> save(storage, entry, Version.NONE));
            }
            return setting;
        });
    }

    /** Saves every entry on, from as far as it has come. */
    void goOn(Storage storage, World from) {
        storage.inTransaction(setting.id(), () -> {
            for (int place = 0; place < lives.size(); place++) {
                List<Entry> life = lives.get(place);
                for (int saved = from.lives.get(place).size(); saved < life.size(); saved++) {
                    save(storage, life.get(saved), new Version(saved));
                }
            }
            return setting;
        });
    }

    private static void save(Storage storage, Entry state, Version expected) {
        assertThat(storage.entries().save(state.head().setting(), state, expected, NOON))
                .as("saved over version %s", expected)
                .isTrue();
    }
}
