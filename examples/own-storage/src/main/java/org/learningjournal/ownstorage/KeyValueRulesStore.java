package org.learningjournal.ownstorage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.SettingId;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.RulesStore;

/** The settings' own rules by revision, and exceptions for single persons. */
final class KeyValueRulesStore implements RulesStore {
    private final Units units;
    private final Lines lines;

    KeyValueRulesStore(Units units, Lines lines) {
        this.units = units;
        this.lines = lines;
    }

    @Override
    public boolean append(SettingId setting, RulesLine line) {
        setting.mustBe(line.setting());
        return units.write(
                setting, records -> records.add(Key.of("rules", line.recorded().revision()), line));
    }

    @Override
    public Optional<RulesLine> inForce(SettingId setting, Instant instant) {
        return RulesLine.inForce(lines(setting), instant);
    }

    @Override
    public List<RulesLine> lines(SettingId setting) {
        return units.read(
                setting, records -> records.all("rules", RulesLine.class).toList());
    }

    @Override
    public boolean append(SettingId setting, PersonException exception) {
        return lines.append(setting, exception.setting(), exception, exception.person());
    }

    @Override
    public List<PersonException> exceptions(SettingId setting) {
        return units.read(setting, records -> Lines.all(records, PersonException.class));
    }
}
