package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.RequestId;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.Storage;

/** What {@link Storage#conclude} promises, which adapters may do in their own way. */
public abstract class ConcludingContract extends Contract {
    /** For subclasses. */
    protected ConcludingContract() {}

    private static AuditRecord line(Nursery at, int n) {
        return AuditStoreContract.line(at, AuditHead.NONE, n);
    }

    private static boolean conclude(Nursery at, int n, Optional<RequestRecord> request) {
        return at.storage().inTransaction(at.id(), () -> at.storage().conclude(at.id(), line(at, n), request));
    }

    private static Optional<RequestRecord> request(Nursery at, RequestId id) {
        return Optional.of(RequestStoreContract.request(at.kim(), id, AuditRecord.Result.DONE));
    }

    private static List<AuditRecord> trail(Nursery at) {
        return at.storage().audit().trail(at.id(), 0, 100);
    }

    /** The lines as they are placed one after the other. */
    private static List<AuditRecord> placed(Nursery at, int... lines) {
        List<AuditRecord> placed = new ArrayList<>();
        AuditHead head = AuditHead.NONE;
        for (int n : lines) {
            AuditRecord next = line(at, n).after(head);
            placed.add(next);
            head = new AuditHead(next.number(), next.digest());
        }
        return placed;
    }

    @Test
    void a_command_ends_with_its_line_at_the_end_of_the_trail_and_its_request_remembered() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        Optional<RequestRecord> request = request(nursery, RequestId.at(Samples.NOON));
        assertThat(conclude(nursery, 0, Optional.empty())).isTrue();
        assertThat(conclude(nursery, 1, request)).isTrue();
        assertThat(conclude(twin, 2, request(twin, request.orElseThrow().request())))
                .isTrue();
        assertThat(conclude(nursery, 3, Optional.empty())).isTrue();
        assertThat(trail(nursery)).isEqualTo(placed(nursery, 0, 1, 3));
        assertThat(trail(twin)).isEqualTo(placed(twin, 2));
        assertThat(nursery.storage()
                        .requests()
                        .find(
                                nursery.id(),
                                nursery.kim().id(),
                                request.orElseThrow().request()))
                .isEqualTo(request);
    }

    @Test
    void a_command_ends_after_lines_that_were_appended_otherwise() {
        Nursery nursery = nursery();
        conclude(nursery, 0, Optional.empty());
        AuditHead head = nursery.storage().audit().head(nursery.id());
        nursery.storage().audit().append(nursery.id(), line(nursery, 1).after(head));
        assertThat(conclude(nursery, 2, request(nursery, RequestId.at(Samples.NOON))))
                .isTrue();
        assertThat(trail(nursery)).isEqualTo(placed(nursery, 0, 1, 2));
    }

    @Test
    void a_command_ends_where_an_undone_unit_left_the_trail() {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        conclude(nursery, 0, Optional.empty());
        IllegalStateException undone = new IllegalStateException("undone");
        assertThatThrownBy(() -> storage.inTransaction(nursery.id(), () -> {
                    storage.conclude(nursery.id(), line(nursery, 1), Optional.empty());
                    throw undone;
                }))
                .isSameAs(undone);
        assertThat(conclude(nursery, 2, Optional.empty())).isTrue();
        assertThat(conclude(nursery, 3, Optional.empty())).isTrue();
        assertThat(trail(nursery)).isEqualTo(placed(nursery, 0, 2, 3));
    }

    @Test
    void a_command_whose_request_is_remembered_does_not_end_a_second_time() {
        Nursery nursery = nursery();
        Optional<RequestRecord> first = request(nursery, RequestId.at(Samples.NOON));
        assertThat(conclude(nursery, 0, first)).isTrue();
        Optional<RequestRecord> other = Optional.of(
                RequestStoreContract.request(nursery.kim(), first.orElseThrow().request(), AuditRecord.Result.REFUSED));
        IllegalStateException undone = new IllegalStateException("undone");
        assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), () -> {
                    assertThat(nursery.storage().conclude(nursery.id(), line(nursery, 1), other))
                            .isFalse();
                    throw undone;
                }))
                .isSameAs(undone);
        assertThat(trail(nursery)).isEqualTo(placed(nursery, 0));
        assertThat(nursery.storage()
                        .requests()
                        .find(
                                nursery.id(),
                                nursery.kim().id(),
                                first.orElseThrow().request()))
                .isEqualTo(first);
    }
}
