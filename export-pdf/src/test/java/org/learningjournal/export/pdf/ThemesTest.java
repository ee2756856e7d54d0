package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.export.pdf.proof.Conformance;

class ThemesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> themes() {
        return Map.of(
                        "standard", Theme.standard(),
                        "classic", Theme.classic(),
                        "large print", Theme.largePrint(),
                        "Welsh on Letter",
                                Theme.standard().withLabels(Labels.welsh()).withPage(PageShape.letter()),
                        "with a logo", Theme.classic().withLogo(logo(Photographs.landscape(300, 100, 5))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(theme ->
                        Stream.of("ua1", "2a").map(flavour -> Arguments.of(theme.getKey(), theme.getValue(), flavour)));
    }

    private static Logo logo(byte[] bytes) {
        return new Logo("image/jpeg", "Puddle Lane", () -> new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("themes")
    void P18_a_year_with_every_kind_of_medium_conforms_in_each_theme(String name, Theme theme, String flavour)
            throws Exception {
        PrintOrder order = PrintOrder.standard().withWatermark("For Mo Muster");
        PdfResult result = new Printery(folder).print(new JournalPdf(theme), SampleJournal.year(), order);

        assertThat(Conformance.violations(
                        Files.readAllBytes(result.volumes().get(0).file()), flavour))
                .as(name)
                .isEmpty();
    }

    @Test
    void a_logo_that_is_no_picture_is_named_and_no_file_is_left() throws Exception {
        JournalPdf press = new JournalPdf(Theme.standard().withLogo(logo(new byte[] {1, 2, 3})));

        assertThatThrownBy(() -> new Printery(folder).print(press, SampleJournal.year(), PrintOrder.standard()))
                .isInstanceOf(UnusableLogoException.class)
                .hasMessageContaining("the logo cannot be printed");
        assertThat(new Printery(folder).everything()).isEmpty();
    }

    @Test
    void the_colours_of_every_palette_are_read_by_all_and_others_are_refused() {
        assertThatCode(Palette::standard).doesNotThrowAnyException();
        assertThatCode(Palette::classic).doesNotThrowAnyException();
        assertThat(Palette.strong().quiet().contrastWith(new Colour(255, 255, 255)))
                .isGreaterThan(7);
        Colour pale = Colour.of("#9a9a9a");
        Palette standard = Palette.standard();
        assertThatThrownBy(() -> new Palette(standard.text(), pale, standard.accent(), standard.rule()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the quiet colour #9a9a9a on white has a contrast of 2.81 to 1");
    }

    @Test
    void contrast_is_what_wcag_says_it_is() {
        Colour white = new Colour(255, 255, 255);
        assertThat(white.contrastWith(new Colour(0, 0, 0))).isCloseTo(21, offset(1e-9));
        assertThat(white.contrastWith(white)).isEqualTo(1);
        assertThat(Colour.of("#767676").contrastWith(white))
                .as("the palest grey of AA")
                .isCloseTo(4.54, offset(0.01));
    }

    @Test
    void words_of_a_host_are_held_to_their_blanks_and_all_that_is_wrong_is_named() throws IOException {
        assertThatThrownBy(() ->
                        Labels.read(Locale.FRENCH, new StringReader("contents=Sommaire\npage-of=Page {page}\nx=y")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page-of")
                .hasMessageContaining("x (unknown)")
                .hasMessageContaining("learning-journal")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(" contents,"));
        assertThatThrownBy(() -> Labels.english().with(Label.PAGE_OF, "Page {page} of {total}"))
                .hasMessageContaining("[page, pages]");
        assertThat(Labels.english().with(Label.CONTENTS, "What is inside").words(Label.CONTENTS))
                .isEqualTo("What is inside");
    }

    @Test
    void english_and_welsh_have_every_label_and_hardly_one_is_the_same() {
        List<Label> same = Stream.of(Label.values())
                .filter(label ->
                        Labels.english().words(label).equals(Labels.welsh().words(label)))
                .toList();
        assertThat(same).containsExactlyInAnyOrder(Label.KILOBYTES, Label.MEGABYTES, Label.TERM);
    }

    @Test
    void a_running_line_knows_its_blanks() {
        assertThatThrownBy(() -> new RunningLine("{titel}", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{titel}");
    }

    @Test
    void headings_may_have_a_font_of_their_own() throws Exception {
        FontSource bold = SampleFonts.kurinto("BdIt");
        Theme theme = Theme.standard().withFonts(new Fonts(List.of(), List.of(bold), List.of()));
        Printing printing = Printing.of(SampleBooks.of(new Heading(1, "Head"), Paragraph.of("body")), new Press(theme));

        assertThat(printing.look(ThemesTest::embedded)).contains("KurintoSans-BdIt", "KurintoSans-Rg");
    }

    @Test
    void what_the_fonts_of_headings_and_of_running_text_fall_back_on_is_embedded_once() {
        FontSource noto = SampleFonts.noto();
        Theme theme = Theme.standard().withFonts(new Fonts(List.of(), List.of(noto), List.of()));
        Book book =
                SampleBooks.of(new Heading(1, "A tower: " + SampleBooks.BENGALI), Paragraph.of(SampleBooks.BENGALI));

        List<String> names = Printing.of(book, new Press(theme)).look(ThemesTest::embedded);
        assertThat(names).doesNotHaveDuplicates().contains("NotoSansSC-Regular", "KurintoSans-Rg");
    }

    @Test
    void a_font_of_the_host_that_stands_in_two_roles_is_embedded_once() {
        FontSource noto = SampleFonts.noto();
        Theme theme = Theme.standard().withFonts(new Fonts(List.of(noto), List.of(noto), List.of(noto)));
        Book book = SampleBooks.of(new Heading(1, "A tower"), Paragraph.of("and a bridge"));

        assertThat(Printing.of(book, new Press(theme)).look(ThemesTest::embedded))
                .containsOnlyOnce("NotoSansSC-Regular");
    }

    private static List<String> embedded(PDDocument document) throws IOException {
        IdentityHashMap<COSDictionary, String> fonts = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                fonts.put(font.getCOSObject(), font.getName().replaceFirst(".*\\+", ""));
            }
        }
        return List.copyOf(fonts.values());
    }
}
