package org.learningjournal.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.learningjournal.base.Dated;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * That one person is permitted or denied something, whatever the setting's rules say. For each person and permission there is
 * one fact, whose last line is what holds: an exception replaces the one before.
 *
 * @param recorded the line of the ledger, whose fact is {@link #factOf}
 * @param setting the setting
 * @param person the person
 * @param permission what
 * @param answer permitted, denied, or as the rules say
 * @param period when
 */
public record PersonException(
        Recorded recorded, SettingId setting, PersonId person, Permission permission, Allowance answer, Period period)
        implements Dated {
    /** Checks that nothing is missing. */
    public PersonException {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(period, "period");
    }

    /**
     * The fact that a person's exceptions from one permission are lines of, so that of two recorded at once one wins.
     *
     * @param person the person
     * @param permission the permission
     * @return always the same id
     */
    public static FactId factOf(PersonId person, Permission permission) {
        String name = person + " " + permission;
        return new FactId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Whether the exception holds now. One that denies, and had begun when it was recorded, holds for every later read,
     * even where the reader's clock lags behind the recorder's (policy section 4.3).
     *
     * @param now the instant of decision
     * @return true if it holds
     */
    public boolean applies(Instant now) {
        if (answer != Allowance.DENY) {
            return inForce(now);
        }
        boolean begun = !period.from().isAfter(now) || !period.from().isAfter(recorded.at());
        return begun && now.isBefore(period.to());
    }

    /**
     * What some exceptions come to. Of several about one permission, which only joined records of one human have, a denial
     * wins over a permit.
     *
     * @param lines lines about one human
     * @param now the instant of decision
     * @return the permissions about which something else than {@link Allowance#DEFAULT} holds
     */
    public static Map<Permission, Allowance> inForce(List<PersonException> lines, Instant now) {
        Map<Permission, Allowance> all = new EnumMap<>(Permission.class);
        Ledger.current(lines).stream()
                .filter(line -> line.answer() != Allowance.DEFAULT && line.applies(now))
                .forEach(line -> all.merge(line.permission(), line.answer(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return Map.copyOf(all);
    }
}
