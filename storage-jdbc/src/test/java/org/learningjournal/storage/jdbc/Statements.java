package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** What holds for every statement that the stores send. */
final class Statements {
    private static final Pattern TABLE = Pattern.compile("\\b(from|join|into|update) lj_[a-z_]+");
    private static final Pattern SETTING = Pattern.compile("setting_id( = (\\?|[a-z]\\.setting_id)|,)");

    private Statements() {}

    static void check(Recording recording) {
        List<String> texts = recording.statements().stream().distinct().toList();
        assertThat(texts)
                .as("statements sent")
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(SETTING.matcher(text).results().count())
                        .as("each table is held to a setting in: %s", text)
                        .isGreaterThanOrEqualTo(TABLE.matcher(text).results().count()));
        assertThat(recording.open()).as("connections not given back").isZero();
    }
}
