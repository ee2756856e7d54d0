package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.PhotoGrid;
import org.learningjournal.export.pdf.block.Picture;

class PicturesTest {

    /** Where the corner has to be stored, so that it is at the top left once the photo is held as the number says. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 400, 200",
        "2, 300, 0, 400, 200",
        "3, 300, 150, 400, 200",
        "4, 0, 150, 400, 200",
        "5, 0, 0, 200, 400",
        "6, 0, 150, 200, 400",
        "7, 300, 150, 200, 400",
        "8, 300, 0, 200, 400"
    })
    void a_photo_stands_upright_however_the_camera_was_held(
            int orientation, int cornerX, int cornerY, int width, int height) {
        byte[] stored = Photographs.written(Photographs.corner(400, 200, cornerX, cornerY, Color.BLUE), "jpg");
        Printing printing = Printing.of(book(Photographs.jpeg("p", Photographs.tagged(stored, orientation))));

        BufferedImage page = printing.page(1);
        Rectangle photo = drawnArea(page);
        assertThat((double) photo.width / photo.height)
                .as("the shape of the photo on the page")
                .isCloseTo((double) width / height, within(0.02));
        assertThat(isRed(page, photo.x + 5, photo.y + 5))
                .as("red at the top left")
                .isTrue();
        assertThat(isRed(page, photo.x + photo.width - 6, photo.y + 5))
                .as("red at the top right")
                .isFalse();
        assertThat(isRed(page, photo.x + 5, photo.y + photo.height - 6))
                .as("red at the bottom left")
                .isFalse();
    }

    /** Where the page has the blue and the red of the photo. */
    private static Rectangle drawnArea(BufferedImage page) {
        Rectangle area = new Rectangle();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                Color colour = new Color(page.getRGB(x, y));
                boolean blue = colour.getBlue() > 150 && colour.getRed() < 80 && colour.getGreen() < 80;
                if (blue || isRed(page, x, y)) {
                    area = area.isEmpty() ? new Rectangle(x, y, 1, 1) : area.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return area;
    }

    @Test
    void where_a_photo_was_taken_never_reaches_the_book() {
        byte[] photo = Photographs.tagged(Photographs.landscape(400, 300, 1), 6);
        assertThat(contains(photo, Photographs.GPS_MARKER)).isTrue();

        Printing printing = Printing.of(book(Photographs.jpeg("p", photo)));

        assertThat(printing.result().pictures()).isEqualTo(1);
        assertThat(contains(printing.bytes(), Photographs.GPS_MARKER)).isFalse();
        assertThat(streams(printing))
                .isNotEmpty()
                .noneSatisfy(bytes -> assertThat(contains(bytes, Photographs.GPS_MARKER) || contains(bytes, "Exif\0"))
                        .isTrue());
    }

    @Test
    void a_large_photo_is_made_small_enough_for_print() {
        Printing printing = Printing.of(book(Photographs.jpeg("p", Photographs.landscape(4100, 2050, 3))));

        assertThat(printing.pictures(image -> List.of(image.getWidth(), image.getHeight())))
                .singleElement()
                .satisfies(size -> {
                    assertThat(size.get(0)).isBetween(1600, 2000);
                    assertThat(size.get(1)).isBetween(size.get(0) / 2, size.get(0) / 2 + 1);
                });
    }

    @Test
    void a_photo_keeps_its_colours() {
        BufferedImage image = new BufferedImage(1999, 1001, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, 0x3C8CC8);
            }
        }
        Picture picture =
                new Picture("p", "image/png", () -> new ByteArrayInputStream(Photographs.written(image, "png")));

