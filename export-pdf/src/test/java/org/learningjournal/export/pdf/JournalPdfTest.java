package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.export.pdf.proof.Conformance;
import org.learningjournal.export.pdf.proof.Mentions;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.storage.memory.InMemoryStorage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** From the front door to the book: Zoë's journal for her mother; Benedykt has no consent of any kind. */
class JournalPdfTest {
    private static final Instant JANUARY = Instant.parse("2026-01-12T10:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-03T10:00:00Z");
    private static final JournalPdf PRESS = new JournalPdf(Theme.standard());

    private final Journals journals =
            Journals.builder().storage(new InMemoryStorage()).build();
    private final SettingId setting = SettingId.at(JANUARY);
    private final Caller manager = opened();
    private final ChildId zoe = child("Zoë", "Приклад");
    private final ChildId ben = child("Benedykt", "Przykładowy");
    private final PersonId mother = parent("Оксана Приклад", zoe);
    private final PersonId bensFather = parent("Jan Przykładowy", ben);

    private EntryId together = EntryId.at(JANUARY);

    @BeforeEach
    void tell() {
        MediumId alone = photo(manager, Set.of(zoe), 6);
        MediumId both = photo(manager, Set.of(zoe, ben), 1);
        NewObservation beam = NewObservation.about(Set.of(zoe), "First steps on the beam", "Zoë did it.", JANUARY);
        publish(beam.withMedia(List.of(NewAttachment.of(alone, "A child on a beam"))));
        NewObservation den = NewObservation.about(Set.of(zoe, ben), "A den for two", "Benedykt fetched sticks.", MARCH);
        together = publish(den.withMedia(List.of(NewAttachment.of(both, "Benedykt and Zoë"))));
        fromHome();
        Caller father = Caller.family(setting, bensFather, MARCH.plusSeconds(600));
        journals.commenting()
                .comment(father, NewComment.on(together, ben, "SECRET-OF-BENS"))
                .orElseThrow();
        journals.commenting()
                .comment(family(), NewComment.on(together, zoe, "She talked of it all evening."))
                .orElseThrow();
    }

    @Test
    void P18_the_book_has_months_entries_contributions_and_the_familys_own_thread() throws Exception {
        Printing book = book();

        assertThat(book.text())
                .contains("Zoë Приклад", "January 2026", "March 2026", "First steps on the beam", "A den for two")
                .contains("From home, by Оксана Приклад", "Ми спекли хліб")
                .contains("She talked of it all evening.")
                .contains("Page 2 of " + book.result().pages());
        assertThat(bookmarks(book)).contains("January 2026", "March 2026", "About this book");
    }

    @Test
    void P13_a_group_photo_is_left_out_and_the_closing_page_says_why() throws Exception {
        JournalExport export = export();
        assertThat(export.withheld())
                .extracting(each -> each.reason().code())
                .containsExactly(Code.SHOWS_ANOTHER_CHILD);
        assertThat(book().text()).contains("What is not in this book", "It shows another child.");
        assertThat(book().result().pictures())
                .as("the beam, on its page and on the cover, and the loaf")
                .isEqualTo(3);
    }

