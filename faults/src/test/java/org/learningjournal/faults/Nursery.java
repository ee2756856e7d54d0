package org.learningjournal.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.storage.Storage;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;

/** A made-up nursery behind the front door, with two children. For several threads: its clock moves on with every caller. */
final class Nursery {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    final Storage storage;
    final Journals journals;
    final SettingId setting = SettingId.at(START);
    final PersonId manager;
    final PersonId kim;
    final PersonId mia;
    final ChildId ada;
    final ChildId ben;

    private final AtomicLong seconds = new AtomicLong();

    Nursery(Storage storage) {
        this.storage = storage;
        journals = Journals.builder().storage(storage).build();
        manager = journals.enrolling()
                .open(
                        new NewSetting(
                                setting, "Acorn Nursery", ZoneId.of("Europe/London"), "Mo Manager", Optional.empty()),
                        START)
                .orElseThrow()
                .manager();
        kim = person("Kim Carer");
        journals.enrolling()
                .employ(
                        staff(manager),
                        new NewEmployment(kim, Rank.PRACTITIONER, Set.of(), Sees.AS_THE_SETTING, Period.since(START)))
                .orElseThrow();
        ada = child("Ada");
        ben = child("Ben");
        mia = person("Mia OfAda");
        journals.families()
                .link(
                        staff(manager),
                        new NewLink(ada, mia, Relationship.PARENT, ParentalResponsibility.YES, Period.since(START)))
                .orElseThrow();
    }

    private PersonId person(String name) {
        return journals.enrolling()
                .addPerson(staff(manager), new NewPerson(name, Optional.empty()))
                .orElseThrow();
    }

    private ChildId child(String name) {
        return journals.enrolling()
                .addChild(
                        staff(manager),
                        new NewChild(
                                name,
                                "Of" + name,
                                Optional.empty(),
                                LocalDate.of(2023, 3, 1),
                                Period.since(START),
                                Optional.empty()))
                .orElseThrow();
    }

    /** The same nursery, reached through another storage on the same database. */
    Journals through(Storage other) {
        return Journals.builder().storage(other).build();
    }

    Caller staff(PersonId person) {
        return Caller.staff(setting, person, now()).from(Place.AT_SETTING);
    }

    Caller family(PersonId person) {
        return Caller.family(setting, person, now()).from(Place.HOME_OWN_DEVICE);
    }

    /** A caller with a new request id. */
    static Caller once(Caller caller) {
        return caller.withRequest(RequestId.at(caller.instant()));
    }

    private Instant now() {
        return START.plusSeconds(3600 + seconds.incrementAndGet());
    }

    NewObservation observation(String title) {
        return observation(title, ada, ben);
    }

    NewObservation observation(String title, ChildId... children) {
        return NewObservation.about(Set.of(children), title, "What was seen.", START);
    }

    NewContribution contribution(String title) {
        return NewContribution.about(ada, title, "At home.", START);
    }
}
