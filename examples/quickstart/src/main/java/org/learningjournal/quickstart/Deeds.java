package org.learningjournal.quickstart;

import java.io.*;
import java.nio.file.Path;
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
import org.learningjournal.reading.Explanation;
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
                yield journals.enrolling()
                        .employ(by, new NewEmployment(person, rank, marks, Sees.AS_THE_SETTING, fromNow));
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
                NewLink link =
                        new NewLink(cast.children.get(words[3]), person, kin, ParentalResponsibility.YES, fromNow);
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
        Place from = as == Capacity.STAFF ? Place.AT_SETTING : Place.UNKNOWN;
        cast.people.put(name, new Caller(by.setting(), id, as, from, by.instant(), Optional.empty()));
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
                Period fromNow = Period.since(by.instant());
                yield journals.keyWorkers()
                        .assign(by, new NewAssignment(child, cast.id(words[1]), fromNow, Optional.empty()));
            }
            case "hand over" ->
                journals.keyWorkers().change(by, child, cast.id(words[1]), by.instant(), Optional.empty());
            case "restrict" -> {
                NewRestriction order = new NewRestriction(
                        child, cast.id(words[1]), Kind.COURT_ORDER, Cast.at(words[2]), Optional.empty(), "");
                yield journals.families().restrict(by, order);
            }
            case "leave" -> journals.enrolling().leave(by, child, Cast.at(words[1]), Optional.empty());
            case "export" -> export(by, new ExportRequest(child, cast.id(words[1]), ExportPurpose.valueOf(words[2])));
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
                Stream<CommentView> thread = journals.reading().comments(by, it.id(), child).stream();
                yield Outcome.done("reads: " + thread.map(CommentView::text).toList());
            }
            case "take out" -> {
                Outcome<Withdrawal> outcome = journals.writing().takeOut(by, it.id(), child, text);
                Stream<Delivery> opened = outcome.orElseThrow().opened().stream();
                Stream<String> who = opened.map(one -> cast.name(one.person()) + ", " + Cast.time(one.at()));
                yield Outcome.done("took it out. It had been opened by: " + who.toList());
            }
            case "read" -> read(by, it);
            case "ask why" -> {
                Explanation why = journals.reading().explain(by, cast.caller(text), it.id());
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
            ReviewedDepiction shown = ReviewedDepiction.of(photo.medium(), children);
            journals.writing().review(by, shown).orElseThrow();
        }
        NewObservation seen = NewObservation.about(children, words[3], words[4], by.instant());
        Set<ElementRef> goal = Set.of(new ElementRef("eyfs-2021", words[1]));
        return submit(by, seen.withElements(goal).withMedia(photos));
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
        Outcome<?> may = answer(journals.reading().maySee(by, it.id()));
        Optional<EntryView> published = journals.reading().find(by, it.id());
        Optional<EntryView> found = published.or(() -> journals.reading().find(by, it.id(), Side.WORKING));
        return found.isEmpty() ? may : Outcome.done(found.get());
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
        String size = book.pages() + " pages with " + book.pictures() + " pictures";
        return Outcome.done("made a book of " + size + ". Pictures of other children are left out of " + left.toList());
    }
}
