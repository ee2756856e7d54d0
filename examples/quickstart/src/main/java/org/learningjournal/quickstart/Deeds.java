package org.learningjournal.quickstart;

import java.io.*;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import org.learningjournal.Journals;
import org.learningjournal.base.*;
import org.learningjournal.consent.*;
import org.learningjournal.consent.ConsentAnswer.*;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.enrolling.*;
import org.learningjournal.export.pdf.*;
import org.learningjournal.family.FamilyLink.*;
import org.learningjournal.family.Restriction.Kind;
import org.learningjournal.journal.*;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.leaving.*;
import org.learningjournal.people.StaffMember.*;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.*;

/** What people do: each deed makes one command of the words of a line, as a web host does of a request. */
record Deeds(Journals journals, Cast cast, Path pdf) {
    private static final ConsentForm FORM = ConsentForm.ofText("The forms of Puddle Lane, as of January 2026.");

    /** What is known about people. */
    Outcome<?> act(String deed, Caller by, String... words) throws IOException {
        Period fromNow = Period.since(by.instant());
        return switch (deed) {
            case "employ" -> {
                PersonId person = arrival(by, words[0], Capacity.STAFF);
                Set<Mark> marks = words[2].isEmpty() ? Set.of() : Set.of(Mark.valueOf(words[2]));
                Rank rank = Rank.valueOf(words[1]);
                yield journals.enrolling()
                        .employ(by, new NewEmployment(person, rank, marks, Sees.AS_THE_SETTING, fromNow));
            }
            case "enrol" -> {
                LocalDate born = LocalDate.parse(words[2]);
                NewChild child = NewChild.named(words[0], words[1], born, fromNow);
                yield journals.enrolling().addChild(by, child).map(id -> cast.enrol(words[0], id));
            }
            case "link" -> {
                PersonId person = arrival(by, words[0], Capacity.FAMILY);
                Relationship kin = Relationship.valueOf(words[1]);
                yield journals.families()
                        .link(by, new NewLink(cast.child(words[2]), person, kin, ParentalResponsibility.YES, fromNow));
            }
            case "answer" -> {
                Purpose about = Purpose.valueOf(words[1]);
                Answer said = Answer.valueOf(words[2]);
                yield journals.consents()
                        .answer(by, new NewAnswer(cast.child(words[0]), about, said, FORM, Channel.ONLINE));
            }
            case "withdraw" -> journals.consents().withdraw(by, cast.child(words[0]), Purpose.valueOf(words[1]));
            case "promise" -> journals.families().sign(by, new NewUndertaking(FORM));
            case "observe" -> observe(by, words);
            default -> change(deed, by, words);
        };
    }

    private PersonId arrival(Caller by, String name, Capacity capacity) {
        NewPerson person = NewPerson.named(name);
        return cast.join(
                name, capacity, journals.enrolling().addPerson(by, person).orElseThrow());
    }

    /** What changes about a child. */
    private Outcome<?> change(String deed, Caller by, String... words) throws IOException {
        ChildId child = cast.child(words[0]);
        return switch (deed) {
            case "assign" -> {
                Period fromNow = Period.since(by.instant());
                yield journals.keyWorkers()
                        .assign(by, new NewAssignment(child, cast.person(words[1]), fromNow, Optional.empty()));
            }
            case "hand over" ->
                journals.keyWorkers().change(by, child, cast.person(words[1]), by.instant(), Optional.empty());
            case "restrict" -> {
                PersonId who = cast.person(words[1]);
                Instant from = Cast.at(words[2]);
                NewRestriction order = new NewRestriction(child, who, Kind.COURT_ORDER, from, Optional.empty(), "");
                yield journals.families().restrict(by, order);
            }
            case "leave" -> journals.enrolling().leave(by, child, Cast.at(words[1]), Optional.empty());
            case "keep a copy" ->
                journals.leaving().export(by, new ExportRequest(child, by.person(), ExportPurpose.SETTING_COPY));
            case "export" -> export(by, new ExportRequest(child, cast.person(words[1]), ExportPurpose.LEAVING));
            case "count" ->
                Outcome.done("finds " + journals.reading().count(by, EntryQuery.ofChild(child)) + " entries.");
            case "contribute" ->
                submit(
                        by,
                        NewContribution.about(child, words[1], words[2], by.instant())
                                .withMedia(List.of(photo(by, "ead.home", 1, words[3]))));
            default -> write(deed, by, cast.entry(words[1]), words);
        };
    }

