package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Dated;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.RequestId;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.storage.RequestRecord;

/** Instants and days come back as they went, wherever the JVM that wrote and the JVM that reads think they are. */
public abstract class ZoneContract extends Contract {
    /** For subclasses. */
    protected ZoneContract() {}

    /** What was written, and how it is read again. */
    private record Written(String what, Object value, Supplier<Object> read) {}

    @ParameterizedTest(name = "written in {0}, read in {1}")
    @CsvSource({"Pacific/Auckland, America/Los_Angeles", "America/Los_Angeles, Pacific/Auckland"})
    void does_not_care_for_the_default_zone_of_the_jvm(String writing, String reading) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(writing));
            Nursery nursery = nursery();
            List<Written> all = written(nursery);
            TimeZone.setDefault(TimeZone.getTimeZone(reading));
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.read().get())
                            .as("%s, written in %s, read in %s", each.what(), writing, reading)
                            .isEqualTo(each.value()));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<Written> written(Nursery at) {
        List<Written> all = new ArrayList<>();
        List<Instant> instants =
                PrecisionContract.instants().filter(Period.ALWAYS::contains).toList();
        for (Instant instant : instants) {
            all.addAll(entry(at, instant));
            all.add(medium(at, instant));
            all.add(request(at, instant));
        }
        all.add(journal(at, instants.size()));
        all.add(trail(at, instants));
        all.add(deliveries(at, instants));
        all.addAll(rules(at, instants));
        LedgerSample.all().forEach(ledger -> all.add(line(at, ledger)));
        all.add(new Written(
                "days of birth",
                Set.of(at.ada(), at.ben()),
                () -> Set.copyOf(at.storage().people().children(at.id()))));
        return all;
    }

    private static <T extends Dated> Written line(Nursery at, LedgerSample<T> ledger) {
        List<T> lines = ledger.lines(at);
        lines.forEach(line -> ledger.append(at, line));
        return new Written(ledger.name(), Set.copyOf(lines), () -> Set.copyOf(ledger.read(at)));
    }

    private static List<Written> entry(Nursery at, Instant instant) {
        Entry entry = at.stored(
                anEntry().about(at.ada()).by(at.kim()).occurred(instant).inJournal(), instant);
        Comment comment = Samples.aRemark(entry, at.ada(), at.kim(), instant);
        Comment stored = at.stored(comment.removed(Comment.Remover.AUTHOR, instant));
        return List.of(
                new Written(
                        "an entry",
                        Optional.of(entry),
                        () -> at.entries().find(at.id(), entry.head().id())),
                new Written(
                        "the past",
                        new EntryPast(List.of(new EntryPast.Saved(instant, entry))),
                        () -> at.entries().past(at.id(), entry.head().id())),
                new Written("a comment", List.of(instant, instant), () -> {
                    Comment read =
                            at.storage().comments().find(at.id(), stored.id()).orElseThrow();
                    return List.of(
                            read.writtenAt(), read.removal().orElseThrow().at());
                }));
    }

    private static Written journal(Nursery at, int entries) {
        return new Written(
                "the journal, by when it occurred",
                PrecisionContract.instants().filter(Period.ALWAYS::contains).toList(),
                () -> Pages.all(
                                at.entries(),
                                scope(at.id(), lane(new Reach.WholeSetting(), Shelf.JOURNAL)),
                                PageRequest.oldest(entries))
                        .stream()
                        .map(face -> face.head().occurredAt())
                        .toList());
    }

    private static Written medium(Nursery at, Instant instant) {
        Medium m = Samples.anUpload(at.kim());
        Medium begun = new Medium(
                m.id(),
                m.setting(),
                m.type(),
                0,
                "",
                m.uploader(),
                m.capacity(),
                instant,
                m.state(),
                new Depiction.Reviewed(
                        Set.of(), Depiction.Strangers.NONE, at.lee().id(), instant),
                m.version());
        at.stored(begun);
        return new Written("a medium and its review", List.of(instant, instant), () -> {
            Medium read =
                    at.storage().media().asOf(at.id(), Set.of(m.id()), instant).get(0);
            return List.of(read.uploadedAt(), ((Depiction.Reviewed) read.depiction()).at());
        });
    }

    private static Written request(Nursery at, Instant instant) {
        RequestRecord r =
                RequestStoreContract.request(at.kim(), RequestId.at(NOON), AuditRecord.Result.AWAITS_APPROVAL);
        RequestRecord made = new RequestRecord(
                r.setting(), r.person(), r.request(), r.command(), r.result(), r.subject(), r.codes(), instant);
        at.storage().requests().add(at.id(), made);
        return new Written(
                "a request",
                Optional.of(made),
                () -> at.storage().requests().find(at.id(), at.kim().id(), made.request()));
    }

    private static Written trail(Nursery at, List<Instant> instants) {
        List<AuditRecord> lines = new ArrayList<>();
        AuditHead head = AuditHead.NONE;
        for (Instant instant : instants) {
            AuditRecord l = AuditStoreContract.line(at, head, 1);
            AuditRecord line = new AuditRecord(
                            l.setting(),
                            0,
                            instant,
                            l.person(),
                            l.capacity(),
                            l.place(),
                            l.act(),
                            l.subject(),
                            l.result(),
                            l.codes(),
                            l.remark(),
                            "",
                            "")
                    .after(head);
            at.storage().audit().append(at.id(), line);
            head = new AuditHead(line.number(), line.digest());
            lines.add(line);
        }
        return new Written("the trail", lines, () -> at.storage().audit().trail(at.id(), 0, 100));
    }

    private static Written deliveries(Nursery at, List<Instant> instants) {
        EntryId entry = EntryId.at(NOON);
        List<Delivery> deliveries = new ArrayList<>();
        for (Instant instant : instants) {
            deliveries.add(new Delivery(
                    at.id(), at.kim().id(), Capacity.FAMILY, entry, deliveries.size() + 1, Optional.empty(), instant));
        }
        at.storage().audit().deliver(at.id(), deliveries);
        return new Written("deliveries", deliveries, () -> at.storage().audit().deliveries(at.id(), entry));
    }

    private static List<Written> rules(Nursery at, List<Instant> instants) {
        List<RulesLine> lines = new ArrayList<>();
        for (Instant instant : instants) {
            RulesLine line = RulesStoreContract.line(at, lines.size() + 1, RulesStoreContract.otherRules(), instant);
            at.storage().rules().append(at.id(), line);
            lines.add(line);
        }
        return List.of(
                new Written("rules", lines, () -> at.storage().rules().lines(at.id())),
                new Written(
                        "the rules in force",
                        Optional.of(lines.get(1)),
                        () -> at.storage()
                                .rules()
                                .inForce(at.id(), instants.get(2).minusNanos(1000))));
    }
}
