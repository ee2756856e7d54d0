package org.learningjournal.export.pdf.picture;

/** What became of a picture. */
public sealed interface Developed {

    /** An upright JPEG without any metadata, small enough for print. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Print(byte[] jpeg, int width, int height) implements Developed {}

    /** No picture, and the reason. */
    record Missing(Gap gap) implements Developed {}
}
