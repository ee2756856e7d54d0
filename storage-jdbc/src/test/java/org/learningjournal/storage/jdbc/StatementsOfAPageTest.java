package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;

class StatementsOfAPageTest {
    private final Recording recording = new Recording();
    private final Play play = new Play();

    private JdbcStorage storage(Dialect dialect) {
        return JdbcStorage.owning(recording.of(Databases.installed(dialect)), dialect);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_costs_two_statements_however_long_it_is(Dialect dialect) {
        JdbcStorage storage = storage(dialect);
        List<Entry> entries = play.stored(storage, 120, play.ada, play.ben);
        EntryScope scope = play.journal(play.ada, play.ben);
        recording.statements();
        for (int size : new int[] {1, 20, 100}) {
            Page<Face> page = storage.entries().list(scope.setting(), scope, PageRequest.newest(size));
            assertThat(page.items()).hasSize(size);
            assertThat(page.items().get(0))
                    .isEqualTo(entries.get(119).approved().orElseThrow());
            assertThat(recording.statements()).as("page of %d", size).hasSize(2);
        }
        assertThat(recording.open()).as("connections not given back").isZero();
    }

    @ParameterizedTest
    @EnumSource
    void facts_cost_as_many_statements_for_many_children_as_for_one(Dialect dialect) {
        JdbcStorage storage = storage(dialect);
        storage.people().add(play.setting, play.aChild());
        recording.statements();
        storage.facts().ofChildren(play.setting, Set.of(play.ada));
        assertThat(recording.statements()).hasSize(1);
        storage.facts().ofChildren(play.setting, Set.of(play.ada, play.ben, ChildId.at(Play.NOON)));
        assertThat(recording.statements()).hasSize(1);
        storage.facts().ofPerson(play.setting, play.kim);
        assertThat(recording.statements()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_who_may_see_nothing_costs_a_statement(Dialect dialect) {
        JdbcStorage storage = storage(dialect);
        recording.statements();
        assertThat(storage.entries().list(play.setting, play.journal(), PageRequest.newest(20)))
                .isEqualTo(Page.empty());
        assertThat(storage.entries().count(play.setting, play.journal())).isZero();
        assertThat(recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void more_lanes_than_a_statement_takes_are_merged(Dialect dialect) {
        JdbcStorage storage = storage(dialect);
        List<ChildId> children =
                Stream.generate(() -> ChildId.at(Play.NOON)).limit(150).toList();
        for (int i = 0; i < 150; i++) {
            Entry entry = play.inJournal(
                    storage, Play.NOON.plusSeconds(i % 7), children.get(i), children.get((i + 70) % 150));
            storage.entries().save(entry.head().setting(), entry, Version.NONE, Play.NOON);
        }
        List<Lane> lanes = new ArrayList<>();
        children.forEach(child -> lanes.add(Play.lane(new Reach.AboutChild(child))));
        lanes.add(Play.lane(new Reach.KeptBy(play.kim)));
        EntryScope scope = new EntryScope(play.setting, lanes);
        EntryScope whole = new EntryScope(play.setting, List.of(Play.lane(new Reach.WholeSetting())));
        assertThat(storage.entries().count(scope.setting(), scope)).isEqualTo(150);
        for (PageRequest request : List.of(PageRequest.newest(40), PageRequest.oldest(40))) {
            assertThat(all(storage, scope, request)).hasSize(150).isEqualTo(all(storage, whole, request));
        }
    }

    private static List<Face> all(JdbcStorage storage, EntryScope scope, PageRequest first) {
        List<Face> faces = new ArrayList<>();
        Page<Face> page = storage.entries().list(scope.setting(), scope, first);
        faces.addAll(page.items());
        while (page.next().isPresent()) {
            page = storage.entries()
                    .list(scope.setting(), scope, first.after(page.next().get()));
            faces.addAll(page.items());
        }
        return faces;
    }
}
