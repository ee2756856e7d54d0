package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.Period;
import org.learningjournal.export.pdf.SampleJournal.Shot;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Chart;
import org.learningjournal.export.pdf.block.Recording;
import org.learningjournal.export.pdf.block.Section;
import org.learningjournal.export.pdf.proof.Conformance;
import org.learningjournal.leaving.ExportScope;

/** Books of a part of a journal, of a group, and from other sources of pictures. */
class ScopesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> scopes() {
        Period autumn = new Period(Instant.parse("2025-09-01T00:00:00Z"), Instant.parse("2025-12-20T00:00:00Z"));
        return Stream.of(
                Arguments.of(new ExportScope.InPeriod(autumn), "Entries from 1 September 2025 to 19 December 2025"),
                Arguments.of(new ExportScope.InPeriod(Period.since(autumn.from())), "since 1 September 2025"),
                Arguments.of(new ExportScope.OfArea(new ElementRef("eyfs-2021", "m")), "Entries about Mathematics"),
                Arguments.of(
                        new ExportScope.OneEntry(SampleJournal.year()
                                .export()
                                .items()
                                .get(0)
                                .view()
                                .id()),
                        "One entry"));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void P18_a_book_of_a_part_says_on_its_cover_of_which(ExportScope scope, String subtitle) throws Exception {
        SampleJournal journal = SampleJournal.year();
        PdfResult result = Printery.STANDARD.write(journal.export(scope), journal.media(), folder.resolve("part.pdf"));

        assertThat(printed(result).pages().get(0)).contains(subtitle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void P04_the_book_of_a_group_names_no_recipient_and_conforms(String flavour) throws Exception {
        SampleJournal journal = SampleJournal.year();
        PdfResult result = Printery.STANDARD.write(
                journal.group(), journal.media(), PrintOrder.standard(), folder.resolve("owls.pdf"));

        assertThat(printed(result).text())
                .contains("Owls 2026", "Book of the year", "for the families of a group")
                .contains("5 October 2025 We counted nineteen colours")
                .doesNotContain("Mo Muster", "From home, by", "At home she builds with cushions");
        assertThat(Conformance.violations(
                        Files.readAllBytes(result.volumes().get(0).file()), flavour))
                .isEmpty();
    }

    @Test
    void P18_photos_are_as_large_as_print_needs_or_as_they_came() throws Exception {
        SampleJournal journal =
                new SampleJournal().observed("2026-03-03", "Large", "", List.of(), Shot.photo(3000, 2000, 7, ""));
        Printery printery = new Printery(folder);
        PrintOrder originals = PrintOrder.standard().withPhotos(PrintOrder.PhotoSize.ORIGINAL);

        assertThat(printery.book(journal, PrintOrder.standard()).pictures(photo -> photo.getWidth()))
                .allSatisfy(width -> assertThat(width).isBetween(1000, 2000));
        assertThat(printery.book(journal, originals).pictures(photo -> photo.getWidth()))
                .containsOnly(3000);
    }

    @Test
    void P18_a_book_replaces_an_earlier_one_with_all_it_had() throws Exception {
        Printery printery = new Printery(folder);
        printery.print(SampleJournal.year(), PrintOrder.standard().withVolumes(Volumes.ofPages(10)));
        assertThat(printery.everything()).contains("ada-1.pdf", "ada-2.pdf", "ada-files/2026-01-12-1.mp4");
        Files.writeString(folder.resolve("ada-notes.pdf"), "the host's own");

        printery.print(new SampleJournal(), PrintOrder.standard());
        assertThat(printery.everything()).containsExactly("ada-notes.pdf", "ada.pdf");
    }

    @Test
    void P18_entries_that_a_template_leaves_out_are_not_in_the_result() throws Exception {
        PrintOrder order = PrintOrder.standard()
                .withTemplate(book -> book.withSections(
                        book.sections().subList(1, book.sections().size())));

        assertThat(new Printery(folder).print(SampleJournal.year(), order).included())
                .as("all but the two of September")
                .hasSize(6);
    }

    @Test
    void blocks_of_every_kind_that_a_host_adds_are_tagged() throws Exception {
        List<Block> own = SampleBooks.everything().sections().get(0).blocks().get();
        Chart chart = new Chart(
                "Books read.", "What", List.of("May", "June"), List.of(new Chart.Series("Books", List.of(3, 5))));
        Recording song =
                new Recording(Recording.Kind.AUDIO, "A song.", "0:30", "On the shelf", "Ours", Optional.empty());
        PrintOrder order = PrintOrder.standard()
                .withTemplate(book -> book.withBefore(Section.own(own), Section.Kind.MONTH)
                        .withBefore(Section.own(List.of(chart, song)), Section.Kind.CLOSING));
        byte[] book = new Printery(folder).book(SampleJournal.year(), order).bytes();

        assertThat(Conformance.violations(book, "ua1")).isEmpty();
        assertThat(Conformance.violations(book, "2a")).isEmpty();
    }

    @Test
    void one_press_makes_several_books_at_once() throws Exception {
        String alone = new Printery(folder)
                .print(SampleJournal.year(), PrintOrder.standard())
                .volumes()
                .get(0)
                .sha256();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<PdfResult>> books = Stream.of("one", "two", "three", "four")
                    .map(name -> threads.submit(() -> {
                        Path own = Files.createDirectory(folder.resolve(name));
                        start.await();
                        return new Printery(own).print(SampleJournal.year(), PrintOrder.standard());
                    }))
                    .toList();
            start.countDown();
            for (Future<PdfResult> book : books) {
                assertThat(book.get().volumes().get(0).sha256()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Printing printed(PdfResult result) throws IOException {
        return new Printing(Files.readAllBytes(result.volumes().get(0).file()), Printing.Came.of(result));
    }
}
