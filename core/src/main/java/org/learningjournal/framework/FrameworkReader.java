package org.learningjournal.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a framework from JSON, strictly: a misspelt, missing or repeated key is an error and not a surprise. The shape is
 * that of the shipped {@code eyfs-2021.json}. Immutable and safe to share between threads.
 */
public final class FrameworkReader {
    private static final int MOST_BYTES = 1024 * 1024;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(20)
                            .maxStringLength(10_000)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A reader. */
    public FrameworkReader() {}

    /**
     * Reads one framework.
     *
     * @param in JSON in UTF-8, at most 1 MiB; not closed
     * @return the framework
     * @throws IllegalArgumentException if it is not JSON or not of the right shape; the message names where, the value that
     *     was found and what is allowed
     * @throws IOException if {@code in} cannot be read
     */
    public Framework read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "A framework file has at most " + MOST_BYTES + " bytes; this one has more.");
        }
        return FrameworkShape.framework(Cursor.at("framework", tree(bytes)));
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return mapper.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The framework is not JSON that can be read: " + e.getOriginalMessage() + where(e), e);
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
