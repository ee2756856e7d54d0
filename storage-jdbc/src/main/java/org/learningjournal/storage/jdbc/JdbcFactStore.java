package org.learningjournal.storage.jdbc;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.PersonFacts;

record JdbcFactStore(Units units) implements FactStore {
    @Override
    public PersonFacts ofPerson(SettingId setting, PersonId person) {
        return units.read(
                new Doing("read the facts of a person", setting, person),
                session -> PersonLines.facts(session, setting, person));
    }

    @Override
    public List<ChildFacts> ofChildren(SettingId setting, Set<ChildId> children) {
        return units.read(
                new Doing("read the facts of children", setting),
                session -> ChildLines.facts(session, setting, children));
    }
}