    /** What is done with an entry in the journal of a child. */
    private Outcome<?> write(String deed, Caller by, EntryView it, String... words) {
        ChildId child = cast.child(words[0]);
        return switch (deed) {
            case "approve" -> journals.moderation().approve(by, it.id(), it.version());
            case "decline" -> journals.moderation().decline(by, it.id(), it.version(), words[2]);
            case "review" ->
                journals.writing()
                        .review(
                                by,
                                ReviewedDepiction.in(it.id(), it.media().get(0).id(), Set.of(child)));
            case "comment" -> journals.commenting().comment(by, NewComment.on(it.id(), child, words[2]));
            case "reply" -> {
                CommentId first =
                        journals.reading().comments(by, it.id(), child).get(0).id();
                yield journals.commenting().comment(by, new NewComment(it.id(), child, words[2], Optional.of(first)));
            }
            case "read comments" ->
                Outcome.done(journals.reading().comments(by, it.id(), child).stream()
                        .map(comment -> cast.name(comment.author()) + " wrote “" + comment.text() + "”")
                        .collect(Collectors.joining(", ", "reads about " + words[0] + ": ", ".")));
            case "take out" ->
                journals.writing()
                        .takeOut(by, it.id(), child, words[2])
                        .map(taken -> taken.opened().stream()
                                .map(opened -> cast.name(opened.person()) + ", " + Cast.time(opened.at()))
                                .collect(Collectors.joining("; ", "took it out. Who had opened it: ", ".")));
            case "read" -> read(by, it, Side.APPROVED);
            case "read answer" -> read(by, it, Side.WORKING);
            case "ask why" ->
                Outcome.done("hears: "
                        + Quickstart.words(journals.reading()
                                .explain(by, cast.caller(words[2]), it.id())
                                .reason()));
            case "download" ->
                answer(journals.reading()
                        .open(by, it.id(), Side.APPROVED, it.media().get(0).id(), OutputStream.nullOutputStream()));
            default -> throw new IllegalArgumentException(deed);
        };
    }

    private Outcome<?> observe(Caller by, String... words) throws IOException {
        Set<ChildId> children = cast.children(words[0]);
        NewObservation seen = NewObservation.about(children, words[3], words[4], by.instant())
                .withElements(Set.of(new ElementRef("eyfs-2021", words[1])));
        if (words[2].isEmpty()) {
            return submit(by, seen);
        }
        NewAttachment photo = photo(by, words[1], children.size(), words[2]);
        journals.writing()
                .review(by, ReviewedDepiction.of(photo.medium(), children))
                .orElseThrow();
        return submit(by, seen.withMedia(List.of(photo)));
    }

    private NewAttachment photo(Caller by, String goal, int children, String shows) throws IOException {
        InputStream jpeg = Photos.jpeg(goal.substring(0, goal.indexOf('.')), children, shows.hashCode());
        return NewAttachment.of(
                journals.writing().upload(by, MediaType.JPEG, jpeg).orElseThrow(), shows);
    }

    private Outcome<?> submit(Caller by, NewEntry entry) {
        return journals.writing().submit(by, entry).map(cast::wrote);
    }

    private Outcome<?> read(Caller by, EntryView it, Side side) {
        Optional<EntryView> found = journals.reading().find(by, it.id(), side);
        return found.isPresent()
                ? Outcome.done(found.get())
                : answer(journals.reading().maySee(by, it.id()));
    }

    private static Outcome<?> answer(Decision decision) {
        return decision instanceof Decision.Refused no ? new Outcome.Refused<>(no) : Outcome.done(decision);
    }

    private Outcome<?> export(Caller by, ExportRequest request) throws IOException {
        JournalExport export = journals.leaving().export(by, request).orElseThrow();
        MediaSource originals = MediaSource.of(journals.leaving(), by, request);
        PdfResult book = new JournalPdf(Theme.standard()).write(export, originals, pdf);
        if (!book.gaps().isEmpty() || !book.missingCharacters().isEmpty()) {
            throw new IllegalStateException("the book is not whole: " + book);
        }
        String contents = export.items().size() + " entries and " + book.pictures() + " pictures on " + book.pages();
        return Outcome.done(export.withheld().stream()
                .map(left -> "“" + left.title() + "”: " + left.reason().sentence())
                .collect(Collectors.joining("\n  ", "made a book of " + contents + " pages. Left out:\n  ", "")));
    }
}
