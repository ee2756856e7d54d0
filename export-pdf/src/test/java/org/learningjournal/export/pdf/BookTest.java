package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.export.pdf.block.Judgement;
import org.learningjournal.export.pdf.block.NextStep;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Section;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.journal.MediaType;

/** What stands in the book of a made-up year. */
class BookTest {

    private static final SampleJournal YEAR = SampleJournal.year();

    @TempDir
    private Path folder;

    private Printery printery;

    @BeforeEach
    void open() {
        printery = new Printery(folder);
    }

    @Test
    void P18_the_cover_names_child_setting_period_and_key_workers() throws Exception {
        assertThat(printery.book(YEAR, PrintOrder.standard()).pages().get(0))
                .contains("Ada Muster", "Puddle Lane", "1 September 2025 to 21 July 2026")
                .contains("Kim Sample, key worker 1 September 2025 to 15 February 2026")
                .contains("Lee Example, key worker 16 February 2026 to 21 July 2026");
    }

    @Test
    void P18_a_chosen_photo_stands_on_the_cover() throws Exception {
        var chosen = YEAR.export().items().get(3).view().media().get(0);

        Printing plain = printery.book(YEAR, PrintOrder.standard());
        Printing other = printery.book(YEAR, PrintOrder.standard().withCoverPhoto(chosen.id()));

        assertThat(aspectOnCover(plain)).isCloseTo(1.5f, org.assertj.core.data.Offset.offset(0.02f));
        assertThat(aspectOnCover(other)).isCloseTo(3f, org.assertj.core.data.Offset.offset(0.02f));
    }

    private static float aspectOnCover(Printing book) {
        return book.look(document -> {
            var resources = document.getPage(0).getResources();
            var photo = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            return (float) photo.getWidth() / photo.getHeight();
        });
    }

