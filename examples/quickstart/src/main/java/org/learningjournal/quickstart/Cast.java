package org.learningjournal.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.enrolling.Opened;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/** Who is who at Puddle Lane, and as whom they ask. A real host has its accounts for this. */
final class Cast {
    private static final ConsentForm FORM = ConsentForm.ofText("May your child be seen and named in the journals of others?");

    private final Journals journals;
    private final Teller teller;
    private final SettingId setting;
    private final Period term;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, ChildId> children = new LinkedHashMap<>();

    Cast(Journals journals, Teller teller) {
        this.journals = journals;
        this.teller = teller;
        Instant start = teller.now();
        this.term = Period.since(start);
        Opened opened = teller.done(journals.enrolling()
                .open(
                        new NewSetting(
                                SettingId.at(start),
                                "Puddle Lane Pre-school (a made-up setting)",
                                Teller.ZONE,
                                "Siân Prydderch",
                                Optional.empty()),
                        start));
        this.setting = opened.setting();
        people.put("Siân", opened.manager());
        employ("Grace Adeyemi", Rank.SENIOR, Set.of());
        employ("Tom Bailey", Rank.PRACTITIONER, Set.of());
        employ("Freya Lindqvist", Rank.PRACTITIONER, Set.of(Mark.TRAINEE));
        enrol("Łucja", "Nowak", "2021-11-09", "Tom");
        enrol("Zoë", "Hartley", "2022-05-30", "Grace");
        enrol("Anik", "Sen", "2022-08-17", "Tom");
        link("Oksana Koval (Оксана Коваль)", Relationship.PARENT, "Łucja");
        link("Tomasz Nowak", Relationship.PARENT, "Łucja");
        link("Beatrice Hartley", Relationship.PARENT, "Zoë");
        link("Mina Sen (মীনা সেন)", Relationship.GRANDPARENT, "Anik");
        answer("Oksana", "Łucja", Answer.GIVEN);
        answer("Beatrice", "Zoë", Answer.REFUSED);
        answer("Mina", "Anik", Answer.GIVEN);
    }

    private PersonId arrive(String name) {
        PersonId id = teller.done(journals.enrolling().addPerson(staff("Siân"), new NewPerson(name, Optional.empty())));
        people.put(name.substring(0, name.indexOf(' ')), id);
        return id;
    }

    private void employ(String name, Rank rank, Set<Mark> marks) {
        NewEmployment role = new NewEmployment(arrive(name), rank, marks, Sees.AS_THE_SETTING, term);
        teller.done(journals.enrolling().employ(staff("Siân"), role));
    }

    private void enrol(String given, String family, String born, String keyWorker) {
        NewChild child = new NewChild(given, family, Optional.empty(), LocalDate.parse(born), term, Optional.empty());
        children.put(given, teller.done(journals.enrolling().addChild(staff("Siân"), child)));
        NewAssignment assignment = new NewAssignment(child(given), person(keyWorker), term, Optional.empty());
        teller.done(journals.keyWorkers().assign(staff("Siân"), assignment));
    }

    private void link(String name, Relationship relationship, String child) {
        NewLink link = new NewLink(child(child), arrive(name), relationship, ParentalResponsibility.YES, term);
        teller.done(journals.families().link(staff("Siân"), link));
    }

    private void answer(String adult, String child, Answer answer) {
        for (Purpose purpose : Purpose.values()) {
            NewAnswer command = new NewAnswer(child(child), purpose, answer, FORM, Channel.ONLINE);
            teller.done(journals.consents().answer(family(adult), command));
        }
    }

    /** A member of staff, now, in the setting and on a device of the setting. */
    Caller staff(String name) {
        return Caller.staff(setting, person(name), teller.now()).from(Place.AT_SETTING);
    }

    Caller family(String name) {
        return Caller.family(setting, person(name), teller.now());
    }

    PersonId person(String name) {
        return Optional.ofNullable(people.get(name)).orElseThrow();
    }

    ChildId child(String name) {
        return Optional.ofNullable(children.get(name)).orElseThrow();
    }

    String nameOf(PersonId id) {
        return people.keySet().stream().filter(name -> person(name).equals(id)).findFirst().orElseThrow();
    }
}
