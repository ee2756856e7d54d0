package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningjournal.base.Id;
import org.learningjournal.base.RequestId;

/** What stands in the tables of a nursery after a crash. Everything is counted: what is there twice is as torn as what is not. */
final class Aftermath {
    private static final String WHOLE_BYTES = " from lj_medium m where setting_id = ? and state = 'READY' and medium_id"
            + " not in (select value::uuid from regexp_split_to_table(?, ',') as value) and (m.byte_length, m.sha256) = (select"
            + " sum(length(bytes)), encode(sha256(string_agg(bytes, ''::bytea order by piece)), 'hex') from lj_medium_piece p"
            + " where p.setting_id = m.setting_id and p.medium_id = m.medium_id)";

    private final Nursery nursery;
    private final Tables tables;
    private final Set<String> wholeBytes = new HashSet<>(Set.of(new UUID(0, 0).toString()));

    Aftermath(Nursery nursery, Tables tables) {
        this.nursery = nursery;
        this.tables = tables;
    }

    private List<String> texts(String sql) {
        List<String> all = tables.texts(sql, nursery.setting.value());
        assertThat(all).as(sql).doesNotContain("null");
        return all;
    }

    List<String> titles() {
        return texts("select title from lj_revision where setting_id = ?");
    }

    /** The sums of the media that are ready. */
    List<String> sums() {
        return texts("select sha256 from lj_medium where setting_id = ? and state = 'READY'");
    }

    List<String> media() {
        return texts("select medium_id from lj_medium where setting_id = ?");
    }

    /** What each request came to. */
    Map<String, String> requests() {
        return texts("select request_id, subject_id from lj_request where setting_id = ?").stream()
                .map(row -> row.split("\\|", -1))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    /** How many requests were kept. */
    int done() {
        return requests().size();
    }

    /** How many of these are not there, or not under their request. */
    int lost(Map<RequestId, Id<?>> acknowledged) {
        Set<String> there = new HashSet<>(entries());
        there.addAll(ready());
        Map<String, String> requests = requests();
        return (int) acknowledged.entrySet().stream()
                .filter(each -> !there.contains(each.getValue().toString())
                        || !each.getValue()
                                .toString()
                                .equals(requests.get(each.getKey().toString())))
                .count();
    }

    private List<String> entries() {
        return texts("select entry_id from lj_entry where setting_id = ?");
    }

    private List<String> ready() {
        return texts("select medium_id from lj_medium where setting_id = ? and state = 'READY'");
    }

    /** How many rows are missing, too many, or without what belongs to them. */
    int torn() {
        List<String> entries = entries();
        List<String> both = times(2, entries);
        List<String> ready = ready();
        int torn = odd(entries, "select entry_id from lj_revision where setting_id = ?")
                + odd(entries, "select entry_id from lj_face where setting_id = ?")
                + odd(entries, "select entry_id from lj_past_face where setting_id = ?")
                + odd(both, "select entry_id from lj_revision_child where setting_id = ?")
                + odd(both, "select entry_id from lj_placement where setting_id = ?")
                + odd(entries, lines("writing.submit"))
                + odd(ready, lines("writing.upload"))
                + odd(
                        Stream.concat(entries.stream(), ready.stream()).toList(),
                        "select subject_id from lj_request where setting_id = ?");
        return torn + tornMedia(ready) + (Trail.isWhole(nursery) ? 0 : 1);
    }

    private static String lines(String act) {
        return "select subject_id from lj_audit_line where setting_id = ? and act = '" + act + "' and outcome = 'DONE'";
    }

    /** Media that are ready without being whole, and parts without a medium. What was found whole is not read again. */
    private int tornMedia(List<String> ready) {
        wholeBytes.addAll(
                tables.texts("select medium_id" + WHOLE_BYTES, nursery.setting.value(), String.join(",", wholeBytes)));
        Set<String> media = Set.copyOf(media());
        return (int) Stream.concat(
                        ready.stream().filter(id -> !wholeBytes.contains(id)),
                        parts().stream().filter(id -> !media.contains(id)))
                .count();
    }

    private Set<String> parts() {
        return Stream.of("lj_medium_piece", "lj_medium_sums")
                .flatMap(table -> texts("select distinct medium_id from " + table + " where setting_id = ?").stream())
                .collect(Collectors.toSet());
    }

    /** Sweeps what never ended, after which there is nothing but what is ready. Says how many uploads were removed. */
    int swept() {
        int unfinished = texts("select medium_id from lj_medium where setting_id = ? and state <> 'READY'")
                .size();
        assertThat(new Sweeper(nursery).sweep()).as("unfinished uploads swept").isEqualTo(unfinished);
        List<String> ready = ready();
        assertThat(media()).as("media after the sweep").hasSameElementsAs(ready);
        assertThat(parts()).as("bytes and sums after the sweep").hasSameElementsAs(ready);
        return unfinished;
    }

    /** Reads all bytes again, of what was found whole before too. */
    void assertStillWhole() {
        wholeBytes.retainAll(Set.of(new UUID(0, 0).toString()));
        assertThat(tornMedia(ready())).as("media that are not whole any more").isZero();
    }

    long sweeps() {
        return texts(lines("retention.sweep")).size();
    }

    private static List<String> times(int count, List<String> ids) {
        return IntStream.range(0, count).boxed().flatMap(i -> ids.stream()).toList();
    }

    private int odd(List<String> expected, String sql) {
        Map<String, Integer> surplus = new HashMap<>();
        texts(sql).forEach(id -> surplus.merge(id, 1, Integer::sum));
        expected.forEach(id -> surplus.merge(id, -1, Integer::sum));
        return surplus.values().stream().mapToInt(Math::abs).sum();
    }
}
