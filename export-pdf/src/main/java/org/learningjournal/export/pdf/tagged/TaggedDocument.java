package org.learningjournal.export.pdf.tagged;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.learningjournal.export.pdf.font.FontCase;
import org.learningjournal.export.pdf.picture.Developed;

/**
 * A document under construction; it may be saved as several files, each with its own pages. Page content, pictures and fonts
 * go to a temporary file as they come; closing deletes it, on every way out. For one thread.
 */
public final class TaggedDocument implements Closeable {

    private final PDDocument store;
    private final Locale language;
    private final Optional<Instant> created;
    private final FontCase fonts = new FontCase();
    private final PictureColours colours;
    /** Of everything that was taken in so far: documents of equal content have equal ids. */
    private HashCode fingerprint = Hashing.sha256().hashInt(0);

    private int lastKey;
    private int lastPlace;

    /**
     * Begins a document.
     *
     * @param created written as the date of creation; empty for none
     * @param scratch the folder for the temporary file
     */
    public TaggedDocument(Locale language, Optional<Instant> created, Path scratch) {
        MemoryUsageSetting memory = MemoryUsageSetting.setupTempFileOnly();
        memory.setTempDir(scratch.toFile());
        this.store = new PDDocument(memory.streamCache);
        this.language = language;
        this.created = created;
        this.colours = new PictureColours(store.getDocument());
    }

    /**
     * Makes a section; it gets its place in the reading order when the file that holds it is saved. Pages from here on do not
     * follow those before, because another volume may begin.
     */
    public Element section() {
        lastPlace++;
        return new Element(Tag.SECTION);
    }

    /** Returns the faces that are drawn with. */
    public FontCase fonts() {
        return fonts;
    }

    /** Makes a page; it gets its place in a file only when that is saved. */
    public Sheet sheet(float width, float height) {
        return new Sheet(this, width, height, nextKey(), lastPlace++);
    }

    int nextKey() {
        return lastKey++;
    }

    /** Takes in a JPEG picture without looking into it. */
    public TakenPicture picture(Developed.Print print) throws IOException {
        remember(print.jpeg());
        COSStream stream = store.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, print.width());
        stream.setInt(COSName.HEIGHT, print.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, colours.of(print));
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(print.jpeg());
        }
        return new TakenPicture(stream, print.orientation());
    }

    COSStream content(CharSequence operators) throws IOException {
        byte[] bytes = operators.toString().getBytes(StandardCharsets.US_ASCII);
        remember(bytes);
        return packed(bytes);
    }

    private void remember(byte[] bytes) {
        fingerprint = Hashing.sha256()
                .newHasher()
                .putBytes(fingerprint.asBytes())
                .putBytes(bytes)
                .hash();
    }

    COSStream packed(byte[] bytes) throws IOException {
        COSStream stream = store.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** Writes the fonts only to see how many bytes they take. */
    public long weighFonts() throws IOException {
        return fonts.write(store.getDocument());
    }

    /** Writes one file; the stream stays open. What the file holds may be in no other file, but for fonts. */
    public void save(VolumeFile volume, OutputStream out) throws IOException {
        for (Sheet sheet : volume.sheets()) {
            sheet.flush();
        }
        fonts.write(store.getDocument());
        Metadata metadata =
                new Metadata(volume.title(), language, created, volume.lock().isEmpty());
        new Binding(volume, metadata, fingerprint.asLong()).write(out);
    }

    /** Forgets everything and deletes the temporary file. */
    @Override
    public void close() throws IOException {
        store.close();
    }
}
