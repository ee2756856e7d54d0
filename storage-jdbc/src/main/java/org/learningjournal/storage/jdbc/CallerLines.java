package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.storage.CallerFacts;
import org.learningjournal.storage.RequestRecord;

/** What is read first for every call, by one statement: {@link PersonLines}, the rules in force, and the request. */
final class CallerLines {
    private static final Kind<RulesLine> RULES =
            new Kind<>(RulesTables.COLUMNS.of("l"), "from (" + RulesTables.IN_FORCE + ") l", RulesTables::aLine);
    private static final Kind<RequestRecord> REQUEST =
            new Kind<>(RequestTable.COLUMNS.of("r"), RequestTable.BY_ID, RequestTable::aRequest);
    private static final Union UNNAMED = Union.of(with(RULES));
    private static final Union NAMED = Union.of(with(RULES, REQUEST));

    private CallerLines() {}

    private static Kind<?>[] with(Kind<?>... more) {
        return Stream.concat(Stream.of(PersonLines.ONE.all()), Stream.of(more)).toArray(Kind<?>[]::new);
    }

    static CallerFacts facts(
            Session session, SettingId setting, PersonId person, Instant at, Optional<RequestId> request)
            throws SQLException {
        Union.Found found = (request.isPresent() ? NAMED : UNNAMED).read(session, kind -> {
            if (kind.equals(RULES)) {
                return List.of(setting, at);
            }
            return kind.equals(REQUEST) ? List.of(setting, person, request.orElseThrow()) : List.of(setting, person);
        });
        return new CallerFacts(
                PersonLines.facts(session, setting, found),
                found.of(RULES).stream().findFirst(),
                request.flatMap(id -> found.of(REQUEST).stream().findFirst()));
    }
}
