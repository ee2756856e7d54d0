package org.learningjournal.internal.picture;

import org.learningjournal.base.Code;

/** What an inspection found. */
public sealed interface Inspected {
    /**
     * The file is what it says and can be read to its end.
     *
     * @param width of a picture, in pixels, as stored: before it is turned by its orientation; 0 where only the signature
     *     was looked at
     * @param height likewise
     */
    record Ok(int width, int height) implements Inspected {}

    /**
     * The file cannot be accepted.
     *
     * @param code {@link Code#UNREADABLE} or {@link Code#TOO_LARGE}
     * @param sentence why, to be read out to whoever brought it
     */
    record Problem(Code code, String sentence) implements Inspected {}
}
