package org.learningjournal.storage.memory;

import org.learningjournal.base.SettingId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;

final class InMemoryFamilyStore implements FamilyStore {
    static final Lines<FamilyLink> LINKS = Lines.aboutBoth(FamilyLink::child, FamilyLink::person);
    static final Lines<Restriction> RESTRICTIONS = Lines.aboutBoth(Restriction::child, Restriction::person);
    static final Lines<Undertaking> UNDERTAKINGS = Lines.aboutPerson(Undertaking::person);

    private final Units units;

    InMemoryFamilyStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean append(SettingId setting, FamilyLink link) {
        setting.mustBe(link.setting());
        return units.write(setting, unit -> LINKS.append(unit, link));
    }

    @Override
    public boolean append(SettingId setting, Restriction restriction) {
        setting.mustBe(restriction.setting());
        return units.write(setting, unit -> RESTRICTIONS.append(unit, restriction));
    }

    @Override
    public boolean append(SettingId setting, Undertaking undertaking) {
        setting.mustBe(undertaking.setting());
        return units.write(setting, unit -> UNDERTAKINGS.append(unit, undertaking));
    }
}
