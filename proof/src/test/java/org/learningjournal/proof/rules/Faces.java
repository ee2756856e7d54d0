package org.learningjournal.proof.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;

/** Faces tagged with Ada, by somebody else than the caller. */
final class Faces {
    static final Face JOURNAL = face(EntryKind.OBSERVATION, FaceState.APPROVED, Audience.FAMILY);
    static final Face STAFF_JOURNAL = face(EntryKind.OBSERVATION, FaceState.APPROVED, Audience.STAFF_ONLY);
    static final Face DRAFT = face(EntryKind.OBSERVATION, FaceState.DRAFT, Audience.FAMILY);
    static final Face FAMILY_DRAFT = face(EntryKind.CONTRIBUTION, FaceState.DRAFT, Audience.FAMILY);
    static final Face WAITING = face(EntryKind.OBSERVATION, FaceState.SUBMITTED, Audience.FAMILY);
    static final Face FROM_HOME = face(EntryKind.CONTRIBUTION, FaceState.SUBMITTED, Audience.FAMILY);
    static final Face DECLINED = face(EntryKind.OBSERVATION, FaceState.DECLINED, Audience.FAMILY);
    static final Face DECLINED_FROM_HOME = face(EntryKind.CONTRIBUTION, FaceState.DECLINED, Audience.FAMILY);
    static final Face WITHDRAWN = face(EntryKind.OBSERVATION, FaceState.WITHDRAWN, Audience.FAMILY);

    private Faces() {}

    private static Face face(EntryKind kind, FaceState state, Audience audience) {
        Head head = new Head(
                new EntryId(new UUID(3, 1)),
                Caller.SETTING,
                kind,
                Caller.SOMEBODY,
                Caller.SOMEBODY,
                Caller.NOW,
                Caller.NOW);
        Content content = new Content("title", "text", Set.of(Caller.ADA), audience, List.of(), Set.of());
        return new Face(
                head,
                Shelf.of(kind, state, audience).side(),
                new Revision(1, content, Caller.SOMEBODY, Caller.NOW),
                Standing.of(state, Caller.NOW, Caller.SOMEBODY),
                Map.of());
    }

    static Face of(SettingId setting, Face face) {
        Head head = face.head();
        return under(
                face,
                new Head(
                        head.id(),
                        setting,
                        head.kind(),
                        head.author(),
                        head.keeper(),
                        head.occurredAt(),
                        head.createdAt()));
    }

    static Face keptBy(PersonId keeper, Face face) {
        Head head = face.head();
        return under(
                face,
                new Head(
                        head.id(),
                        head.setting(),
                        head.kind(),
                        head.author(),
                        keeper,
                        head.occurredAt(),
                        head.createdAt()));
    }

    private static Face under(Face face, Head head) {
        return new Face(head, face.side(), face.revision(), face.standing(), face.shownSince());
    }

    static Face standing(Face face, Standing standing) {
        return new Face(face.head(), face.side(), face.revision(), standing, face.shownSince());
    }

    static Face showing(Face face, Attachment picture, Map<MediumId, Instant> since) {
        Content less = face.content();
        Content more = new Content(
                less.title(), less.text(), less.children(), less.audience(), List.of(picture), less.elements());
        Revision revision = new Revision(
                face.revision().number(),
                more,
                face.revision().by(),
                face.revision().at());
        return new Face(face.head(), face.side(), revision, face.standing(), since);
    }
}
