package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Code;
import org.learningjournal.base.RequestId;
import org.learningjournal.people.Person;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.RequestStore;

/** What a {@link RequestStore} promises. */
public abstract class RequestStoreContract extends Contract {
    /** For subclasses. */
    protected RequestStoreContract() {}

    static Stream<AuditRecord.Result> results() {
        return Stream.of(AuditRecord.Result.values());
    }

    static RequestRecord request(Person by, RequestId id, AuditRecord.Result result) {
        List<Code> codes = result == AuditRecord.Result.DONE ? List.of() : List.of(Code.RESTRICTED, Code.PERMITTED);
        return new RequestRecord(by.setting(), by.id(), id, "0f".repeat(32), result, new UUID(-1, 1), codes, NOON);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void finds_a_request_as_it_was_added(AuditRecord.Result result) {
        Nursery nursery = nursery();
        RequestStore requests = nursery.storage().requests();
        RequestRecord request = request(nursery.kim(), RequestId.at(NOON), result);
        assertThat(requests.find(nursery.id(), nursery.kim().id(), request.request()))
                .isEmpty();
        assertThat(requests.add(request.setting(), request)).isTrue();
        assertThat(requests.find(nursery.id(), nursery.kim().id(), request.request()))
                .contains(request);
    }

    @Test
    void remembers_the_first_of_an_id() {
        Nursery nursery = nursery();
        RequestStore requests = nursery.storage().requests();
        RequestRecord first = request(nursery.kim(), RequestId.at(NOON), AuditRecord.Result.DONE);
        assertThat(requests.add(first.setting(), first)).isTrue();
        assertThat(requests.add(nursery.id(), request(nursery.kim(), first.request(), AuditRecord.Result.REFUSED)))
                .isFalse();
        assertThat(requests.find(nursery.id(), nursery.kim().id(), first.request()))
                .contains(first);
    }

    @Test
    void keeps_requests_of_persons_and_settings_apart_though_their_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        RequestStore requests = nursery.storage().requests();
        RequestId id = RequestId.at(NOON);
        RequestRecord kims = request(nursery.kim(), id, AuditRecord.Result.DONE);
        RequestRecord lees = request(nursery.lee(), id, AuditRecord.Result.REFUSED);
        RequestRecord elsewhere = request(twin.kim(), id, AuditRecord.Result.CONFLICT);
        assertThat(Stream.of(kims, lees, elsewhere).map(each -> requests.add(each.setting(), each)))
                .containsOnly(true);
        assertThat(requests.find(nursery.id(), nursery.kim().id(), id)).contains(kims);
        assertThat(requests.find(nursery.id(), nursery.lee().id(), id)).contains(lees);
        assertThat(requests.find(twin.id(), twin.kim().id(), id)).contains(elsewhere);
        assertThat(requests.find(twin.id(), twin.lee().id(), id)).isEmpty();
    }
}
