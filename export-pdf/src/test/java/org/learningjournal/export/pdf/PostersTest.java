package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video shows a picture that the host has of it. */
class PostersTest {

    private static final SampleJournal YEAR = SampleJournal.year();

    @TempDir
    private Path folder;

    @Test
    void P18_a_video_shows_its_poster_where_the_host_has_one() throws IOException {
        PdfResult without = Printery.STANDARD.write(YEAR.export(), YEAR.media(), folder.resolve("ada.pdf"));
        PdfResult with = print(Photographs.landscape(640, 360, 3));

        assertThat(with.pictures())
                .as("the one video; a sound recording has none")
                .isEqualTo(without.pictures() + 1);
        assertThat(with.gaps()).isEqualTo(without.gaps());
    }

    @Test
    void P18_a_poster_that_cannot_be_shown_leaves_the_drawn_sign_and_a_gap_but_no_empty_tag() throws IOException {
        PdfResult without = Printery.STANDARD.write(YEAR.export(), YEAR.media(), folder.resolve("ada.pdf"));
        PdfResult broken = print(new byte[] {1, 2, 3});

        assertThat(broken.pictures()).isEqualTo(without.pictures());
        assertThat(broken.gaps()).hasSize(without.gaps().size() + 1);
        byte[] book = Files.readAllBytes(broken.volumes().get(0).file());
        assertThat(new Printing(book, Printing.Came.of(broken)).look(EmptyTags::in))
                .isEmpty();
    }

    private PdfResult print(byte[] poster) throws IOException {
        return Printery.STANDARD.write(YEAR.export(), YEAR.mediaWithPosters(poster), folder.resolve("ada.pdf"));
    }
}
