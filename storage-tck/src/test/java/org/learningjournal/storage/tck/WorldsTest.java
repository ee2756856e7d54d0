package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Side;
import org.learningjournal.people.Child;

class WorldsTest {
    @Test
    void one_seed_makes_the_same_world_but_for_the_id_of_its_setting() {
        World one = Worlds.from(7).world();
        World two = Worlds.from(7).world();
        assertThat(one.setting().id()).isNotEqualTo(two.setting().id());
        assertThat(texts(one)).isEqualTo(texts(two));
        assertThat(texts(Worlds.from(8).world())).isNotEqualTo(texts(one));
    }

    private static List<String> texts(World world) {
        String setting = world.setting().id().toString();
        return world.entries().stream()
                .flatMap(entry -> entry.faces().map(face -> entry.version() + told(face)))
                .map(text -> text.replace(setting, "setting"))
                .toList();
    }

    /** A face without its sets, whose order is not the seed's. */
    private static String told(Face face) {
        Revision revision = face.revision();
        return face.head().toString()
                + face.standing()
                + revision.number()
                + revision.content().title()
                + revision.content().children().stream().sorted().toList()
                + revision.content().media().stream()
                        .map(each -> each.medium().id())
                        .toList();
    }

    @Test
    void neighbours_share_ids_and_nothing_else() {
        List<World> neighbours = Worlds.from(7).neighbours();
        World one = neighbours.get(0);
        World two = neighbours.get(1);
        assertThat(one.children()).extracting(Child::id).containsAnyElementsOf(ids(two));
        assertThat(entries(one)).containsAnyElementsOf(entries(two));
        assertThat(one.faces(Side.APPROVED)).doesNotContainAnyElementsOf(two.faces(Side.APPROVED));
    }

    private static List<ChildId> ids(World world) {
        return world.children().stream().map(Child::id).toList();
    }

    private static List<EntryId> entries(World world) {
        return world.entries().stream().map(entry -> entry.head().id()).toList();
    }

    @Test
    void a_sample_names_only_what_matters() {
        Child ada = Samples.aChild(Samples.aSetting().id(), "Ada");
        assertThat(Samples.anEntry().about(ada).inJournal().approved())
                .map(Face::setting)
                .isEqualTo(Optional.of(ada.setting()));
    }
}
