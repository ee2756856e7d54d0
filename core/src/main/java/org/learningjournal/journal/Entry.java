package org.learningjournal.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.learningjournal.base.Code;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;

/**
 * One item of a journal (P01) with at most two faces: the approved one, which families get, and the working one. An
 * amendment lives on the working face while the approved one stays as it is. Every change returns a new entry, whose
 * version is the one it was read with until it is stored.
 *
 * @param head what both faces share
 * @param approved the approved face, or empty
 * @param working the working face, or empty
 * @param version how often it was stored, for {@link EntryStore#save}
 */
public record Entry(Head head, Optional<Face> approved, Optional<Face> working, Version version) {
    /** Checks that there is a face and that the faces are this entry's. */
    public Entry {
        if (approved.isEmpty() && working.isEmpty()) {
            throw new IllegalArgumentException("an entry has at least one face");
        }
        approved.ifPresent(face -> check(face, head, Side.APPROVED));
        working.ifPresent(face -> check(face, head, Side.WORKING));
        Objects.requireNonNull(version, "version");
    }

    private static void check(Face face, Head head, Side side) {
        if (face.side() != side || !face.head().equals(head)) {
            throw new IllegalArgumentException("not the " + side + " face of entry " + head.id());
        }
    }

    /**
     * A new entry with a draft.
     *
     * @param head what its faces will share
     * @param content what the draft says
     * @param at when it was written
     * @return an entry that is not stored yet
     */
    public static Entry begin(Head head, Content content, Instant at) {
        return begin(head, content, at, List.of());
    }

    /**
     * A new entry with a draft that has a mark for when it is submitted.
     *
     * @param head what its faces will share
     * @param content what the draft says
     * @param at when it was written
     * @param why why it will have to wait, such as its author's wish
     * @return an entry that is not stored yet
     */
    public static Entry begin(Head head, Content content, Instant at, List<Code> why) {
        Revision first = new Revision(1, content, head.author(), at);
        Standing standing = new Standing(FaceState.DRAFT, at, head.author(), why, "");
        Face draft = new Face(head, Side.WORKING, first, standing, Map.of());
        return new Entry(head, Optional.empty(), Optional.of(draft), Version.NONE);
    }

    /**
     * The face of a side.
     *
     * @param side approved or working
     * @return the face, or empty
     */
    public Optional<Face> face(Side side) {
        return side == Side.APPROVED ? approved : working;
    }

    /**
     * All faces, the approved one first.
     *
     * @return one or two faces
     */
    public Stream<Face> faces() {
        return Stream.concat(approved.stream(), working.stream());
    }

    /**
     * The same entry with another text on its working face, as a draft. Starts an amendment where there is no working face
     * or the last one ended.
     *
     * @param content what it says now
     * @param by who wrote it
     * @param at when
     * @return an entry with a further revision
     * @throws IllegalStateException if the working face waits for a decision, or the entry was withdrawn
     */
    public Entry rewritten(Content content, PersonId by, Instant at) {
        return rewritten(content, by, at, List.of());
    }

    /**
     * The same, with a mark for when it is submitted.
     *
     * @param content what it says now
     * @param by who wrote it
     * @param at when
     * @param why why it will have to wait, such as its author's wish
     * @return an entry with a further revision
     * @throws IllegalStateException if the working face waits for a decision, or the entry was withdrawn
     */
    public Entry rewritten(Content content, PersonId by, Instant at, List<Code> why) {
        if (working.filter(face -> face.standing().state() == FaceState.SUBMITTED)
                        .isPresent()
                || isWithdrawn()) {
            throw new IllegalStateException("entry " + head.id() + " cannot be rewritten in its state");
        }
        Revision next = new Revision(latestRevision() + 1, content, by, at);
        Standing standing = new Standing(FaceState.DRAFT, at, by, why, "");
        return withWorking(new Face(head, Side.WORKING, next, standing, Map.of()));
    }

    /**
     * The same entry with its working face in another state.
     *
     * @param standing the new state
     * @return a changed entry; on approval the working face has become the approved one
     * @throws IllegalStateException if there is no arrow to that state
     */
    public Entry moved(Standing standing) {
        Face face = working.orElseThrow(() -> new IllegalStateException("entry " + head.id() + " has no working face"));
        if (!face.standing().state().canBecome(standing.state())) {
            throw new IllegalStateException(face.standing().state() + " does not become " + standing.state());
        }
        if (standing.state() == FaceState.APPROVED) {
            return new Entry(head, Optional.of(published(face.revision(), standing)), Optional.empty(), version);
        }
        return withWorking(new Face(head, Side.WORKING, face.revision(), standing, Map.of()));
    }

    private Face published(Revision revision, Standing standing) {
        Map<MediumId, Instant> since = new HashMap<>();
        Map<MediumId, Instant> before = approved.filter(face -> face.content().audience() == Audience.FAMILY)
                .map(Face::shownSince)
                .orElse(Map.of());
        revision.content().media().forEach(attachment -> {
            MediumId id = attachment.medium().id();
            since.put(id, before.getOrDefault(id, standing.since()));
        });
        return new Face(head, Side.APPROVED, revision, standing, since);
    }