        assertThat(Printing.of(book(picture)).pictures(PicturesTest::image))
                .singleElement()
                .satisfies(shown -> {
                    for (int[] at :
                            new int[][] {{0, 0}, {799, 400}, {shown.getWidth() - 1, 800}, {0, shown.getHeight() - 1}}) {
                        Color colour = new Color(shown.getRGB(at[0], at[1]));
                        assertThat(colour.getRed()).isBetween(0x3C - 3, 0x3C + 3);
                        assertThat(colour.getGreen()).isBetween(0x8C - 3, 0x8C + 3);
                        assertThat(colour.getBlue()).isBetween(0xC8 - 3, 0xC8 + 3);
                    }
                });
    }

    @Test
    void what_a_drawing_leaves_transparent_is_white() {
        BufferedImage clear = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        Picture picture =
                new Picture("p", "image/png", () -> new ByteArrayInputStream(Photographs.written(clear, "png")));

        assertThat(Printing.of(book(picture)).pictures(image -> image(image).getRGB(30, 30) & 0xFFFFFF))
                .containsExactly(0xFFFFFF);
    }

    @Test
    void a_bad_picture_becomes_a_sentence_and_is_named_in_the_result() {
        byte[] whole = Photographs.landscape(900, 600, 5);
        byte[] png = Photographs.written(Photographs.corner(300, 200, 0, 0), "png");
        Printing printing = Printing.of(SampleBooks.of(new PhotoGrid(List.of(
                figure(Photographs.jpeg("truncated", Arrays.copyOf(whole, whole.length / 2))),
                figure(new Picture(
                        "truncated-png", "image/png", () -> new ByteArrayInputStream(png, 0, png.length * 2 / 3))),
                figure(Photographs.jpeg("good", whole)),
                figure(Photographs.jpeg("lies", png)),
                figure(new Picture(
                        "huge",
                        "image/png",
                        () -> new ByteArrayInputStream(Photographs.hugePngHeader(20_000, 10_000)))),
                figure(Photographs.jpeg("text", "no picture at all".getBytes(StandardCharsets.UTF_8))),
                figure(Photographs.jpeg("empty", new byte[0])),
                figure(new Picture("heic", "image/heic", () -> new ByteArrayInputStream(whole))),
                figure(new Picture("gone", "image/jpeg", () -> {
                    throw new FileNotFoundException("gone");
                })),
                figure(new Picture("failing", "image/jpeg", () -> {
                    throw new IllegalStateException("the host's store is closed");
                }))))));

        assertThat(printing.result().pictures()).isEqualTo(1);
        assertThat(printing.result().gaps())
                .containsExactly(
                        new PdfResult.PictureGap("truncated", PdfResult.Why.UNREADABLE),
                        new PdfResult.PictureGap("truncated-png", PdfResult.Why.UNREADABLE),
                        new PdfResult.PictureGap("lies", PdfResult.Why.NOT_ITS_TYPE),
                        new PdfResult.PictureGap("huge", PdfResult.Why.TOO_LARGE),
                        new PdfResult.PictureGap("text", PdfResult.Why.NOT_ITS_TYPE),
                        new PdfResult.PictureGap("empty", PdfResult.Why.UNREADABLE),
                        new PdfResult.PictureGap("heic", PdfResult.Why.NO_DECODER),
                        new PdfResult.PictureGap("gone", PdfResult.Why.UNREADABLE),
                        new PdfResult.PictureGap("failing", PdfResult.Why.UNREADABLE));
        assertThat(printing.text())
                .contains("A photo could not be shown: the file is not a readable picture.")
                .contains("A photo could not be shown: the picture is too large.")
                .doesNotContain("truncated");
    }

    @Test
    void a_picture_in_printing_colours_is_turned_into_screen_colours() {
        Printing paper = Printing.of(book(Photographs.jpeg("p", Photographs.cmyk(0, 0, 0, 0))));
        Printing cyan = Printing.of(book(Photographs.jpeg("c", Photographs.cmyk(255, 0, 0, 0))));

        assertThat(paper.pictures(PicturesTest::middle))
                .singleElement()
                .satisfies(colour -> assertThat(List.of(colour.getRed(), colour.getGreen(), colour.getBlue()))
                        .allMatch(level -> level > 240));
        assertThat(cyan.pictures(PicturesTest::middle)).singleElement().satisfies(colour -> {
            assertThat(colour.getRed()).isLessThan(110);
            assertThat(colour.getBlue()).isGreaterThan(180);
        });
    }

    @Test
    void a_damaged_picture_in_printing_colours_is_a_gap() {
        assertThat(Printing.of(book(Photographs.jpeg("cmyk", Photographs.cmykHeader())))
                        .result()
                        .gaps())
                .extracting(PdfResult.PictureGap::reference)
                .containsExactly("cmyk");
    }

    @Test
    void every_stream_that_was_opened_is_closed() {
        AtomicInteger open = new AtomicInteger();
        for (byte[] bytes : List.of(Photographs.landscape(300, 200, 1), new byte[] {1, 2, 3})) {
            Printing.of(book(new Picture("p", "image/jpeg", () -> counted(bytes, open))));
        }

        assertThat(open).hasValue(0);
    }

    private static InputStream counted(byte[] bytes, AtomicInteger open) {
        open.incrementAndGet();
        return new ByteArrayInputStream(bytes) {
            private boolean closed;

            @Override
            public void close() {
                if (!closed) {
                    open.decrementAndGet();
                }
                closed = true;
            }
        };
    }

    private static Book book(Picture picture) {
        return SampleBooks.of(Paragraph.of("Before."), figure(picture));
    }

    private static Figure figure(Picture picture) {
        return new Figure(picture, "What the photo shows.", "Caption");
    }

    private static BufferedImage image(PDImageXObject picture) {
        try {
            return picture.getImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Color middle(PDImageXObject picture) {
        return new Color(image(picture).getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getGreen() < 80;
    }

    private static boolean contains(byte[] bytes, String marker) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(marker);
    }

    /** Returns every stream of the file as it is stored and, where it has a filter that is no picture's, unpacked. */
    private static List<byte[]> streams(Printing printing) {
        try (PDDocument document = Loader.loadPDF(printing.bytes())) {
            List<byte[]> streams = new ArrayList<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    boolean picture = COSName.DCT_DECODE.equals(stream.getFilters());
                    try (InputStream in = picture ? stream.createRawInputStream() : stream.createInputStream()) {
                        streams.add(in.readAllBytes());
                    }
                }
            }
            return streams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
