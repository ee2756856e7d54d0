package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.PhotoGrid;

/** Where photos and their captions stand. */
class PhotoGridTest {

    private static final List<Integer> PORTRAIT = List.of(800, 1200);
    private static final List<Integer> LANDSCAPE = List.of(1200, 800);
    private static final List<Integer> PANORAMA = List.of(2400, 600);
    private static final List<Integer> SQUARE = List.of(900, 900);
    private static final PageShape PAGE = Theme.standard().page();
    private static final double RIGHT = PAGE.width() - PAGE.right();

    static Stream<Arguments> grids() {
        return Stream.of(
                Arguments.of("one portrait", List.of(PORTRAIT), List.of(1)),
                Arguments.of("one landscape", List.of(LANDSCAPE), List.of(1)),
                Arguments.of("one panorama", List.of(PANORAMA), List.of(1)),
                Arguments.of("two portraits", List.of(PORTRAIT, PORTRAIT), List.of(2)),
                Arguments.of("two landscapes", List.of(LANDSCAPE, LANDSCAPE), List.of(2)),
                Arguments.of("two unlike ones", List.of(PORTRAIT, LANDSCAPE), List.of(2)),
                Arguments.of("three portraits", List.of(PORTRAIT, PORTRAIT, PORTRAIT), List.of(3)),
                Arguments.of("three landscapes", List.of(LANDSCAPE, LANDSCAPE, LANDSCAPE), List.of(1, 2)),
                Arguments.of("four squares", List.of(SQUARE, SQUARE, SQUARE, SQUARE), List.of(2, 2)),
                Arguments.of(
                        "a panorama before three", List.of(PANORAMA, LANDSCAPE, PORTRAIT, LANDSCAPE), List.of(1, 3)),
                Arguments.of(
                        "many",
                        List.of(PORTRAIT, LANDSCAPE, SQUARE, LANDSCAPE, PORTRAIT, PANORAMA, SQUARE),
                        List.of(2, 3, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grids")
    void photos_keep_their_shape_fill_the_column_and_stand_above_their_captions(
            String name, List<List<Integer>> sizes, List<Integer> rows) {
        Places places = Places.of(grid(sizes));
        List<Rectangle2D> photos = places.photos();

        assertThat(photos).hasSameSizeAs(sizes);
        for (int i = 0; i < photos.size(); i++) {
            double aspect = photos.get(i).getWidth() / photos.get(i).getHeight();
            assertThat(aspect)
                    .isCloseTo((double) sizes.get(i).get(0) / sizes.get(i).get(1), withPercentage(1));
            assertIsBelow(photos.get(i), places.letters((char) ('a' + i)));
        }
        assertNothingOverlaps(places, photos.size());
        assertThat(inRows(photos)).extracting(List::size).isEqualTo(rows);
        assertThat(inRows(photos)).allSatisfy(PhotoGridTest::assertIsARow);
    }

    private static Printing grid(List<List<Integer>> sizes) {
        List<Figure> figures = IntStream.range(0, sizes.size())
                .mapToObj(i ->
                        SampleBooks.photo(i, sizes.get(i).get(0), sizes.get(i).get(1), caption((char) ('a' + i))))
                .toList();
        Theme theme = Theme.standard().withFoot(RunningLine.NONE);
        return Printing.of(SampleBooks.of(new PhotoGrid(figures)), new Press(theme));
    }

    /** So long that it takes two lines under a small photo. */
    private static String caption(char letter) {
        return (String.valueOf(letter).repeat(5) + " ").repeat(5);
    }

    private static void assertIsBelow(Rectangle2D photo, Rectangle2D caption) {
        assertThat(photo.getMinY() - caption.getMaxY())
                .as("from photo to caption")
                .isBetween(0.0, 12.0);
        assertThat(caption.getMinX()).isCloseTo(photo.getMinX(), offset(1.5));
        assertThat(caption.getMaxX()).isLessThan(photo.getMaxX() + 1);
    }

    private static void assertNothingOverlaps(Places places, int photos) {
        List<Rectangle2D> all = Stream.concat(
                        places.photos().stream(),
                        IntStream.range(0, photos).mapToObj(i -> places.letters((char) ('a' + i))))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(all.get(i).intersects(all.get(j)))
                        .as("%s and %s", all.get(j), all.get(i))
                        .isFalse();
            }
        }
    }

    private static List<List<Rectangle2D>> inRows(List<Rectangle2D> photos) {
        return photos.stream()
                .map(Rectangle2D::getMaxY)
                .map(Math::round)
                .distinct()
                .map(top -> photos.stream()
                        .filter(photo -> Math.round(photo.getMaxY()) == top)
                        .toList())
                .toList();
    }

    private static void assertIsARow(List<Rectangle2D> row) {
        double right = row.get(row.size() - 1).getMaxX();
        double height = row.get(0).getHeight();
        boolean tallest = height > (PAGE.height() - PAGE.top() - PAGE.bottom()) * 0.44;
        assertThat(row).allSatisfy(photo -> assertThat(photo.getHeight()).isCloseTo(height, offset(0.5)));
        assertThat(row.get(0).getMinX()).isCloseTo(PAGE.left(), offset(0.5));
        assertThat(right).isLessThan(RIGHT + 0.5);
        assertThat(tallest ? RIGHT : right)
                .as("a row that is not as tall as a row may be fills the column")
                .isCloseTo(RIGHT, offset(0.5));
    }
}
