package org.learningjournal.storage.jdbc;

import java.util.List;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.Purpose;

/** How answers and resolutions are kept. */
final class ConsentTables {
    static final LedgerTable<ConsentAnswer> ANSWER = new LedgerTable<>(
            "consent_answer",
            Columns.ids("child_id, person_id").texts("purpose, answer, form, channel"),
            line -> List.of(
                    line.child(),
                    line.adult(),
                    line.purpose(),
                    line.answer(),
                    line.form().sha256(),
                    line.channel()),
            row -> new ConsentAnswer(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("child_id", ChildId::new),
                    row.id("person_id", PersonId::new),
                    row.word("purpose", Purpose.class),
                    row.word("answer", ConsentAnswer.Answer.class),
                    new ConsentForm(row.text("form")),
                    row.word("channel", ConsentAnswer.Channel.class),
                    row.period()));

    static final LedgerTable<ConsentResolution> RESOLUTION = new LedgerTable<>(
            "consent_resolution",
            Columns.ids("child_id").texts("purpose, because"),
            line -> List.of(line.child(), line.purpose(), line.because()),
            row -> new ConsentResolution(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("child_id", ChildId::new),
                    row.word("purpose", Purpose.class),
                    row.text("because"),
                    row.period()));

    private ConsentTables() {}
}
