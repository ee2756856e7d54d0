package org.learningjournal.quickstart;

import java.io.*;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import org.learningjournal.Journals;
import org.learningjournal.audit.Delivery;
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
import org.learningjournal.visibility.*;
import org.learningjournal.writing.*;

/** What people do: each deed makes one command of the words of a line, as a web host does of a request. */
record Deeds(Journals journals, Cast cast, Path pdf) {
    private static final ConsentForm FORM = ConsentForm.ofText("The forms of Puddle Lane, as of January 2026.");

    /** What is known about people. */
    Outcome<?> act(String deed, Caller by, String... words) throws IOException {
        Period fromNow = Period.since(by.instant());
        return switch (deed) {
            case "employ" -> {
                PersonId person = arrival(by, Capacity.STAFF, words[0], words[1]);
                Set<Mark> marks = words[3].isEmpty() ? Set.of() : Set.of(Mark.valueOf(words[3]));
                Rank rank = Rank.valueOf(words[2]);
                NewEmployment role = new NewEmployment(person, rank, marks, Sees.AS_THE_SETTING, fromNow);
                yield journals.enrolling().employ(by, role);
            }
            case "enrol" -> {
                NewChild child = NewChild.named(words[0], words[1], LocalDate.parse(words[2]), fromNow);
                Outcome<ChildId> outcome = journals.enrolling().addChild(by, child);
                cast.children.put(words[0], outcome.orElseThrow());
                yield outcome;
            }
            case "link" -> {
                PersonId person = arrival(by, Capacity.FAMILY, words[0], words[1]);
                Relationship kin = Relationship.valueOf(words[2]);
                ChildId child = cast.children.get(words[3]);
                NewLink link = new NewLink(child, person, kin, ParentalResponsibility.YES, fromNow);
                yield journals.families().link(by, link);
            }
            case "promise" -> journals.families().sign(by, new NewUndertaking(FORM));
            case "observe" -> observe(by, cast.children(words[0]), words);
            default -> change(deed, by, cast.children.get(words[0]), words);
        };
    }

    private PersonId arrival(Caller by, Capacity as, String name, String fullName) {
        PersonId id =
                journals.enrolling().addPerson(by, NewPerson.named(fullName)).orElseThrow();
        cast.people.put(name, new Caller(by.setting(), id, as, Place.AT_SETTING, by.instant(), Optional.empty()));
        return id;
    }

    /** What changes about a child. */
    private Outcome<?> change(String deed, Caller by, ChildId child, String... words) throws IOException {
        return switch (deed) {
            case "answer" -> {
                Purpose about = Purpose.valueOf(words[1]);
                Answer said = Answer.valueOf(words[2]);
                yield journals.consents().answer(by, new NewAnswer(child, about, said, FORM, Channel.ONLINE));
            }
            case "withdraw" -> journals.consents().withdraw(by, child, Purpose.valueOf(words[1]));
            case "assign" -> {
                PersonId next = cast.caller(words[1]).person();
                Period fromNow = Period.since(by.instant());
                yield journals.keyWorkers().assign(by, new NewAssignment(child, next, fromNow, Optional.empty()));
            }
            case "hand over" -> {
                PersonId next = cast.caller(words[1]).person();
                yield journals.keyWorkers().change(by, child, next, by.instant(), Optional.empty());
            }
            case "restrict" -> {
                PersonId who = cast.caller(words[1]).person();
                Instant from = Cast.at(words[2]);
                NewRestriction order = new NewRestriction(child, who, Kind.COURT_ORDER, from, Optional.empty(), "");
                yield journals.families().restrict(by, order);
            }
            case "leave" -> journals.enrolling().leave(by, child, Cast.at(words[1]), Optional.empty());
            case "export" -> {
                PersonId recipient = cast.caller(words[1]).person();
                yield export(by, new ExportRequest(child, recipient, ExportPurpose.valueOf(words[2])));
            }
            case "count" ->
                Outcome.done("finds " + journals.reading().count(by, EntryQuery.ofChild(child)) + " entries.");
            case "contribute" -> {
                List<NewAttachment> photos = photos(by, "ead.home", 1, words[3]);
                NewContribution home = NewContribution.about(child, words[1], words[2], by.instant());
                yield submit(by, home.withMedia(photos));
            }
            default -> write(deed, by, child, cast.entries.get(words[1]), words[words.length - 1]);
        };
    }

