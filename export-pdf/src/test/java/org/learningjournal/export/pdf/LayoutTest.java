package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;

class LayoutTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^(Chapter \\d+) (\\d+)$");

    @Test
    void the_contents_name_the_page_on_which_each_heading_stands() {
        Printing printing = Printing.of(chapters(60));
        List<String> pages = printing.pages();

        int entries = 0;
        for (String page : pages.subList(0, 3)) {
            Matcher matcher = ENTRY.matcher(page);
            while (matcher.find()) {
                entries++;
                assertThat(pages.get(Integer.parseInt(matcher.group(2)) - 1)).contains(matcher.group(1) + "\n");
            }
        }
        assertThat(entries).isEqualTo(60);
    }

    @Test
    void the_contents_lead_where_they_say() {
        Printing printing = Printing.of(chapters(60));

        List<String> wrong = printing.look(document -> {
            List<String> found = new ArrayList<>();
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                    int number = target.retrievePageNumber() + 1;
                    links++;
                    if (!annotation.getContents().endsWith(", " + number)) {
                        found.add(annotation.getContents() + " leads to " + number);
                    }
                }
            }
            assertThat(links).isEqualTo(60);
            return found;
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void bookmarks_are_nested_as_the_headings_are() {
        Printing printing = Printing.of(SampleBooks.everything());

        assertThat(printing.look(LayoutTest::bookmarks))
                .containsExactly(
                        "Autumn term",
                        "  A tower taller than me",
                        "    What we think",
                        "  Leaves in every colour",
                        "    What we think",
                        "Words of home",
                        "Looking back",
                        "  A level is skipped here");
    }

    @Test
    void no_heading_stands_alone_at_the_foot_of_a_page() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            blocks.add(new Heading(2, "Heading " + i));
            blocks.add(Paragraph.of("Text that follows. ".repeat(3 + i * 7 % 23)));
        }

        assertThat(Printing.of(SampleBooks.of(blocks.toArray(Block[]::new))).pages())
                .allSatisfy(page -> assertThat(page.strip().lines().toList())
                        .last()
                        .asString()
                        .doesNotStartWith("Heading"));
    }

    @Test
    void no_photo_is_cut_from_its_caption() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            blocks.add(Paragraph.of("Text before the photo. ".repeat(2 + i * 5 % 17)));
            blocks.add(SampleBooks.photo(i, 600, 300 + i * 13, "Caption " + i + "."));
        }
        Printing printing = Printing.of(SampleBooks.of(blocks.toArray(Block[]::new)));

        List<Integer> photos = printing.look(document -> {
            List<Integer> counts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                counts.add(count(page.getResources().getXObjectNames()));
            }
            return counts;
        });
        List<Integer> captions = printing.pages().stream()
                .map(page -> page.split("Caption", -1).length - 1)
                .toList();
        assertThat(captions).isEqualTo(photos);
        assertThat(captions.stream().mapToInt(Integer::intValue).sum()).isEqualTo(24);
    }

    @Test
    void heading_levels_are_closed_up_and_every_page_names_its_number() {
        Printing printing = Printing.of(SampleBooks.everything());

        List<String> tags = printing.look(document ->
                headings(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()));
        assertThat(tags).containsExactly("H1", "H2", "H2", "H3", "H4", "H3", "H4", "H2", "H2", "H3");
        int pages = printing.result().pages();
        assertThat(printing.text()).contains("Page 2 of " + pages).contains("Page " + pages + " of " + pages);
    }

    private static Book chapters(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            blocks.add(new Heading(1, "Chapter " + i));
            blocks.add(Paragraph.of("Words and more words. ".repeat(10 + i * 31 % 90)));
        }
        return SampleBooks.book(Optional.empty(), 1, blocks);
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> lines = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> collect(item, "", lines));
        return lines;
    }

    private static void collect(PDOutlineItem item, String indent, List<String> lines) {
        lines.add(indent + item.getTitle());
        item.children().forEach(child -> collect(child, indent + "  ", lines));
    }

    private static List<String> headings(COSDictionary node) throws IOException {
        List<String> found = new ArrayList<>();
        String type = node.getNameAsString(COSName.S);
        if (type != null && type.matches("H\\d")) {
            found.add(type);
        }
        COSBase kids = node.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            found.addAll(headings(only));
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    found.addAll(headings(kid));
                }
            }
        }
        return found;
    }

    private static int count(Iterable<COSName> names) {
        int count = 0;
        for (COSName name : names) {
            count += name.getName().isEmpty() ? 0 : 1;
        }
        return count;
    }
}
