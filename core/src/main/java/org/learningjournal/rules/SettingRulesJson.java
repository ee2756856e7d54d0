package org.learningjournal.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A setting's rules as JSON: one object, a key for each rule. What is written and read again is equal. A key that is missing
 * stands for the shipped default, so that rules written by an earlier release stay readable; a misspelt or repeated key, a value
 * of another type or out of range, and anything behind the object are errors, all of which are named at once. Immutable and
 * safe to share between threads.
 */
public final class SettingRulesJson {
    private static final int MOST_BYTES = 128 * 1024;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(40)
                    .maxStringLength(1_000)
                    .maxNameLength(200)
                    .build())
            .build();

    /** A reader and writer. */
    public SettingRulesJson() {}

    /**
     * Writes rules.
     *
     * @param rules the rules
     * @return JSON with every key, equal for equal rules
     */
    public String write(SettingRules rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            for (RulesKey<?> key : RulesKey.ALL) {
                out.writeName(key.name());
                write(out, key.written(rules));
            }
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Found value) {
        switch (value.kind()) {
            case TEXT -> out.writeString(value.text());
            case NUMBER -> out.writeNumber(value.text());
            case LIST -> {
                out.writeStartArray();
                value.items().forEach(item -> write(out, item));
                out.writeEndArray();
            }
            case OTHER -> throw new IllegalStateException("no rule holds " + value.text());
        }
    }

    /**
     * Reads rules.
     *
     * @param in JSON in UTF-8, at most 128 KiB; not closed, and read no further than that
     * @return the rules
     * @throws MalformedRules if it is not JSON or no rules; names each problem with its path, value and what is allowed
     * @throws IOException if {@code in} cannot be read
     */
    public SettingRules read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLong();
        }
        return parsed(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Reads rules.
     *
     * @param text JSON, at most 128 Ki UTF-16 units
     * @return the rules
     * @throws MalformedRules if it is not JSON or no rules; names each problem with its path, value and what is allowed
     */
    public SettingRules read(String text) {
        if (text.length() > MOST_BYTES) {
            throw tooLong();
        }
        return parsed(text);
    }

    private static MalformedRules tooLong() {
        return new MalformedRules(List.of("rules have at most " + MOST_BYTES + " bytes, and this text has more"));
    }

    private SettingRules parsed(String text) {
        List<String> problems = new ArrayList<>();
        SettingRules rules;
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), text)) {
            rules = rules(in, problems);
        } catch (JacksonException e) {
            throw new MalformedRules("the text cannot be read as JSON: " + e.getOriginalMessage() + where(e), e);
        }
        if (!problems.isEmpty()) {
            throw new MalformedRules(problems);
        }
        return rules;
    }

    private static SettingRules rules(JsonParser in, List<String> problems) {
        SettingRules rules = SettingRules.defaults();
        JsonToken first = in.nextToken();
        if (first != JsonToken.START_OBJECT) {
            problems.add("rules must be an object, not "
                    + (first == null ? "nothing" : found(in, first).shown()));
            return rules;
        }
        Set<String> seen = new HashSet<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            Found found = found(in, in.nextToken());
            var key = RulesKey.named(name);
            if (key.isEmpty()) {
                problems.add("rules: unknown key \"" + Found.shortened(name) + "\" with " + found.shown()
                        + "; allowed are " + RulesKey.names());
            } else if (seen.add(name)) {
                rules = key.get().read(rules, found, problems);
            } else {
                problems.add("rules." + name + " stands there again, with " + found.shown() + "; allowed is once");
            }
        }
        if (in.nextToken() != null) {
            problems.add("rules end with their object, and nothing is allowed behind it");
        }
        return rules;
    }

    private static Found found(JsonParser in, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> Found.text(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Found.number(in.getString());
            case START_ARRAY -> {
                List<Found> items = new ArrayList<>();
                for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                    items.add(found(in, next));
                }
                yield Found.list(items);
            }
            case START_OBJECT -> {
                in.skipChildren();
                yield Found.other("an object");
            }
            default -> Found.other(in.getString());
        };
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
