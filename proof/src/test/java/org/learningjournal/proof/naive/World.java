package org.learningjournal.proof.naive;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.Storage;

/** A nursery behind the front door and the notebook beside it, in which everything that a door accepted is written down. */
final class World {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ConsentForm FORM = ConsentForm.ofText("May we?");
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    final NaiveNursery told = new NaiveNursery();
    final Random random;
    final SettingRules rules;
    final Storage storage;
    final Journals journals;
    final SettingId setting;
    final NaivePolicy policy;
    final Map<PersonId, String> names = new LinkedHashMap<>();
    final List<ChildId> children = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    final List<String> disagreements = new ArrayList<>();
    final Map<Code, Integer> reasons = new EnumMap<>(Code.class);
    final PersonId manager;
    Instant now = Instant.parse("2026-01-05T09:00:00Z");

    World(long seed, Storage storage) {
        random = new Random(seed);
        this.storage = storage;
        rules = SettingRules.defaults().withSamplingRate(chance(8) ? 100 : 0);
        policy = new NaivePolicy(told, rules.consentReview(), rules.samplingRate());
        journals = Journals.builder().storage(storage).rules(rules).build();
        setting = SettingId.at(now);
        manager = journals.enrolling()
                .open(new NewSetting(setting, "Acorn Nursery", LONDON, "Mo", Optional.empty()), now)
                .orElseThrow()
                .manager();
        names.put(manager, "Mo");
        post(manager, Rank.MANAGER, Set.of(), Sees.AS_THE_SETTING, now);
    }

    // Chance

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    PersonId anyPerson() {
        return any(List.copyOf(names.keySet()));
    }

    List<PersonId> staffNow() {
        return names.keySet().stream()
                .filter(each -> policy.people.employed(each, now))
                .toList();
    }

    List<PersonId> familyEver() {
        return told.links.stream().map(link -> link.who).distinct().toList();
    }

    // Answers

    /** Whether a door did it. If not, the reasons that it gave are counted. */
    boolean done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            heard(refused.decision());
        }
        return outcome instanceof Outcome.Done<?>;
    }

    void heard(Decision decision) {
        decision.reasons().forEach(reason -> heard(reason.code()));
    }

    void heard(Code code) {
        reasons.merge(code, 1, Integer::sum);
    }

    // The clock

    Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    // Callers

    Caller staff(PersonId person) {
        return Caller.staff(setting, person, tick()).from(Place.AT_SETTING);
    }

    Caller family(PersonId person) {
        return Caller.family(setting, person, tick()).from(Place.HOME_OWN_DEVICE);
    }

    // People

    PersonId person(String name) {
        PersonId id = journals.enrolling()
                .addPerson(staff(manager), NewPerson.named(name))
                .orElseThrow();
        names.put(id, name);
        return id;
    }

    boolean employ(PersonId who, Rank rank, Sees sees, Mark... marks) {
        Caller caller = staff(manager);
        Outcome<?> outcome = journals.enrolling()
                .employ(caller, new NewEmployment(who, rank, Set.of(marks), sees, Period.since(caller.instant())));
        if (done(outcome)) {
            post(who, rank, Set.of(marks), sees, caller.instant());
            return true;
        }
        return false;
    }

    private void post(PersonId who, Rank rank, Set<Mark> marks, Sees sees, Instant from) {
        NaiveNursery.Post post = new NaiveNursery.Post();
        post.who = who;
        post.rank = rank;
        post.marks = marks;
        post.sees = sees;
        post.from = from;
        told.posts.add(post);
    }

    ChildId child(String name) {
        Instant from = Instant.parse("2025-11-01T00:00:00Z");
        ChildId id = journals.enrolling()
                .addChild(
                        staff(manager), NewChild.named(name, "Of" + name, LocalDate.of(2023, 3, 1), Period.since(from)))
                .orElseThrow();
        children.add(id);
        NaiveNursery.Pupil pupil = new NaiveNursery.Pupil();
        pupil.id = id;
        pupil.name = name;
        pupil.from = from;
        told.pupils.add(pupil);
        return id;
    }

    boolean link(PersonId who, ChildId child, ParentalResponsibility responsibility, Instant from, Instant to) {
        Outcome<?> outcome = journals.families()
                .link(
                        staff(manager),
                        new NewLink(child, who, Relationship.RELATIVE, responsibility, new Period(from, to)));
        if (!done(outcome)) {
            return false;
        }
        NaiveNursery.Link link = new NaiveNursery.Link();
        link.who = who;
        link.child = child;
        link.responsibility = responsibility;
        link.from = from;
        link.to = to;
        told.links.add(link);
        return true;
    }

    // Entries

    Version version(EntryId entry) {
        return storage.entries().find(setting, entry).orElseThrow().version();
    }

    static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(PICTURE);
    }

    String named(ChildId child) {
        return told.pupil(child).name;
    }

    String label(NaiveNursery.Item item) {
        return "#" + told.items.indexOf(item);
    }

    void note(String line) {
        log.add(log.size() + " " + now + " " + line);
    }
}