    @Test
    void P18_the_index_by_area_leads_to_the_pages_of_its_entries() throws Exception {
        Printing book = printery.book(YEAR, PrintOrder.standard());

        List<String> wrong = book.look(document -> {
            List<String> found = new ArrayList<>();
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                    String[] said = annotation.getContents().split(", (?=\\d+$)", -1);
                    String text = book.pages().get(target.retrievePageNumber());
                    links++;
                    if (!text.contains(said[0]) || target.retrievePageNumber() + 1 != Integer.parseInt(said[1])) {
                        found.add(annotation.getContents());
                    }
                }
            }
            assertThat(links).as("the contents and the index").isGreaterThan(25);
            return found;
        });
        assertThat(wrong).isEmpty();
        assertThat(bookmarks(book)).containsSubsequence("By area of learning", "  Mathematics", "    September 2025");
    }

    private static List<String> bookmarks(Printing book) {
        return book.look(document -> {
            List<String> lines = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> collect(item, "", lines));
            return lines;
        });
    }

    private static void collect(PDOutlineItem item, String indent, List<String> lines) {
        lines.add(indent + item.getTitle());
        item.children().forEach(child -> collect(child, indent + "  ", lines));
    }

    @Test
    void P18_entries_name_their_areas_and_goals_and_the_chart_has_a_table_with_its_numbers() throws Exception {
        String text = printery.book(YEAR, PrintOrder.standard()).text();

        assertThat(text)
                .contains("Learning: Mathematics: Number · Expressive Arts and Design: Creating with Materials")
                .contains("The journal in numbers", "Mathematics 2 0 1 0 0 0 0 0 0 0 0")
                .contains("Words of the framework", "A goal of the area “Literacy”");
    }

    @Test
    void P18_the_closing_page_counts_says_what_was_withheld_and_how_to_check() throws Exception {
        PdfResult result = printery.print(YEAR, PrintOrder.standard());
        String text = printery.book(YEAR, PrintOrder.standard()).text();

        assertThat(text)
                .contains("Entries 8", "of them from home 1", "Photos 23", "Comments 2", "Withheld 1")
                .as("the HEIC photo")
                .contains("Photos and recordings that could not be shown 1")
                .contains("20 October 2025 The whole town It shows another child.");
        assertThat(text.replace(" ", "")).as("broken over lines").contains(result.contentHash());
        assertThat(result.included()).hasSize(8);
        assertThat(result.withheld())
                .extracting(PdfResult.Withheld::entry)
                .containsExactly(YEAR.export().items().get(3).view().id());
    }

    @Test
    void P18_the_content_hash_is_of_what_the_book_tells_whatever_its_theme() throws Exception {
        String hash = printery.print(YEAR, PrintOrder.standard()).contentHash();
        String inClassic = printery.print(new JournalPdf(Theme.classic()), YEAR, PrintOrder.standard())
                .contentHash();
        SampleJournal other = SampleJournal.year().observed("2026-07-20", "One more", "Goodbye.", List.of());

        assertThat(inClassic).isEqualTo(hash);
        assertThat(printery.print(other, PrintOrder.standard()).contentHash()).isNotEqualTo(hash);
    }

    @Test
    void P18_recordings_lie_beside_the_book_by_name_and_hash() throws Exception {
        PdfResult result = printery.print(YEAR, PrintOrder.standard());
        Printing book = printery.book(YEAR, PrintOrder.standard());

        assertThat(result.recordings())
                .extracting(each -> folder.relativize(each.file()).toString())
                .containsExactly("ada-files/2026-01-12-1.mp4", "ada-files/2026-01-12-2.mp3");
        for (PdfResult.RecordingFile each : result.recordings()) {
            assertThat(sha256(each.file())).isEqualTo(each.sha256());
            assertThat(book.text().replace(" ", "")).contains(each.sha256());
        }
        assertThat(book.text())
                .contains("Video, 2:31 · File: 2026-01-12-1.mp4", "Sound recording, 0:03 · File: 2026-01-12-2.mp3")
                .contains("in the folder “ada-files” beside it");
        assertThat(result.gaps())
                .as("the HEIC photo")
                .extracting(PdfResult.PictureGap::why)
                .containsExactly(PdfResult.Why.NO_DECODER);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void P18_a_recording_whose_original_is_gone_is_a_named_gap() throws Exception {
        SampleJournal journal = new SampleJournal()
                .observed(
                        "2026-01-12",
                        "A song",
                        "Two verses.",
                        List.of(),
                        new SampleJournal.Shot(MediaType.MP4, new byte[0], "", ""));
        JournalPdf press = Printery.STANDARD;
        MediaSource nothing = (entry, medium, out) -> {
            throw new IOException("gone");
        };
        PdfResult result = press.write(journal.export(), nothing, folder.resolve("ada.pdf"));

        assertThat(result.gaps())
                .singleElement()
                .extracting(PdfResult.PictureGap::why)
                .isEqualTo(PdfResult.Why.UNREADABLE);
        assertThat(result.recordings()).isEmpty();
    }

    @Test
    void P18_a_host_drops_reorders_and_adds_and_the_book_still_conforms() throws Exception {
        Printing book = printery.book(YEAR, PrintOrder.standard().withTemplate(plain -> {
            List<Section> turned = new ArrayList<>(plain.without(section -> section.kind() == Section.Kind.GLOSSARY)
                    .sections());
            Collections.reverse(turned);
            return plain.withSections(turned)
                    .withBefore(Section.own(List.of(Paragraph.of("Dear Ada, goodbye."))), Section.Kind.MONTH);
        }));

        assertThat(book.text())
                .doesNotContain("Words of the framework")
                .containsSubsequence("About this book", "Dear Ada, goodbye.", "July 2026", "September 2025");
        assertThat(org.learningjournal.export.pdf.proof.Conformance.violations(book.bytes(), "ua1"))
                .isEmpty();
    }

    @Test
    void P18_judgements_and_next_steps_are_left_out_until_a_host_gives_them() throws Exception {
        PrintOrder with = PrintOrder.standard()
                .withAssessment(
                        List.of(new Judgement("Mathematics", "Expected", LocalDate.of(2026, 7, 1), "Lee Example")),
                        List.of(new NextStep("Count to thirty", Optional.of(LocalDate.of(2026, 7, 10)))));

        assertThat(printery.book(YEAR, PrintOrder.standard()).text()).doesNotContain("Next steps", "Where the child");
        assertThat(printery.book(YEAR, with).text())
                .contains("Where the child stands", "Mathematics Expected 1 July 2026 Lee Example")
                .contains("Next steps • Count to thirty (reached on 10 July 2026)");
    }

    @Test
    void P18_a_book_in_welsh_says_everything_in_welsh() throws Exception {
        JournalPdf press = new JournalPdf(Theme.standard().withLabels(Labels.welsh()));
        PdfResult result = printery.print(press, YEAR, PrintOrder.standard());
        Printing book = new Printing(Files.readAllBytes(result.volumes().get(0).file()), Printing.Came.of(result));

        assertThat(book.text())
                .contains("Dyddiadur dysgu", "Cynnwys", "Medi 2025", "Tudalen 2 o")
                .doesNotContain("Learning journal", "Contents", "September");
        assertThat(book.<String>look(document -> document.getDocumentCatalog().getLanguage()))
                .isEqualTo("cy-GB");
    }

    @Test
    void P18_a_watermark_is_on_every_page_and_in_no_text() throws Exception {
        Printing plain = printery.book(YEAR, PrintOrder.standard());
        Printing marked = printery.book(YEAR, PrintOrder.standard().withWatermark("For Mo Muster"));

        assertThat(marked.text()).isEqualTo(plain.text());
        assertThat(marked.<List<Boolean>>look(document -> {
                    List<Boolean> stamped = new ArrayList<>();
                    for (PDPage page : document.getPages()) {
                        boolean form = false;
                        for (var name : page.getResources().getXObjectNames()) {
                            form |= !page.getResources().isImageXObject(name);
                        }
                        stamped.add(form);
                    }
                    return stamped;
                }))
                .isNotEmpty()
                .doesNotContain(false);
    }

    @Test
    void an_order_that_makes_no_sense_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> Volumes.ofPages(3)).hasMessage("a volume has room for at least 10 pages, not 3");
        assertThatThrownBy(() -> new Protection("same", "same")).hasMessageContaining("another one");
        assertThat(new Protection("secret-one", "secret-two").toString()).doesNotContain("secret");
        assertThatThrownBy(() -> PrintOrder.standard().withWatermark(" ")).hasMessage("a watermark says something");
    }
}
