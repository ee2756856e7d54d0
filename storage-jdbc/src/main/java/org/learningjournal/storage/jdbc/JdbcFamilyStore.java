package org.learningjournal.storage.jdbc;

import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;

record JdbcFamilyStore(Units units) implements FamilyStore {
    @Override
    public boolean append(FamilyLink link) {
        return units.write(
                new Doing("append a link", link.setting(), link.child(), link.person()),
                session -> FamilyTables.LINK.append(session, link.setting(), link));
    }

    @Override
    public boolean append(Restriction restriction) {
        return units.write(
                new Doing("append a restriction", restriction.setting(), restriction.child(), restriction.person()),
                session -> FamilyTables.RESTRICTION.append(session, restriction.setting(), restriction));
    }

    @Override
    public boolean append(Undertaking undertaking) {
        return units.write(
                new Doing("append an undertaking", undertaking.setting(), undertaking.person()),
                session -> FamilyTables.UNDERTAKING.append(session, undertaking.setting(), undertaking));
    }
}