    /**
     * The same entry with another wording of what waits (P08). It goes on waiting, since the same instant and by the doing
     * of whoever submitted it; the approver who changed it is the maker of the new revision and the author stays the author.
     *
     * @param content what it says now
     * @param by the approver who changed it
     * @param at when
     * @param why why it waits now
     * @param remark what the author is told about the change, empty if nothing
     * @return an entry with a further revision
     * @throws IllegalStateException if the working face does not wait for a decision
     */
    public Entry amended(Content content, PersonId by, Instant at, List<Code> why, String remark) {
        Standing waits = working.map(Face::standing)
                .filter(standing -> standing.state() == FaceState.SUBMITTED)
                .orElseThrow(() -> new IllegalStateException("entry " + head.id() + " does not wait"));
        Revision next = new Revision(latestRevision() + 1, content, by, at);
        Standing still = new Standing(FaceState.SUBMITTED, waits.since(), waits.by(), why, remark);
        return withWorking(new Face(head, Side.WORKING, next, still, Map.of()));
    }

    /**
     * The same entry with narrower faces: fewer children, or for staff only. An amendment is narrowed as well, so that
     * approving it later undoes nothing, and its writer stays its writer, on whom it depends who may approve it; one of
     * which nothing would be left goes, and its revisions stay.
     *
     * @param narrower makes narrower content, or nothing
     * @param by who narrowed it
     * @param at when
     * @return an entry with a further revision of each face
     * @throws IllegalArgumentException if nothing would be left of the approved face; withdraw the entry instead
     */
    public Entry narrowed(Function<Content, Optional<Content>> narrower, PersonId by, Instant at) {
        int latest = latestRevision();
        Face face = approvedFace();
        Content less = narrower.apply(face.content())
                .orElseThrow(() -> new IllegalArgumentException("nothing would be left of entry " + head.id()));
        return new Entry(
                head,
                Optional.of(face.saying(new Revision(latest + 1, less, by, at))),
                working.flatMap(draft -> narrower.apply(draft.content())
                        .map(content -> draft.saying(new Revision(
                                latest + 2, content, draft.revision().by(), at)))),
                version);
    }

    /**
     * The same entry, taken out of the journal. A working face goes with it; its revisions stay.
     *
     * @param standing who, when and why
     * @return a withdrawn entry
     */
    public Entry withdrawn(Standing standing) {
        Face face = approvedFace();
        if (!face.standing().state().canBecome(standing.state())) {
            throw new IllegalStateException("entry " + head.id() + " has been withdrawn before");
        }
        Face gone = new Face(head, Side.APPROVED, face.revision(), standing, face.shownSince());
        return new Entry(head, Optional.of(gone), Optional.empty(), version);
    }

    /**
     * The same entry with a medium that staff release again after a gap in consent.
     *
     * @param medium one of the approved face's media
     * @param at when it was released
     * @return a changed entry
     */
    public Entry released(MediumId medium, Instant at) {
        Face face = approvedFace();
        Map<MediumId, Instant> since = new HashMap<>(face.shownSince());
        since.replace(medium, at);
        Face shown = new Face(head, Side.APPROVED, face.revision(), face.standing(), since);
        return new Entry(head, Optional.of(shown), working, version);
    }

    /**
     * The same entry, handed to another keeper.
     *
     * @param keeper who may edit it from now on
     * @return a changed entry
     */
    public Entry keptBy(PersonId keeper) {
        return under(new Head(
                head.id(), head.setting(), head.kind(), head.author(), keeper, head.occurredAt(), head.createdAt()));
    }

    /**
     * The same entry, of a thing that happened at another instant.
     *
     * @param occurredAt when it happened
     * @return a changed entry
     * @throws IllegalStateException if the entry has an approved face, whose place in the journal is settled
     */
    public Entry occurredAt(Instant occurredAt) {
        if (approved.isPresent() && !head.occurredAt().equals(occurredAt)) {
            throw new IllegalStateException("entry " + head.id() + " is published and keeps its instant");
        }
        return under(new Head(
                head.id(), head.setting(), head.kind(), head.author(), head.keeper(), occurredAt, head.createdAt()));
    }

    /**
     * The same entry with its media as they were known at another moment.
     *
     * @param known what was known of a medium then
     * @return the entry; its revisions keep their numbers
     */
    public Entry showing(UnaryOperator<Medium> known) {
        return new Entry(
                head,
                approved.map(face -> face.saying(face.revision().showing(known))),
                working.map(face -> face.saying(face.revision().showing(known))),
                version);
    }

    private Entry under(Head next) {
        return new Entry(next, approved.map(face -> face.under(next)), working.map(face -> face.under(next)), version);
    }

    /**
     * The same entry as the store has it after one more save.
     *
     * @return an entry with the next version
     */
    public Entry stored() {
        return new Entry(head, approved, working, version.next());
    }

    /**
     * Whether it was taken out of the journal.
     *
     * @return true if its approved face is withdrawn
     */
    public boolean isWithdrawn() {
        return approved.filter(face -> face.standing().state() == FaceState.WITHDRAWN)
                .isPresent();
    }

    /**
     * The highest number among its faces' revisions.
     *
     * @return at least 1
     */
    public int latestRevision() {
        return faces().mapToInt(face -> face.revision().number()).max().orElse(0);
    }

    private Face approvedFace() {
        return approved.orElseThrow(() -> new IllegalStateException("entry " + head.id() + " is not approved"));
    }

    private Entry withWorking(Face face) {
        return new Entry(head, approved, Optional.of(face), version);
    }
}
