package firsthour;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.*;
import org.learningjournal.*;
import org.learningjournal.base.*;
import org.learningjournal.enrolling.*;
import org.learningjournal.family.FamilyLink.*;
import org.learningjournal.reading.*;
import org.learningjournal.storage.memory.*;
import org.learningjournal.writing.*;

public class FirstHour {
    public static void main(String[] args) {
        Journals journals = Journals.builder().storage(new InMemoryStorage()).build();
        Enrolling enrolling = journals.enrolling();
        Instant now = Instant.parse("2026-03-02T10:00:00Z");

        SettingId id = SettingId.at(now);
        NewSetting setting = NewSetting.named(id, "Puddle Lane", ZoneId.of("Europe/London"), "Kit Sample");
        PersonId kit = enrolling.open(setting, now).orElseThrow().manager();
        Caller manager = Caller.staff(id, kit, now).from(Place.AT_SETTING);

        NewChild newChild = NewChild.named("Ada", "Example", LocalDate.of(2023, 5, 4), Period.since(now));
        ChildId ada = enrolling.addChild(manager, newChild).orElseThrow();
        NewPerson newPerson = NewPerson.named("Mo Example");
        PersonId mo = enrolling.addPerson(manager, newPerson).orElseThrow();
        NewLink link = new NewLink(ada, mo, Relationship.PARENT, ParentalResponsibility.YES, Period.since(now));
        journals.families().link(manager, link).orElseThrow();

        NewObservation steps = NewObservation.about(Set.of(ada), "First steps on the beam", "Alone!", now);
        journals.writing().submit(manager, steps).orElseThrow();

        EntryQuery newest = EntryQuery.ofChild(ada);
        Caller parent = Caller.family(id, mo, now.plusSeconds(60));
        journals.reading().list(parent, newest).items().forEach(entry -> System.out.println(entry.title()));
        Caller stranger = Caller.family(id, PersonId.at(now), now.plusSeconds(60));
        System.out.println(journals.reading().list(stranger, newest).items());
    }
}