    /** What is done with an entry in the journal of a child. */
    private Outcome<?> write(String deed, Caller by, ChildId child, EntryView it, String text) {
        return switch (deed) {
            case "approve" -> journals.moderation().approve(by, it.id(), it.version());
            case "decline" -> journals.moderation().decline(by, it.id(), it.version(), text);
            case "review" -> {
                MediumId photo = it.media().get(0).id();
                yield journals.writing().review(by, ReviewedDepiction.in(it.id(), photo, Set.of(child)));
            }
            case "comment" -> {
                List<CommentView> thread = journals.reading().comments(by, it.id(), child);
                Optional<CommentId> first = thread.stream().map(CommentView::id).findFirst();
                yield journals.commenting().comment(by, new NewComment(it.id(), child, text, first));
            }
            case "read comments" -> {
                List<CommentView> thread = journals.reading().comments(by, it.id(), child);
                yield Outcome.done("may read of it: "
                        + thread.stream().map(CommentView::text).toList());
            }
            case "take out" -> {
                Outcome<Withdrawal> outcome = journals.writing().takeOut(by, it.id(), child, text);
                Stream<Delivery> opened = outcome.orElseThrow().opened().stream();
                yield Outcome.done("took it out. It had been opened by "
                        + opened.map(one -> cast.name(one.person()) + " on " + Cast.time(one.at()))
                                .toList());
            }
            case "read" -> read(by, it);
            case "ask why" -> {
                Decision why = journals.reading().explain(by, cast.caller(text), it.id());
                yield Outcome.done("hears: " + Quickstart.words(why.reason()));
            }
            case "download" -> {
                MediumId photo = it.media().get(0).id();
                OutputStream tablet = OutputStream.nullOutputStream();
                yield answer(journals.reading().open(by, it.id(), Side.APPROVED, photo, tablet));
            }
            default -> throw new IllegalArgumentException(deed);
        };
    }

    private Outcome<?> observe(Caller by, Set<ChildId> children, String... words) throws IOException {
        List<NewAttachment> photos = photos(by, words[1], children.size(), words[2]);
        for (NewAttachment photo : photos) {
            journals.writing()
                    .review(by, ReviewedDepiction.of(photo.medium(), children))
                    .orElseThrow();
        }
        NewObservation seen = NewObservation.about(children, words[3], words[4], by.instant());
        return submit(
                by,
                seen.withElements(Set.of(new ElementRef("eyfs-2021", words[1]))).withMedia(photos));
    }

    private List<NewAttachment> photos(Caller by, String goal, int children, String shows) throws IOException {
        if (shows.isEmpty()) {
            return List.of();
        }
        InputStream jpeg = Photos.jpeg(goal.substring(0, goal.indexOf('.')), children, shows.hashCode());
        return List.of(NewAttachment.of(
                journals.writing().upload(by, MediaType.JPEG, jpeg).orElseThrow(), shows));
    }

    private Outcome<?> submit(Caller by, NewEntry entry) {
        Outcome<EntryView> outcome = journals.writing().submit(by, entry);
        cast.entries.put(entry.title(), outcome.orElseThrow());
        return outcome;
    }

    private Outcome<?> read(Caller by, EntryView it) {
        Optional<EntryView> published = journals.reading().find(by, it.id());
        Optional<EntryView> found = published.or(() -> journals.reading().find(by, it.id(), Side.WORKING));
        return found.isPresent()
                ? Outcome.done(found.get())
                : answer(journals.reading().maySee(by, it.id()));
    }

    private static Outcome<?> answer(Decision decision) {
        return decision instanceof Decision.Refused no ? new Outcome.Refused<>(no) : Outcome.done(decision);
    }

    private Outcome<?> export(Caller by, ExportRequest request) throws IOException {
        Outcome<JournalExport> outcome = journals.leaving().export(by, request);
        if (!(outcome instanceof Outcome.Done<JournalExport> done)) {
            return outcome;
        }
        MediaSource originals = MediaSource.of(journals.leaving(), by, request);
        PdfResult book = new JournalPdf(Theme.standard()).write(done.value(), originals, pdf);
        if (!book.gaps().isEmpty() || !book.missingCharacters().isEmpty()) {
            throw new IllegalStateException("the book is not whole: " + book);
        }
        Stream<String> left = done.value().withheld().stream().map(one -> "“" + one.title() + "”");
        return Outcome.done("made a book of " + book.pages() + " pages with " + book.pictures() + " pictures. "
                + left.collect(
                        Collectors.joining(", ", "For the sake of other children, those are left out of ", ".")));
    }
}
