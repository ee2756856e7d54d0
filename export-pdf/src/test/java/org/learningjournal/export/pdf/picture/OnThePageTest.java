package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.export.pdf.proof.Conformance;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;
import org.learningjournal.export.pdf.tagged.TaggedDocument;
import org.learningjournal.export.pdf.tagged.VolumeFile;

/** Prints of every colour system, drawn on a page of their own. */
class OnThePageTest {

    private static final Color COLOUR = new Color(0xD0, 0x60, 0x30);

    @Test
    void colours_and_greys_are_on_the_page_what_they_are_in_the_photo() throws IOException {
        BufferedImage page = drawn(document(List.of(coloured(), grey(), profiled())));

        assertIs(page, 50, 0xD0, 0x60, 0x30);
        assertIs(page, 150, 100, 100, 100);
        assertIs(page, 250, 0x60, 0xD0, 0x30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void pictures_with_and_without_a_profile_conform(String flavour) throws Exception {
        assertThat(Conformance.violations(document(List.of(coloured(), grey(), profiled(), profiled())), flavour))
                .isEmpty();
    }

    private static Developed.Print coloured() {
        return Prints.print("image/jpeg", plain());
    }

    private static Developed.Print grey() {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        int[] levels = new int[64 * 64];
        Arrays.fill(levels, 100);
        image.getRaster().setSamples(0, 0, 64, 64, 0, levels);
        return Prints.print("image/jpeg", SamplePictures.jpeg(image));
    }

    private static Developed.Print profiled() {
        return Prints.original("image/jpeg", Profiles.inJpeg(plain(), Profiles.swapped(), 60_000));
    }

    private static byte[] plain() {
        return SamplePictures.jpeg(SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 64, 64, COLOUR, COLOUR));
    }

    private static byte[] document(List<Developed.Print> prints) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
        try (TaggedDocument document = new TaggedDocument(Locale.UK, Optional.empty(), scratch)) {
            Element section = document.section();
            Sheet sheet = document.sheet(400, 100);
            for (int i = 0; i < prints.size(); i++) {
                Element figure = section.child(Tag.FIGURE).alternative("A picture.");
                sheet.mark(figure);
                sheet.picture(document.picture(prints.get(i)), 100 * i, 0, 100, 100);
                figure.box(100 * i, 0, 100 * i + 100, 100);
            }
            List<Sheet> sheets = List.of(sheet);
            document.save(new VolumeFile("Pictures", sheets, List.of(section), List.of(), Optional.empty()), out);
        }
        return out.toByteArray();
    }

    private static BufferedImage drawn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static void assertIs(BufferedImage page, int x, int red, int green, int blue) {
        Prints.assertIs(new Color(page.getRGB(x, 50)), red, green, blue);
    }
}
