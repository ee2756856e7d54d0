package org.learningjournal.storage.jdbc;

import org.learningjournal.base.SettingId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;

record JdbcFamilyStore(Units units) implements FamilyStore {
    @Override
    public boolean append(SettingId setting, FamilyLink link) {
        setting.mustBe(link.setting());
        return units.write(
                new Doing("append a link", setting, link.child(), link.person()),
                session -> FamilyTables.LINK.append(session, setting, link));
    }

    @Override
    public boolean append(SettingId setting, Restriction restriction) {
        setting.mustBe(restriction.setting());
        return units.write(
                new Doing("append a restriction", setting, restriction.child(), restriction.person()),
                session -> FamilyTables.RESTRICTION.append(session, setting, restriction));
    }

    @Override
    public boolean append(SettingId setting, Undertaking undertaking) {
        setting.mustBe(undertaking.setting());
        return units.write(
                new Doing("append an undertaking", setting, undertaking.person()),
                session -> FamilyTables.UNDERTAKING.append(session, setting, undertaking));
    }
}
