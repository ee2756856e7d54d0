package org.learningjournal.journal;

import java.util.Arrays;
import java.util.Optional;

/** What a medium's bytes are. Names are those of the IANA media type registry. */
public enum MediaType {
    /** A JPEG photo. */
    JPEG("image/jpeg", Kind.PHOTO),
    /** A PNG picture. */
    PNG("image/png", Kind.PHOTO),
    /** A GIF picture. */
    GIF("image/gif", Kind.PHOTO),
    /** A WebP picture; cleaned, not decoded. */
    WEBP("image/webp", Kind.PHOTO),
    /** A HEIC photo; refused unless the setting keeps it as it is, not decoded. */
    HEIC("image/heic", Kind.PHOTO),
    /** An MP4 video; cleaned, not decoded. */
    MP4("video/mp4", Kind.VIDEO),
    /** An MP3 recording. */
    MP3("audio/mpeg", Kind.AUDIO),
    /** A PDF document. */
    PDF("application/pdf", Kind.DOCUMENT);

    /** What a medium is to a reader. */
    public enum Kind {
        /** A still picture. */
        PHOTO,
        /** A moving picture. */
        VIDEO,
        /** A recording of sound. */
        AUDIO,
        /** Pages. */
        DOCUMENT
    }

    private final String mime;
    private final Kind kind;

    MediaType(String mime, Kind kind) {
        this.mime = mime;
        this.kind = kind;
    }

    /**
     * The registered name.
     *
     * @return such as {@code image/jpeg}
     */
    public String mime() {
        return mime;
    }

    /**
     * What it is to a reader.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The type with a registered name.
     *
     * @param mime the name, in lower case, without parameters
     * @return the type, or empty if the library accepts none of this name
     */
    public static Optional<MediaType> ofMime(String mime) {
        return Arrays.stream(values()).filter(type -> type.mime.equals(mime)).findFirst();
    }
}