    @Test
    void P04_no_name_of_a_child_without_consent_and_no_other_familys_comment_stands_anywhere() throws Exception {
        Mentions mentions = Mentions.in(book().bytes());

        assertThat(mentions.of("another child fetched sticks")).isTrue();
        assertThat(mentions.of("Zoë")).as("the search finds what is there").isTrue();
        assertThat(mentions.of("Benedykt")).isFalse();
        assertThat(mentions.of("Przykładowy")).isFalse();
        assertThat(mentions.of("SECRET-OF-BENS")).isFalse();
        assertThat(mentions.of(Photographs.GPS_MARKER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void P18_the_book_conforms(String flavour) throws Exception {
        assertThat(Conformance.violations(book().bytes(), flavour)).isEmpty();
    }

    @Test
    void P18_equal_exports_give_equal_bytes() throws Exception {
        assertThat(book().bytes()).isEqualTo(book().bytes());
    }

    @Test
    void P18_an_empty_journal_is_a_book_too() throws Exception {
        ChildId ida = child("Ida", "Example");
        PersonId carer = parent("Cy Example", ida);
        Printing book = printed(new ExportRequest(ida, carer, ExportPurpose.LEAVING));
        assertThat(book.text()).contains("There are no entries in this journal.", "Nothing was withheld.");
        assertThat(Conformance.violations(book.bytes(), "ua1")).isEmpty();
        assertThat(Conformance.violations(book.bytes(), "2a")).isEmpty();
    }

    @Test
    void P18_a_file_appears_whole_or_not_at_all(@TempDir Path folder) throws Exception {
        Path target = folder.resolve("zoe.pdf");
        PRESS.write(export(), source(request()), target);
        assertThat(Files.readAllBytes(target)).isEqualTo(book().bytes());

        Path taken = folder.resolve("taken.pdf");
        Files.createDirectories(taken.resolve("full"));
        assertThatThrownBy(() -> PRESS.write(export(), source(request()), taken))
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(target, taken);
        }
    }

    private Caller opened() {
        NewSetting puddleLane = NewSetting.named(setting, "Puddle Lane", ZoneId.of("Europe/London"), "Kit Sample");
        PersonId kit =
                journals.enrolling().open(puddleLane, JANUARY).orElseThrow().manager();
        return Caller.staff(setting, kit, MARCH.plusSeconds(60)).from(Place.AT_SETTING);
    }

    private ChildId child(String given, String family) {
        NewChild child = NewChild.named(given, family, LocalDate.of(2022, 5, 4), Period.since(JANUARY));
        return journals.enrolling().addChild(manager, child).orElseThrow();
    }

    private PersonId parent(String name, ChildId child) {
        PersonId parent =
                journals.enrolling().addPerson(manager, NewPerson.named(name)).orElseThrow();
        NewLink link =
                new NewLink(child, parent, Relationship.PARENT, ParentalResponsibility.YES, Period.since(JANUARY));
        journals.families().link(manager, link).orElseThrow();
        return parent;
    }

    private Caller family() {
        return Caller.family(setting, mother, MARCH.plusSeconds(600));
    }

    private MediumId photo(Caller by, Set<ChildId> shows, int orientation) {
        byte[] bytes = Photographs.tagged(Photographs.landscape(640, 480, orientation), orientation);
        MediumId photo = journals.writing()
                .upload(by, MediaType.JPEG, new ByteArrayInputStream(bytes))
                .orElseThrow();
        if (!shows.isEmpty()) {
            journals.writing().review(by, ReviewedDepiction.of(photo, shows)).orElseThrow();
        }
        return photo;
    }

    /** The manager is alone at this setting, so she approves what waits, and it is recorded. */
    private EntryId publish(NewObservation observation) {
        EntryView view = journals.writing().submit(manager, observation).orElseThrow();
        if (journals.reading().find(manager, view.id()).isEmpty()) {
            journals.moderation().approve(manager, view.id(), view.version()).orElseThrow();
        }
        return view.id();
    }

    private void fromHome() {
        MediumId bread = photo(family(), Set.of(), 3);
        NewContribution contribution = NewContribution.about(zoe, "Bread at home", "Ми спекли хліб", MARCH)
                .withMedia(List.of(NewAttachment.of(bread, "A loaf")));
        EntryView waiting = journals.writing().submit(family(), contribution).orElseThrow();
        journals.writing()
                .review(manager, ReviewedDepiction.in(waiting.id(), bread, Set.of()))
                .orElseThrow();
        journals.moderation().approve(manager, waiting.id(), waiting.version()).orElseThrow();
        assertThat(journals.reading().find(family(), waiting.id(), Side.APPROVED))
                .isPresent();
    }

    private ExportRequest request() {
        return new ExportRequest(zoe, mother, ExportPurpose.LEAVING);
    }

    private JournalExport export() {
        return journals.leaving().export(manager, request()).orElseThrow();
    }

    private MediaSource source(ExportRequest request) {
        return MediaSource.of(journals.leaving(), manager, request);
    }

    private Printing book() throws IOException {
        return printed(request());
    }

    private Printing printed(ExportRequest request) throws IOException {
        JournalExport export = journals.leaving().export(manager, request).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfResult result = PRESS.write(export, source(request), out);
        return new Printing(out.toByteArray(), Printing.Came.of(result));
    }

    private static List<String> bookmarks(Printing book) {
        return book.look(document -> {
            Stream.Builder<String> titles = Stream.builder();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            return titles.build().toList();
        });
    }
}
