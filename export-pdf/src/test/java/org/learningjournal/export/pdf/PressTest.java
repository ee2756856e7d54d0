package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Picture;
import org.learningjournal.export.pdf.layout.Printed;

class PressTest {

    @TempDir
    private Path folder;

    @Test
    void equal_books_give_equal_bytes() {
        byte[] first = Printing.of(SampleBooks.everything()).bytes();
        byte[] second = Printing.of(SampleBooks.everything(), new Press(Theme.standard()))
                .bytes();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_book_names_an_instant_only_when_it_is_given_one() throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        Optional<Instant> when = Optional.of(Instant.parse("2026-03-01T10:15:30.5Z"));
        Printed printed =
                new Press(Theme.standard()).print(SampleBooks.of(Paragraph.of("x")), Printing.job(when, folder, dated));
        Printing printing = new Printing(dated.toByteArray(), Printing.Came.of(printed));

        assertThat(created(printing)).contains(Instant.parse("2026-03-01T10:15:30Z"));
        assertThat(created(Printing.of(SampleBooks.of(Paragraph.of("x"))))).isEmpty();
    }

    @Test
    void while_a_book_is_made_its_temporary_file_is_in_the_given_folder_and_afterwards_gone() throws IOException {
        AtomicInteger seen = new AtomicInteger();
        byte[] photo = Photographs.landscape(600, 400, 1);
        Picture second = new Picture("p", "image/jpeg", () -> {
            seen.set(files().size());
            return new ByteArrayInputStream(photo);
        });
        new Press(Theme.standard())
                .print(
                        SampleBooks.of(SampleBooks.photo(2, 600, 400, ""), new Figure(second, "A photo.", "")),
                        Printing.job(Optional.empty(), folder, OutputStream.nullOutputStream()));

        assertThat(seen).hasPositiveValue();
        assertThat(files()).isEmpty();
    }

    @Test
    void the_temporary_file_is_deleted_when_the_book_cannot_be_written() throws IOException {
        Press press = new Press(Theme.standard());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> press.print(SampleBooks.everything(), Printing.job(Optional.empty(), folder, full)))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_font_that_cannot_be_opened_is_named() throws IOException {
        FontSource gone = new FontSource("House Font", FontSource.Cut.REGULAR, () -> {
            throw new FileNotFoundException("House Font is gone");
        });
        Press press = new Press(Theme.standard().withFonts(new Fonts(List.of(gone), List.of(), List.of())));

        assertThatThrownBy(() -> press.print(
                        SampleBooks.of(Paragraph.of("x")),
                        Printing.job(Optional.empty(), folder, OutputStream.nullOutputStream())))
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining("House Font");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_font_of_the_host_is_asked_before_kurinto() {
        FontSource bold = SampleFonts.kurinto("Bd");
        Press press = new Press(Theme.standard().withFonts(new Fonts(List.of(bold), List.of(), List.of())));

        assertThat(Printing.of(SampleBooks.of(Paragraph.of("x")), press).look(PressTest::fonts))
                .singleElement()
                .asString()
                .endsWith("+KurintoSans-Bd");
    }

    private static Optional<Instant> created(Printing printing) {
        return printing.look(document -> Optional.ofNullable(
                        document.getDocumentInformation().getCreationDate())
                .map(Calendar::toInstant));
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        var resources = document.getPage(0).getResources();
        for (var name : resources.getFontNames()) {
            names.add(resources.getFont(name).getName());
        }
        return names;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
