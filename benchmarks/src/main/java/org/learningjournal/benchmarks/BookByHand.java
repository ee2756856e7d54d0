package org.learningjournal.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.Remark;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/**
 * The same journal drawn by bare PDFBox: the same texts, photos, fonts and sizes in one column, line below line and photos
 * side by side, and nothing of what makes it a book: no tags, contents, bookmarks or feet, and nothing that is kept together.
 */
final class BookByHand implements AutoCloseable {
    private static final float LEFT = 76;
    private static final float TOP = PDRectangle.A4.getHeight() - 78;
    private static final float BOTTOM = 88;
    private static final float COLUMN = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float BETWEEN = 10;
    private static final float TEXT = 10.5f;
    private static final float SMALL = 9;
    private static final float LEADING = 1.5f;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Album album;
    private final Path folder;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final HandFont regular = new HandFont(document, "Rg");
    private final HandFont bold = new HandFont(document, "Bd");
    private final HandFont italic = new HandFont(document, "It");
    private final StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDResources resources = new PDResources();
    private float y = TOP;
    private int photos;

    BookByHand(Album album, Path folder) throws IOException {
        this.album = album;
        this.folder = folder;
    }

    /** Draws the journal into a file and returns its pages. */
    int write(Path target) throws IOException {
        cover();
        String month = "";
        for (Item item : album.items()) {
            String next = MONTH.format(item.view().occurredAt().atZone(ZONE));
            if (!next.equals(month)) {
                text(regular, 2.3f * TEXT, next);
                month = next;
            }
            entry(item);
        }
        endPage();
        regular.finish();
        bold.finish();
        italic.finish();
        document.save(target.toFile());
        return document.getNumberOfPages();
    }

    int photos() {
        return photos;
    }

    private void cover() throws IOException {
        text(regular, 3.9f * TEXT, "Alex Sample");
        text(regular, 1.5f * TEXT, "Learning journal");
        for (MediumView medium :
                album.items().get(0).view().media().stream().limit(1).toList()) {
            photo(medium, LEFT, COLUMN);
        }
        endPage();
    }

    private void entry(Item item) throws IOException {
        EntryView entry = item.view();
        boolean home = entry.kind() == EntryKind.CONTRIBUTION;
        y -= 2 * TEXT;
        text(bold, 1.35f * TEXT, entry.title());
        text(
                regular,
                SMALL,
                day(entry.occurredAt()) + (home ? " · From home, by " : " · Observed by ") + item.authorName());
        for (String paragraph : entry.text().split("\n\n", -1)) {
            y -= TEXT / 2;
            text(home ? italic : regular, TEXT, paragraph);
        }
        photos(entry.media());
        List<String> goals = album.goals(entry);
        if (!goals.isEmpty()) {
            text(regular, SMALL, "Learning: " + String.join(" · ", goals));
        }
        for (Remark remark : item.comments()) {
            text(regular, SMALL, remark.authorName() + " · " + day(remark.view().writtenAt()));
            text(regular, TEXT, remark.view().text());
        }
    }

    private static String day(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    private void text(HandFont font, float size, String text) throws IOException {
        for (String line : font.lines(text, size, COLUMN)) {
            room(size * LEADING);
            y -= size * LEADING;
            show(font, size, line, LEFT, y);
        }
    }

    private void show(HandFont font, float size, String line, float x, float base) {
        COSName name = resources.add(font.embedded());
        content.append("BT /").append(name.getName()).append(' ').append(size).append(" Tf ");
        content.append(x).append(' ').append(base).append(" Td ").append(line).append(" ET\n");
    }

    /** Photos in a row, each with its caption below. */
    private void photos(List<MediumView> media) throws IOException {
        if (media.isEmpty()) {
            return;
        }
        float width = (COLUMN - (media.size() - 1) * BETWEEN) / media.size();
        room(width);
        float x = LEFT;
        float lowest = y;
        float top = y - TEXT;
        for (MediumView medium : media) {
            y = top;
            photo(medium, x, width);
            for (String line : regular.lines(medium.caption(), SMALL, width)) {
                y -= SMALL * LEADING;
                show(regular, SMALL, line, x, y);
            }
            x += width + BETWEEN;
            lowest = Math.min(lowest, y);
        }
        y = lowest;
    }

    private void photo(MediumView medium, float x, float width) throws IOException {
        PDImageXObject image = JPEGFactory.createFromByteArray(document, album.photo(folder, medium.id()));
        float height = width * image.getHeight() / image.getWidth();
        y -= height;
        content.append("q ")
                .append(width)
                .append(" 0 0 ")
                .append(height)
                .append(' ')
                .append(x)
                .append(' ')
                .append(y);
        content.append(" cm /").append(resources.add(image).getName()).append(" Do Q\n");
        photos++;
    }

    private void room(float height) throws IOException {
        if (y - height < BOTTOM) {
            endPage();
        }
    }

    private void endPage() throws IOException {
        byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        page.setResources(resources);
        document.addPage(page);
        content.setLength(0);
        page = new PDPage(PDRectangle.A4);
        resources = new PDResources();
        y = TOP;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
