package org.learningjournal.ownstorage;

import org.learningjournal.base.SettingId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;

/** Links, restrictions and undertakings. */
final class KeyValueFamilyStore implements FamilyStore {
    private final Lines lines;

    KeyValueFamilyStore(Lines lines) {
        this.lines = lines;
    }

    @Override
    public boolean append(SettingId setting, FamilyLink link) {
        return lines.append(setting, link.setting(), link, link.child(), link.person());
    }

    @Override
    public boolean append(SettingId setting, Restriction restriction) {
        return lines.append(setting, restriction.setting(), restriction, restriction.child(), restriction.person());
    }

    @Override
    public boolean append(SettingId setting, Undertaking undertaking) {
        return lines.append(setting, undertaking.setting(), undertaking, undertaking.person());
    }
}
