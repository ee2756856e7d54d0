package org.learningjournal.audit;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Code;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;

/**
 * One line of a setting's trail: who did, or was refused, what. Carries ids and codes, and no text of an item. Only
 * the remark is free text, as a person wrote it, and may hold names. Each line
 * holds the digest of the one before, so that a line changed, removed or put in later breaks the chain.
 *
 * @param setting the setting
 * @param number 1 for the setting's first line, rising by one
 * @param at when, to the microsecond, by the caller's clock
 * @param person who
 * @param capacity in which capacity
 * @param place from where
 * @param act what was asked, such as {@code writing.submit}
 * @param subject the id of the thing it was about, empty if there is none
 * @param result done, waiting, refused, or overtaken
 * @param codes why, as the deciding rules had it, for managers' eyes
 * @param remark the reason a person gave, or the purpose of an export; empty if there is none
 * @param previous the digest of the line before; 64 zeros for the first
 * @param digest the SHA-256 over all of the above
 */
public record AuditRecord(
        SettingId setting,
        long number,
        Instant at,
        PersonId person,
        Capacity capacity,
        Place place,
        String act,
        Optional<UUID> subject,
        Result result,
        List<Code> codes,
        String remark,
        String previous,
        String digest) {
    /** What the first line has as the digest before it. */
    public static final String ORIGIN = "0".repeat(64);

    /** What became of what was asked. */
    public enum Result {
        /** Done. */
        DONE,
        /** Stored and waiting for approval. */
        AWAITS_APPROVAL,
        /** Refused. */
        REFUSED,
        /** Overtaken by somebody else's change. */
        CONFLICT
    }

    /** Copies the codes. */
    public AuditRecord {
        Objects.requireNonNull(setting, "setting");
        at = Micros.cut(at);
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(result, "result");
        codes = List.copyOf(codes);
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * The line with its place in the chain.
     *
     * @param head the end of the chain before it
     * @return the same line, numbered and sealed
     */
    public AuditRecord after(AuditHead head) {
        AuditRecord placed = sealed(head.number() + 1, head.digest(), "");
        return placed.sealed(placed.number, placed.previous, placed.computedDigest());
    }

    /**
     * Whether the line is as it was written and stands right after the end of a chain. Who checks a whole trail goes through
     * {@link AuditStore#trail} from {@link AuditHead#NONE}, line by line.
     *
     * @param head the end of the chain before it
     * @return false if the line was changed, or a line before it was changed, removed or put in later
     */
    public boolean follows(AuditHead head) {
        return number == head.number() + 1 && previous.equals(head.digest()) && digest.equals(computedDigest());
    }

    /**
     * The end of a chain of which this is the last line.
     *
     * @return its number and digest
     */
    public AuditHead asHead() {
        return new AuditHead(number, digest);
    }

    private AuditRecord sealed(long place, String before, String own) {
        return new AuditRecord(
                setting, place, at, person, capacity, this.place, act, subject, result, codes, remark, before, own);
    }

    /**
     * What the digest must be.
     *
     * @return the SHA-256 over the line's other fields, in lower-case hexadecimal
     */
    public String computedDigest() {
        String line = String.join(
                "\n",
                List.of(
                        setting.toString(),
                        Long.toString(number),
                        Long.toString(Micros.of(at)),
                        person.toString(),
                        capacity.name(),
                        place.name(),
                        act,
                        subject.map(UUID::toString).orElse("-"),
                        result.name(),
                        codes.toString(),
                        previous,
                        remark));
        HashCode hash = Hashing.sha256().hashString(line, StandardCharsets.UTF_8);
        return hash.toString();
    }
}
