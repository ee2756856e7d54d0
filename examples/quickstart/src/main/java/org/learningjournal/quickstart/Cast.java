package org.learningjournal.quickstart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.*;
import java.util.stream.*;
import org.learningjournal.Journals;
import org.learningjournal.base.*;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.visibility.EntryView;

/** Who and what is meant by a name, and what time it is: a real host has accounts, keys and a clock for this. */
final class Cast {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private final SettingId setting = SettingId.at(at("2026-01-05T08:00"));
    private final Map<PersonId, Capacity> capacities = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, ChildId> children = new HashMap<>();
    private final Map<String, EntryView> entries = new HashMap<>();
    private Instant now = at("2026-01-05T08:00");

    Cast(Journals journals) {
        String name = "Puddle Lane Pre-school (a made-up setting)";
        NewSetting opening = NewSetting.named(setting, name, ZONE, "Siân Prydderch");
        join(
                "Siân Prydderch",
                Capacity.STAFF,
                journals.enrolling().open(opening, now).orElseThrow().manager());
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).format(instant.atZone(ZONE));
    }

    /** Turns the clock, and by a second at least: what is recorded later is later. */
    Instant turnTo(String local) {
        now = Stream.of(at(local), now.plusSeconds(1)).max(Instant::compareTo).get();
        return now;
    }

    /** Who asks, as what, when, and from where: staff are in the setting unless a line says "at home". */
    Caller caller(String name) {
        PersonId person = person(name.replace(" at home", ""));
        return capacities.get(person) == Capacity.FAMILY
                ? Caller.family(setting, person, now)
                : Caller.staff(setting, person, now)
                        .from(name.endsWith(" at home") ? Place.HOME_OWN_DEVICE : Place.AT_SETTING);
    }

    PersonId join(String name, Capacity capacity, PersonId id) {
        capacities.put(id, capacity);
        people.put(name.substring(0, name.indexOf(' ')), id);
        return id;
    }

    ChildId enrol(String name, ChildId id) {
        children.put(name, id);
        return id;
    }

    EntryView wrote(EntryView entry) {
        entries.put(entry.title(), entry);
        return entry;
    }

    PersonId person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    String name(PersonId person) {
        return people.keySet().stream()
                .filter(name -> person(name).equals(person))
                .findFirst()
                .orElseThrow();
    }

    ChildId child(String name) {
        return Objects.requireNonNull(children.get(name), name);
    }

    Set<ChildId> children(String names) {
        return Stream.of(names.split(",", -1)).map(this::child).collect(Collectors.toSet());
    }

    EntryView entry(String title) {
        return Objects.requireNonNull(entries.get(title), title);
    }
}
