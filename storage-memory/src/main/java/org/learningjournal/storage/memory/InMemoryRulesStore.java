package org.learningjournal.storage.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.SettingId;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.RulesStore;

final class InMemoryRulesStore implements RulesStore {
    static final Lines<PersonException> EXCEPTIONS = Lines.aboutPerson(PersonException::person);
    private static final Table<Integer, RulesLine> RULES = Table.sorted();

    private final Units units;

    InMemoryRulesStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean append(SettingId setting, RulesLine line) {
        setting.mustBe(line.setting());
        return units.write(setting, unit -> unit.add(RULES, line.recorded().revision(), line));
    }

    @Override
    public Optional<RulesLine> inForce(SettingId setting, Instant instant) {
        return RulesLine.inForce(lines(setting), instant);
    }

    @Override
    public List<RulesLine> lines(SettingId setting) {
        return units.read(setting).tree(RULES).values().toList();
    }

    @Override
    public boolean append(SettingId setting, PersonException exception) {
        setting.mustBe(exception.setting());
        return units.write(setting, unit -> EXCEPTIONS.append(unit, exception));
    }

    @Override
    public List<PersonException> exceptions(SettingId setting) {
        return EXCEPTIONS.all(units.read(setting));
    }
}
