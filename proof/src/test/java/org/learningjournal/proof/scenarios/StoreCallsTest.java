package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.proof.scenarios.Recorder.Call;
import org.learningjournal.reading.EntryQuery;

/** What a page costs in calls of the stores, however large it is and whatever the setting holds. */
class StoreCallsTest {
    private static final int MOST_FOR_KNOWN = 3;
    private static final int MOST_FOR_OTHERS = 2;
    private static final Set<String> OF_A_PAGE = Set.of("entries.list", "audit.deliver");

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId mother = nursery.parent("Mo Ada", ada);

    @Test
    void P02_who_asks_is_known_after_three_calls_and_a_page_of_any_size_takes_two_more() {
        ChildId ben = nursery.child("Ben");
        for (int i = 0; i < 101; i++) {
            nursery.observed("Water " + i, i % 2 == 0 ? new ChildId[] {ada} : new ChildId[] {ada, ben});
        }
        for (Caller caller : List.of(
                nursery.family(mother), nursery.staff(nursery.kim), nursery.staff(nursery.senior), nursery.manager())) {
            List<String> one = calls(caller, 1);
            assertThat(calls(caller, 20)).as("%s, 20", caller).isEqualTo(one);
            assertThat(calls(caller, 100)).as("%s, 100", caller).isEqualTo(one);
            int list = one.indexOf("entries.list");
            assertThat(one.subList(0, list)).as("known of %s", caller).hasSizeBetween(1, MOST_FOR_KNOWN);
            assertThat(one.subList(list, one.size()))
                    .as("page of %s", caller)
                    .filteredOn(call -> !OF_A_PAGE.contains(call))
                    .hasSizeBetween(1, MOST_FOR_OTHERS);
        }
    }

    @Test
    void P04_a_caller_who_sees_nothing_costs_no_page() {
        nursery.observed("Water", ada);
        nursery.restrict(mother, ada);
        assertThat(calls(nursery.family(mother), 20))
                .hasSizeBetween(1, MOST_FOR_KNOWN)
                .doesNotContain("entries.list");
    }

    private List<String> calls(Caller caller, int size) {
        nursery.recorder.taken();
        nursery.journals.reading().list(caller, EntryQuery.published().newest(size));
        return nursery.recorder.taken().stream().map(Call::name).toList();
    }
}
