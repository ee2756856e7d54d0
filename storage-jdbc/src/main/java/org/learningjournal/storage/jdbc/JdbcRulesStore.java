package org.learningjournal.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.SettingId;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.RulesStore;

record JdbcRulesStore(Units units) implements RulesStore {
    @Override
    public boolean append(SettingId setting, RulesLine line) {
        setting.mustBe(line.setting());
        return units.write(new Doing("append rules", setting), session -> RulesTables.append(session, line));
    }

    @Override
    public Optional<RulesLine> inForce(SettingId setting, Instant instant) {
        return units.read(
                new Doing("read the rules in force", setting),
                session -> session.first(Sql.of(RulesTables.IN_FORCE, setting, instant), RulesTables::aLine));
    }

    @Override
    public List<RulesLine> lines(SettingId setting) {
        return units.read(
                new Doing("read all rules", setting),
                session -> session.list(
                        Sql.of("select r.* from {rules} r where r.setting_id = ? order by r.revision", setting),
                        RulesTables::aLine));
    }

    @Override
    public boolean append(SettingId setting, PersonException exception) {
        setting.mustBe(exception.setting());
        return units.write(
                new Doing("append an exception", setting, exception.person()),
                session -> RulesTables.EXCEPTION.append(session, setting, exception));
    }

    @Override
    public List<PersonException> exceptions(SettingId setting) {
        return units.read(
                new Doing("read the exceptions", setting), session -> RulesTables.EXCEPTION.all(session, setting));
    }
}
