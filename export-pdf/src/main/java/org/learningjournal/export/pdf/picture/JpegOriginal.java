package org.learningjournal.export.pdf.picture;

import java.io.IOException;
import java.util.Optional;

/** A JPEG that is read up to its coded pixels, and then either passed on or decoded. */
final class JpegOriginal {

    /** A file that is larger is left to the decoder, which reads it bit by bit. */
    private static final int MOST_COPIED = 32 << 20;

    private final JpegHead head;
    private final Source source;
    private byte[] data = new byte[0];

    private JpegOriginal(JpegHead head, Source source) {
        this.head = head;
        this.source = source;
    }

    static JpegOriginal read(Source source) throws IOException {
        JpegHead head = JpegHead.read(source);
        if (!head.frame().canBeDecoded()) {
            throw new MissingPictureException(Gap.NO_DECODER);
        }
        return new JpegOriginal(head, source);
    }

    JpegFrame frame() {
        return head.frame();
    }

    Orientation orientation() {
        return head.orientation();
    }

    /** The profile, unless it is of a picture for print, where the decoder applies it. */
    Optional<byte[]> profile() {
        return frame().isCmyk() ? Optional.empty() : head.profile();
    }

    /** Whether a decoder keeps the whole picture, outside the heap, before it shows the first row. */
    boolean comesInScans() {
        return frame().isProgressive()
                || head.scan().length == 0
                || head.scan()[0] != frame().channels().size();
    }

    /** Returns the picture as it is but without metadata; empty if it has to be written anew. */
    Optional<JpegCopy> copy() throws IOException {
        if (frame().isCmyk() || !head.tellsItsColours() || !head.definesCodes()) {
            return Optional.empty();
        }
        data = source.readNBytes(MOST_COPIED);
        return JpegCopy.of(head, data);
    }

    /** To see whether a copy is sound. */
    Negative negative(JpegCopy copy) {
        return negative(source.through(copy.open()));
    }

    Negative negative() {
        Source rest = data.length == 0 ? source : source.after(data);
        Source pixels = comesInScans() ? rest.through(new ScanLimit(rest)) : rest;
        return negative(pixels.after(head.forDecoder()));
    }

    private Negative negative(Source jpeg) {
        return new Negative(
                frame().isCmyk() ? Codec.CMYK_JPEG : Codec.JPEG,
                frame().width(),
                frame().height(),
                frame().channels().size(),
                head::orientation,
                profile(),
                jpeg);
    }
}
