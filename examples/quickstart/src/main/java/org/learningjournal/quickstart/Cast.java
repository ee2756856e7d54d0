package org.learningjournal.quickstart;

import java.time.*;
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
    final Map<String, Caller> people = new HashMap<>();
    final Map<String, ChildId> children = new HashMap<>();
    final Map<String, EntryView> entries = new HashMap<>();
    private Instant now = at("2026-01-05T08:00");

    Cast(Journals journals) {
        SettingId id = SettingId.at(now);
        String name = "Puddle Lane Pre-school (a made-up setting)";
        NewSetting setting = NewSetting.named(id, name, ZONE, "Siân Prydderch");
        PersonId manager = journals.enrolling().open(setting, now).orElseThrow().manager();
        people.put("Siân", Caller.staff(id, manager, now).from(Place.AT_SETTING));
        people.put("Siân at home", Caller.staff(id, manager, now).from(Place.HOME_OWN_DEVICE));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).format(instant.atZone(ZONE));
    }

    /** Turns the clock, by a second at least, so that what is recorded later is later. */
    Instant turnTo(String local) {
        now = Collections.max(List.of(at(local), now.plusSeconds(1)));
        return now;
    }

    /** Who asks, as what, from where, and now. */
    Caller caller(String name) {
        return people.get(name).at(now);
    }

    PersonId id(String name) {
        return people.get(name).person();
    }

    String name(PersonId id) {
        Stream<String> names = people.keySet().stream();
        return names.filter(name -> id(name).equals(id)).findAny().orElseThrow();
    }

    Set<ChildId> children(String names) {
        return Stream.of(names.split(",", -1)).map(children::get).collect(Collectors.toSet());
    }
}
