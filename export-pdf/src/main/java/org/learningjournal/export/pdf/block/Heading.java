package org.learningjournal.export.pdf.block;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.export.pdf.font.Characters;

/**
 * A heading; it also becomes a bookmark and, down to the depth of the contents, an entry there.
 *
 * @param level 1 for a chapter, 2 for what stands in it and so on; a level that was skipped is closed up when tagged
 * @param text what it says
 * @param key by which an {@link Index} refers to it; unique in its book
 */
public record Heading(int level, String text, Optional<String> key) implements Block {

    /** Checks the level and the text. */
    public Heading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(key, "key");
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("a heading's level is 1 to 5, not " + level);
        }
        if (Characters.saysNothing(text)) {
            throw new IllegalArgumentException("a heading says something");
        }
    }

    /**
     * A heading that no index refers to.
     *
     * @param level 1 for a chapter
     * @param text what it says
     */
    public Heading(int level, String text) {
        this(level, text, Optional.empty());
    }
}
