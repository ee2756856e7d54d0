package org.learningjournal.internal.previewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningjournal.base.SettingId;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.RulesStore;

/** The stored rules with the proposed ones after them. */
record RehearsedRules(RulesStore stored, Proposed proposed) implements RulesStore {
    @Override
    public boolean append(SettingId setting, RulesLine line) {
        return proposed.rules(line);
    }

    @Override
    public Optional<RulesLine> inForce(SettingId setting, Instant instant) {
        return RulesLine.inForce(lines(setting), instant);
    }

    @Override
    public List<RulesLine> lines(SettingId setting) {
        return Stream.concat(stored.lines(setting).stream(), proposed.rules().stream())
                .toList();
    }

    @Override
    public boolean append(SettingId setting, PersonException exception) {
        return proposed.aboutPerson(exception, exception.person());
    }

    @Override
    public List<PersonException> exceptions(SettingId setting) {
        return proposed.over(stored.exceptions(setting), PersonException.class);
    }
}
