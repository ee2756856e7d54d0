package org.learningjournal.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * That a setting has rules of its own from an instant on. Lines are never changed; of those that have begun, the one
 * recorded last is in force. So a line recorded later outdoes one recorded earlier that is to begin later.
 *
 * @param recorded the line: its fact is {@link #factOf} the setting, its revision its place in the order of recording
 * @param setting the setting
 * @param rules all of the rules
 * @param from when they begin, cut to microseconds
 */
public record RulesLine(Recorded recorded, SettingId setting, SettingRules rules, Instant from) {
    private static final Comparator<RulesLine> BY_RECORDING =
            Comparator.comparing(line -> line.recorded().revision());

    /** Cuts the beginning to microseconds and checks that it lies within time. */
    public RulesLine {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(rules, "rules");
        from = Micros.cut(from);
        if (!recorded.fact().equals(factOf(setting))) {
            throw new IllegalArgumentException(
                    "the rules of setting " + setting + " are not the fact " + recorded.fact());
        }
        if (!Period.ALWAYS.contains(from)) {
            throw new IllegalArgumentException("rules begin between the years 1 and 9999, not at " + from);
        }
    }

    /**
     * The fact that a setting's rules are lines of.
     *
     * @param setting the setting
     * @return always the same id
     */
    public static FactId factOf(SettingId setting) {
        return new FactId(setting.value());
    }

    /**
     * The line after some others.
     *
     * @param before all lines of the setting
     * @param setting the setting
     * @param rules all of the rules
     * @param from when they begin
     * @param at when they are recorded
     * @param by by whom
     * @return the line with the next revision
     */
    public static RulesLine after(
            List<RulesLine> before, SettingId setting, SettingRules rules, Instant from, Instant at, PersonId by) {
        int revision = before.stream()
                        .mapToInt(line -> line.recorded().revision())
                        .max()
                        .orElse(0)
                + 1;
        return new RulesLine(new Recorded(factOf(setting), revision, at, by), setting, rules, from);
    }

    /**
     * The line in force at an instant.
     *
     * @param lines all lines of a setting
     * @param instant the instant
     * @return of the lines that have begun the one recorded last; empty if none has begun
     */
    public static Optional<RulesLine> inForce(List<RulesLine> lines, Instant instant) {
        return lines.stream().filter(line -> !line.from().isAfter(instant)).max(BY_RECORDING);
    }

    /**
     * The line that was in force at an instant as far as anybody could know by then.
     *
     * @param lines all lines of a setting
     * @param instant the instant
     * @param recordedBy lines recorded later are left out
     * @return of the lines that had begun and were recorded the one recorded last; empty if there was none
     */
    public static Optional<RulesLine> asOf(List<RulesLine> lines, Instant instant, Instant recordedBy) {
        return inForce(
                lines.stream()
                        .filter(line -> !line.recorded().at().isAfter(recordedBy))
                        .toList(),
                instant);
    }
}
