package org.learningjournal.proof.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.Journals;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.consenting.Consents;
import org.learningjournal.enrolling.Enrolling;
import org.learningjournal.enrolling.Families;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworking.KeyWorkers;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.Adapters;
import org.learningjournal.storage.Storage;

/** A setting in London with one manager, Mia, opened on 1 September 2025; "now" is 1 March 2026. */
final class FactWorld {
    static final Instant OPENED = Instant.parse("2025-09-01T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final Period OPEN = Period.since(OPENED);

    final Storage storage = Adapters.storage();
    private final Journals journals = journals(storage);
    final Enrolling enrolling = journals.enrolling();
    final Families families = journals.families();
    final Consents consents = journals.consents();
    final KeyWorkers keyWorkers = journals.keyWorkers();
    final SettingId setting = SettingId.at(OPENED);
    final PersonId mia = enrolling.open(newSetting(), OPENED).orElseThrow().manager();

    static Journals journals(Storage storage) {
        return Journals.builder().storage(storage).build();
    }

    NewSetting newSetting() {
        return new NewSetting(setting, "Oak Tree", ZoneId.of("Europe/London"), "Mia Sample", Optional.empty());
    }

    Caller manager() {
        return staff(mia, NOW);
    }

    Caller staff(PersonId person, Instant at) {
        return Caller.staff(setting, person, at);
    }

    Caller family(PersonId person, Instant at) {
        return Caller.family(setting, person, at);
    }

    ChildId child(String name) {
        return enrolling
                .addChild(
                        manager(),
                        new NewChild(
                                name, "Sample", Optional.empty(), LocalDate.of(2022, 5, 1), OPEN, Optional.empty()))
                .orElseThrow();
    }

    PersonId person(String name) {
        return enrolling
                .addPerson(manager(), new NewPerson(name, Optional.empty()))
                .orElseThrow();
    }

    PersonId employed(String name, Rank rank) {
        PersonId person = person(name);
        employ(person, rank, OPEN);
        return person;
    }

    void employ(PersonId person, Rank rank, Period period) {
        enrolling
                .employ(manager(), new NewEmployment(person, rank, Set.of(), Sees.AS_THE_SETTING, period))
                .orElseThrow();
    }

    PersonId parent(String name, ChildId child, ParentalResponsibility responsibility) {
        PersonId person = person(name);
        link(person, child, responsibility, OPEN);
        return person;
    }

    void link(PersonId person, ChildId child, ParentalResponsibility responsibility, Period period) {
        families.link(manager(), new NewLink(child, person, Relationship.PARENT, responsibility, period))
                .orElseThrow();
    }

    void restrict(PersonId person, ChildId child, Instant from) {
        families.restrict(manager(), restriction(person, child, from)).orElseThrow();
    }

    static NewRestriction restriction(PersonId person, ChildId child, Instant from) {
        return new NewRestriction(
                child, person, Restriction.Kind.COURT_ORDER, from, Optional.empty(), "cabinet, folder 3");
    }

    void assign(PersonId keyWorker, ChildId child, Period period) {
        keyWorkers
                .assign(manager(), new NewAssignment(child, keyWorker, period, Optional.empty()))
                .orElseThrow();
    }

    AuditRecord lastLine() {
        List<AuditRecord> trail = storage.audit().trail(setting, 0, 10_000);
        return trail.get(trail.size() - 1);
    }

    static void assertRefused(Outcome<?> outcome, Code code) {
        assertThat(reasons(outcome)).extracting(Reason::code).containsExactly(code);
    }

    static List<Reason> reasons(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).decision().reasons();
    }

    /** The same storage, where somebody else is faster once: just before the first version is advanced. */
    Storage overtakenBy(Runnable rival) {
        boolean[] done = {false};
        PeopleStore people = proxy(PeopleStore.class, storage.people(), "advance", () -> {
            if (!done[0]) {
                done[0] = true;
                rival.run();
            }
            return null;
        });
        return proxy(Storage.class, storage, "people", () -> people);
    }

    private static <T> T proxy(Class<T> type, T target, String name, java.util.function.Supplier<Object> instead) {
        Object made = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object answer = method.getName().equals(name) ? instead.get() : null;
            try {
                return answer == null ? method.invoke(target, args) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(made);
    }
}
