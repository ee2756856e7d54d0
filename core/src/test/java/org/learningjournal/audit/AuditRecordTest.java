package org.learningjournal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;

class AuditRecordTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final SettingId setting = SettingId.at(NOON);
    private final PersonId kim = PersonId.at(NOON);
    private final AuditRecord first = line("writing.submit", "").after(AuditHead.NONE);
    private final AuditRecord second = line("writing.withdraw", "wrong child").after(first.asHead());

    @Test
    void each_line_follows_the_one_before() {
        assertThat(first.follows(AuditHead.NONE)).isTrue();
        assertThat(second.follows(first.asHead())).isTrue();
    }

    @Test
    void a_line_that_was_changed_removed_or_put_in_breaks_the_chain() {
        AuditRecord changed = with(first, "another reason");
        assertThat(changed.follows(AuditHead.NONE)).as("changed, digest kept").isFalse();
        AuditRecord resealed = line("writing.submit", "another reason").after(AuditHead.NONE);
        assertThat(second.follows(resealed.asHead()))
                .as("changed and sealed anew")
                .isFalse();
        assertThat(second.follows(AuditHead.NONE)).as("the first removed").isFalse();
        AuditRecord between = line("reading.open", "").after(first.asHead());
        assertThat(second.follows(between.asHead())).as("one put in").isFalse();
    }

    private AuditRecord line(String act, String remark) {
        return new AuditRecord(
                setting,
                0,
                NOON,
                kim,
                Capacity.STAFF,
                Place.AT_SETTING,
                act,
                Optional.empty(),
                AuditRecord.Result.DONE,
                List.of(),
                remark,
                AuditRecord.ORIGIN,
                AuditRecord.ORIGIN);
    }

    private static AuditRecord with(AuditRecord line, String remark) {
        return new AuditRecord(
                line.setting(),
                line.number(),
                line.at(),
                line.person(),
                line.capacity(),
                line.place(),
                line.act(),
                line.subject(),
                line.result(),
                line.codes(),
                remark,
                line.previous(),
                line.digest());
    }
}
