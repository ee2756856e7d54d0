package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.people.Child;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.people.StaffMember;
import org.learningjournal.storage.ChildFacts;

/** What a {@link PeopleStore} promises. */
public abstract class PeopleStoreContract extends Contract {
    /** For subclasses. */
    protected PeopleStoreContract() {}

    @Test
    void finds_a_setting_as_it_was_added() {
        PeopleStore people = emptyStorage().people();
        Setting plain = Samples.aSetting();
        Setting full = new Setting(
                SettingId.at(Samples.NOON), " St John’s 幼稚園 ", ZoneId.of("Pacific/Auckland"), Optional.of("HOST-7 "));
        assertThat(people.add(plain.id(), plain)).isTrue();
        assertThat(people.add(full.id(), full)).isTrue();
        assertThat(people.setting(plain.id())).contains(plain);
        assertThat(people.setting(full.id())).contains(full);
        assertThat(people.setting(SettingId.at(Samples.NOON))).isEmpty();
    }

    @Test
    void adds_a_setting_once() {
        Nursery nursery = nursery();
        PeopleStore people = nursery.storage().people();
        Setting other = new Setting(nursery.id(), "Other", ZoneId.of("UTC"), Optional.empty());
        assertThat(people.add(nursery.id(), other)).isFalse();
        assertThat(people.setting(nursery.id())).contains(nursery.setting());
    }

    @Test
    void lists_children_as_they_were_added() {
        Nursery nursery = nursery();
        PeopleStore people = nursery.storage().people();
        Child full = new Child(
                ChildId.at(Samples.NOON),
                nursery.id(),
                "Zoë ",
                "O'Hara-עדה",
                Optional.of("Zo"),
                LocalDate.of(2024, 2, 29),
                Optional.of("host/9"));
        assertThat(people.add(nursery.id(), full)).isTrue();
        assertThat(people.children(nursery.id())).containsExactlyInAnyOrder(nursery.ada(), nursery.ben(), full);
        assertThat(people.children(SettingId.at(Samples.NOON))).isEmpty();
    }

    @Test
    void replaces_a_child_and_keeps_its_former_names_and_the_version_of_its_facts() {
        Nursery nursery = nursery();
        PeopleStore people = nursery.storage().people();
        assertThat(people.advance(nursery.id(), nursery.ada().id(), Version.NONE))
                .isTrue();
        Child renamed = nursery.ada()
                .renamed("Zoë Lou", "O’Hara", Optional.of("Zo"))
                .renamed("Zoë", "Ó Hara-עדה", Optional.empty());
        assertThat(renamed.formerNames()).contains(nursery.ada().givenName(), "Zoë Lou", "Lou", "O’Hara", "Zo");
        assertThat(people.replace(nursery.id(), renamed)).isTrue();
        assertThat(people.children(nursery.id())).containsExactlyInAnyOrder(renamed, nursery.ben());
        assertThat(nursery.storage().facts().ofChildren(nursery.id(), Set.of(renamed.id())))
                .singleElement()
                .satisfies(facts -> {
                    assertThat(facts.child()).isEqualTo(renamed);
                    assertThat(facts.version()).isEqualTo(Version.NONE.next());
                });
        Child unknown = new Child(
                ChildId.at(Samples.NOON),
                nursery.id(),
                "Eve",
                "Other",
                Optional.empty(),
                LocalDate.of(2023, 1, 1),
                Optional.empty());
        assertThat(people.replace(unknown.setting(), unknown)).isFalse();
        assertThat(people.children(nursery.id())).doesNotContain(unknown);
    }

    @Test
    void adds_a_child_once() {
        Nursery nursery = nursery();
        PeopleStore people = nursery.storage().people();
        Child ada = nursery.ada();
        Child other = new Child(
                ada.id(), ada.setting(), "Eve", "Other", Optional.empty(), LocalDate.of(2023, 1, 1), Optional.empty());
        assertThat(people.add(nursery.id(), other)).isFalse();
        assertThat(people.children(nursery.id())).containsExactlyInAnyOrder(ada, nursery.ben());
    }

    @Test
    void replaces_a_person_of_the_same_id() {
        Nursery nursery = nursery();
        PeopleStore people = nursery.storage().people();
        Person kim = nursery.kim();
        Person renamed =
                new Person(kim.id(), kim.setting(), "Kim O’Neill", nursery.lee().id(), Optional.of("K"));
        people.put(nursery.id(), renamed);
        Set<PersonId> asked = Set.of(kim.id(), nursery.lee().id(), PersonId.at(Samples.NOON));
        assertThat(people.persons(nursery.id(), asked)).containsExactlyInAnyOrder(renamed, nursery.lee());
        assertThat(people.persons(nursery.id(), Set.of())).isEmpty();
    }

    @Test
    void lists_the_staff_of_one_setting() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        PeopleStore people = nursery.storage().people();
        StaffMember here = role(nursery, StaffMember.Rank.MANAGER);
        StaffMember there = role(twin, StaffMember.Rank.SENIOR);
        assertThat(people.append(here.setting(), here)).isTrue();
        assertThat(people.append(there.setting(), there)).isTrue();
        assertThat(people.staff(nursery.id())).containsExactly(here);
        assertThat(people.staff(twin.id())).containsExactly(there);
    }

    private static StaffMember role(Nursery at, StaffMember.Rank rank) {
        return new StaffMember(
                Recorded.first(Samples.NOON, at.kim().id()),
                at.id(),
                at.kim().id(),
                rank,
                Set.of(),
                StaffMember.Sees.AS_THE_SETTING,
                Period.ALWAYS);
    }

    @Test
    void advances_a_childs_version_only_from_the_one_that_was_read() {
        Nursery nursery = nursery();
        PeopleStore people = nursery.storage().people();
        ChildId ada = nursery.ada().id();
        assertThat(version(nursery, nursery.ada())).isEqualTo(Version.NONE);
        assertThat(people.advance(nursery.id(), ada, new Version(1))).isFalse();
        assertThat(people.advance(nursery.id(), ada, Version.NONE)).isTrue();
        assertThat(people.advance(nursery.id(), ada, Version.NONE)).isFalse();
        assertThat(version(nursery, nursery.ada())).isEqualTo(new Version(1));
        assertThat(people.advance(nursery.id(), ada, new Version(1))).isTrue();
        assertThat(version(nursery, nursery.ben())).isEqualTo(Version.NONE);
    }

    @Test
    void advances_no_child_of_another_setting() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        PeopleStore people = nursery.storage().people();
        ChildId stranger = ChildId.at(Samples.NOON);
        assertThat(people.advance(nursery.id(), stranger, Version.NONE)).isFalse();
        assertThat(people.advance(nursery.id(), nursery.ada().id(), Version.NONE))
                .isTrue();
        assertThat(version(twin, twin.ada())).isEqualTo(Version.NONE);
    }

    @Test
    void keeps_children_and_persons_of_settings_apart_though_their_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        PeopleStore people = nursery.storage().people();
        assertThat(people.children(nursery.id())).containsExactlyInAnyOrder(nursery.ada(), nursery.ben());
        assertThat(people.children(twin.id())).containsExactlyInAnyOrder(twin.ada(), twin.ben());
        assertThat(people.persons(nursery.id(), Set.of(nursery.kim().id()))).containsExactly(nursery.kim());
        assertThat(people.persons(twin.id(), Set.of(twin.kim().id()))).containsExactly(twin.kim());
    }

    private static Version version(Nursery at, Child child) {
        ChildFacts facts =
                at.storage().facts().ofChildren(at.id(), Set.of(child.id())).get(0);
        return facts.version();
    }
}
