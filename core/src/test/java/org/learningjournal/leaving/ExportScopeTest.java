package org.learningjournal.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;

class ExportScopeTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ElementRef AREA = new ElementRef("eyfs-2021", "cl");
    private static final EntryId ENTRY = EntryId.at(NOON);

    private static Object told(ExportScope scope) {
        return scope.fold(new ExportScope.Cases<Object>() {
            @Override
            public Object wholeJournal() {
                return "whole";
            }

            @Override
            public Object inPeriod(Period period) {
                return period;
            }

            @Override
            public Object ofArea(ElementRef area) {
                return area;
            }

            @Override
            public Object oneEntry(EntryId entry) {
                return entry;
            }
        });
    }

    @Test
    void P18_every_kind_of_scope_has_its_case() {
        assertThat(Stream.of(
                                new ExportScope.WholeJournal(),
                                new ExportScope.InPeriod(Period.since(NOON)),
                                new ExportScope.OfArea(AREA),
                                new ExportScope.OneEntry(ENTRY))
                        .map(ExportScopeTest::told))
                .containsExactly("whole", Period.since(NOON), AREA, ENTRY);
    }

    @Test
    void P18_a_request_that_names_no_scope_is_for_the_whole_journal() {
        assertThat(new ExportRequest(ChildId.at(NOON), PersonId.at(NOON), ExportPurpose.LEAVING).scope())
                .isEqualTo(new ExportScope.WholeJournal());
    }
}
