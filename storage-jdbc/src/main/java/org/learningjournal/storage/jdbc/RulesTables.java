package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.rules.SettingRulesJson;

/** How settings' own rules and exceptions are kept. The rules are one text: a rule more is no other table. */
final class RulesTables {
    static final Columns COLUMNS = Columns.ids("setting_id, recorded_by")
            .numbers("revision, recorded_at, from_at")
            .texts("rules_json");
    static final Insert RULES =
            new Insert("rules", "setting_id, revision, recorded_at, recorded_by, from_at, rules_json");

    /** Takes the setting and the instant. */
    static final String IN_FORCE =
            "select r.* from {rules} r where r.setting_id = ? and r.from_at <= ?" + " order by r.revision desc limit 1";

    static final LedgerTable<PersonException> EXCEPTION = new LedgerTable<>(
            "person_exception",
            Columns.ids("person_id").texts("permission, answer"),
            line -> List.of(line.person(), line.permission(), line.answer()),
            row -> new PersonException(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("person_id", PersonId::new),
                    row.word("permission", Permission.class),
                    row.word("answer", Allowance.class),
                    row.period()));

    private static final SettingRulesJson JSON = new SettingRulesJson();
    private static final Recent<String, SettingRules> READ = new Recent<>();

    private RulesTables() {}

    static boolean append(Session session, RulesLine line) throws SQLException {
        return session.addIfAbsent(
                RULES,
                line.setting(),
                line.recorded().revision(),
                line.recorded().at(),
                line.recorded().by(),
                line.from(),
                JSON.write(line.rules()));
    }

    static RulesLine aLine(Row row) throws SQLException {
        var setting = PeopleTables.setting(row);
        return new RulesLine(
                new Recorded(
                        RulesLine.factOf(setting),
                        row.integer("revision"),
                        row.instant("recorded_at"),
                        row.id("recorded_by", PersonId::new)),
                setting,
                READ.of(row.text("rules_json"), JSON::read),
                row.instant("from_at"));
    }
}
