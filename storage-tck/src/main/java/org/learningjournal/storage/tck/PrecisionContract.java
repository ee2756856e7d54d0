package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Child;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.ChildFacts;

/** Texts and instants come back to the letter and to the microsecond. */
public abstract class PrecisionContract extends Contract {
    /** For subclasses. */
    protected PrecisionContract() {}

    static Stream<Instant> instants() {
        return Stream.of(
                        "0001-01-01T00:00:00Z",
                        "1582-10-10T12:00:00Z",
                        "1969-12-31T23:59:59.999999Z",
                        "1970-01-01T00:00:00Z",
                        "2026-03-29T01:30:00.000001Z",
                        "2026-04-04T14:30:00Z",
                        "2026-10-25T00:30:00.999999Z",
                        "2026-10-25T01:30:00.999999Z",
                        "2026-11-01T09:30:00Z",
                        "2038-01-19T03:14:08Z",
                        "9999-12-31T23:59:59.999999Z")
                .map(Instant::parse);
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "  two in front, two behind  ",
                "Ada and ADA and ada",
                "tab\there\nand another line\n",
                "O'Hara said \"100 % \\ _ ? ${x} {0} $1 :name -- ;\" null",
                "👩‍👧 🦖 é é ﬁ İstanbul straße",
                "בוקר טוב مرحبا 幼稚園",
                "<b>&amp; {\"json\": [1]}",
                "Ten letter".repeat(400),
                "🦕ab".repeat(1000),
                "1 MB text. ".repeat(90_909) + "#");
    }

    private static EntrySample sample(Nursery at) {
        return anEntry().about(at.ada()).by(at.kim());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_a_text_to_the_letter(String text) {
        Nursery nursery = nursery();
        Entry entry = nursery.stored(sample(nursery).saying(text).inJournal());
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry);
        assertThat(nursery.entries().revisions(nursery.id(), entry.head().id()))
                .extracting(each -> each.content().text())
                .containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_what_an_entry_shows_and_is_called_to_the_letter(String text) {
        Nursery nursery = nursery();
        Medium photo = nursery.stored(Samples.aPhoto(nursery.kim()));
        Entry entry = nursery.stored(sample(nursery).draft());
        Content content = new Content(
                text.isBlank() ? "." + text : text,
                "",
                Set.of(nursery.ada().id()),
                Audience.FAMILY,
                List.of(new Attachment(photo, text, text + ".")),
                Set.of());
        Entry saved = nursery.stored(entry.rewritten(content, nursery.kim().id(), NOON));
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(saved);
        assertThat(nursery.entries().past(nursery.id(), entry.head().id()).saves())
                .extracting(EntryPast.Saved::entry)
                .contains(saved);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_evidence_and_reasons_to_the_letter(String text) {
        Nursery nursery = nursery();
        Recorded recorded = Recorded.first(NOON, nursery.lee().id());
        ChildId ada = nursery.ada().id();
        PersonId kim = nursery.kim().id();
        Restriction restriction = new Restriction(
                recorded, nursery.id(), ada, kim, Restriction.Kind.COURT_ORDER, text, Optional.empty(), Period.ALWAYS);
        KeyWorkerAssignment assignment =
                new KeyWorkerAssignment(recorded, nursery.id(), ada, kim, Optional.of(text), Period.ALWAYS);
        String because = text.isBlank() ? "." + text : text;
        ConsentResolution resolution = new ConsentResolution(
                recorded, nursery.id(), ada, Purpose.IMAGE_IN_OTHER_JOURNALS, because, Period.ALWAYS);
        nursery.storage().families().append(nursery.id(), restriction);
        nursery.storage().keyWorkers().append(nursery.id(), assignment);
        nursery.storage().consents().append(nursery.id(), resolution);
        ChildFacts facts =
                nursery.storage().facts().ofChildren(nursery.id(), Set.of(ada)).get(0);
        assertThat(facts.restrictions()).containsExactly(restriction);
        assertThat(facts.assignments()).containsExactly(assignment);
        assertThat(facts.resolutions()).containsExactly(resolution);
    }

    /** A name is one line of 200 characters at the most. */
    static Stream<String> names() {
        return Stream.concat(
                texts().filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl))
                        .map(text -> text.substring(
                                0, text.offsetByCodePoints(0, Math.min(100, text.codePointCount(0, text.length()))))),
                Stream.of("Ö".repeat(200), "ada", "Ada ", "ADA"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keeps_names_and_references_of_the_host_to_the_letter(String name) {
        Nursery nursery = nursery();
        Optional<String> reference = Optional.of(name.repeat(20));
        Child child = Samples.aChild(nursery.id(), name).renamed("Eve", name, Optional.of(name));
        Child referred = new Child(
                child.id(),
                child.setting(),
                child.givenName(),
                child.familyName(),
                child.knownAs(),
                child.born(),
                reference,
                child.formerNames());
        Person person =
                new Person(nursery.kim().id(), nursery.id(), name, nursery.kim().human(), reference);
        Setting plain = Samples.aSetting();
        Setting setting = new Setting(plain.id(), name, plain.zone(), reference);
        PeopleStore people = nursery.storage().people();
        assertThat(people.add(nursery.id(), referred)).isTrue();
        people.put(nursery.id(), person);
        assertThat(people.add(setting.id(), setting)).isTrue();
        assertThat(people.children(nursery.id())).contains(referred);
        assertThat(people.persons(nursery.id(), Set.of(person.id()))).containsExactly(person);
        assertThat(people.setting(setting.id())).contains(setting);
    }

    @Test
    void keeps_the_reasons_of_a_standing_in_their_order() {
        Nursery nursery = nursery();
        List<Code> why = new ArrayList<>(List.of(Code.values()));
        Collections.reverse(why);
        Standing waiting = new Standing(FaceState.SUBMITTED, NOON, nursery.kim().id(), why, "");
        Entry entry = nursery.stored(sample(nursery).draft().moved(waiting));
        assertThat(entry.working().orElseThrow().standing().why()).isEqualTo(why);
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry);
        assertThat(nursery.entries().past(nursery.id(), entry.head().id()).saves())
                .extracting(EntryPast.Saved::entry)
                .containsExactly(entry);
        assertThat(nursery.entries()
                        .list(
                                nursery.id(),
                                scope(nursery.id(), lane(new Reach.WholeSetting(), Shelf.WAITING_OBSERVATION)),
                                PageRequest.newest(1))
                        .items())
                .containsExactly(entry.working().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_a_remark_to_the_letter(String line) {
        Nursery nursery = nursery();
        Entry entry = sample(nursery)
                .draft()
                .moved(Standing.of(FaceState.SUBMITTED, NOON, nursery.kim().id()))
                .moved(new Standing(FaceState.RETURNED, NOON, nursery.lee().id(), List.of(), line));
        nursery.stored(entry);
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry.stored());
    }

    @ParameterizedTest
    @MethodSource("instants")
    void keeps_an_instant_to_the_microsecond(Instant instant) {
        Nursery nursery = nursery();
        Entry entry = nursery.stored(sample(nursery).occurred(instant).inJournal());
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry);
    }

    @Test
    void cuts_instants_to_the_microsecond_below() {
        Nursery nursery = nursery();
        Instant fine = Instant.parse("1969-12-31T23:59:59.123456999Z");
        Entry entry = nursery.stored(sample(nursery).occurred(fine).inJournal());
        assertThat(nursery.entries().find(nursery.id(), entry.head().id()))
                .map(found -> found.head().occurredAt())
                .contains(Instant.parse("1969-12-31T23:59:59.123456Z"));
    }
}
