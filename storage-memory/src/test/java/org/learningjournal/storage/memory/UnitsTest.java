package org.learningjournal.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.anEntry;

import org.junit.jupiter.api.Test;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.tck.Samples;

/** What this adapter decides where the ports leave it open. */
class UnitsTest {
    private final InMemoryStorage storage = new InMemoryStorage();
    private final Setting setting = Samples.aSetting();
    private final Child ada = Samples.aChild(setting.id(), "Ada");
    private final Person kim = Samples.aPerson(setting.id(), "Kim");

    @Test
    void a_unit_refuses_calls_about_another_setting() {
        Setting other = Samples.aSetting();
        assertThatThrownBy(() -> storage.inTransaction(
                        setting.id(), () -> storage.people().setting(other.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(other.id().toString());
        assertThatThrownBy(() -> storage.inTransaction(
                        setting.id(), () -> storage.people().add(other.id(), other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(storage.people().setting(other.id())).isEmpty();
    }

    @Test
    void who_catches_the_failure_of_joined_work_goes_on_without_it() {
        storage.inTransaction(setting.id(), () -> {
            storage.people().add(setting.id(), setting);
            assertThatThrownBy(() -> storage.inTransaction(setting.id(), () -> {
                        storage.people().add(ada.setting(), ada);
                        throw new IllegalStateException("inside");
                    }))
                    .hasMessage("inside");
            return true;
        });
        assertThat(storage.people().setting(setting.id())).contains(setting);
        assertThat(storage.people().children(setting.id())).isEmpty();
    }

    @Test
    void an_entry_shows_stored_media_only() {
        assertThatThrownBy(() -> storage.entries()
                        .save(
                                setting.id(),
                                anEntry()
                                        .about(ada)
                                        .by(kim)
                                        .showing(aPhoto(kim))
                                        .draft(),
                                Version.NONE,
                                Samples.NOON))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is not stored");
    }
}
