package org.learningjournal.audit;

import java.util.Objects;

/**
 * The end of a setting's trail.
 *
 * @param number the last line's number, 0 if there is none
 * @param digest the last line's digest, {@link AuditRecord#ORIGIN} if there is none
 */
public record AuditHead(long number, String digest) {
    /** The end of a trail without lines. */
    public static final AuditHead NONE = new AuditHead(0, AuditRecord.ORIGIN);

    /** Checks that there is a digest. */
    public AuditHead {
        Objects.requireNonNull(digest, "digest");
    }
}
