package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Cover;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.tagged.Bookmark;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.VolumeFile;

/** Divides the pages of a book into volumes, puts cover and contents in front of each, and writes them. */
final class Bindery {

    private final Book book;
    private final Desk desk;
    private final Pictures pictures;
    private final PrintJob job;
    private final String title;

    Bindery(Book book, Desk desk, Pictures pictures, PrintJob job) {
        this.book = book;
        this.desk = desk;
        this.pictures = pictures;
        this.job = job;
        this.title = Characters.plain(book.title());
    }

    /** Writes every volume and returns its number of pages. */
    List<Integer> bind(List<Chunk> chunks) throws IOException {
        List<Chapter> chapters =
                chunks.stream().flatMap(chunk -> chunk.chapters().stream()).toList();
        Whereabouts first = new Whereabouts(1, !job.split().equals(Split.NONE));
        ContentsPages contents = new ContentsPages(desk, headingLevel(), book, chapters, first);
        Optional<CoverPage> firstCover = book.cover().map(cover -> new CoverPage(desk, pictures, cover.photo()));
        int front = (book.cover().isPresent() ? 1 : 0) + contents.sheets().size();
        long shared = firstCover.map(CoverPage::bytes).orElse(0L)
                + (job.split().weighs() ? desk.document().weighFonts() : 0);
        List<List<Chunk>> volumes = job.split().volumes(chunks, front, shared);
        job.watch().binding(chunks.stream().mapToLong(Chunk::bytes).sum());
        Numbering numbering = new Numbering(volumes, front);
        List<Integer> pages = new ArrayList<>();
        for (int number = 1; number <= volumes.size(); number++) {
            int volume = number;
            Whereabouts where = volume == 1 ? first : new Whereabouts(volume, true);
            where.are(numbering);
            ContentsPages own = volume == 1 ? contents : new ContentsPages(desk, headingLevel(), book, chapters, where);
            own.draw();
            Optional<CoverPage> cover = volume == 1
                    ? firstCover
                    : book.cover().map(plain -> new CoverPage(desk, pictures, Optional.empty()));
            cover.ifPresent(page -> page.draw(named(volume, volumes.size())));
            pages.add(write(volume, volumes, cover, own));
        }
        return pages;
    }

    private int headingLevel() {
        return book.cover().isPresent() ? 2 : 1;
    }

    private int write(int volume, List<List<Chunk>> volumes, Optional<CoverPage> cover, ContentsPages contents)
            throws IOException {
        List<Chunk> chunks = volumes.get(volume - 1);
        List<Sheet> sheets = new ArrayList<>();
        List<Element> sections = new ArrayList<>();
        cover.ifPresent(page -> {
            sheets.add(page.sheet());
            sections.add(page.section());
        });
        sheets.addAll(contents.sheets());
        if (!contents.section().isEmpty()) {
            sections.add(contents.section());
        }
        chunks.forEach(chunk -> {
            sheets.addAll(chunk.sheets());
            sections.add(chunk.section());
        });
        if (sheets.isEmpty()) {
            sheets.add(desk.document()
                    .sheet(desk.look().frame().width(), desk.look().frame().height()));
        }
        finish(sheets, cover.isPresent(), chunks, volume, volumes.size());
        try (OutputStream out = job.shelf().open(volume, volumes.size())) {
            List<Bookmark> bookmarks = Bookmarks.of(chunks, contents.indexes());
            desk.document()
                    .save(new VolumeFile(title(volume, volumes.size()), sheets, sections, bookmarks, job.lock()), out);
        }
        return sheets.size();
    }

    private Cover named(int volume, int volumes) {
        Cover plain = book.cover().orElseThrow();
        return volumes == 1 ? plain : plain.withSubtitle(subtitle(plain, volume, volumes));
    }

    private String subtitle(Cover plain, int volume, int volumes) {
        return Characters.saysNothing(plain.subtitle())
                ? number(volume, volumes)
                : plain.subtitle() + " \u00B7 " + number(volume, volumes);
    }

    private String number(int volume, int volumes) {
        return desk.look()
                .words()
                .volumeOf()
                .replace("{volumes}", String.valueOf(volumes))
                .replace("{volume}", String.valueOf(volume));
    }

    private String title(int volume, int volumes) {
        return volumes == 1 ? title : title + " (" + number(volume, volumes) + ")";
    }

    private void finish(List<Sheet> sheets, boolean hasCover, List<Chunk> chunks, int volume, int volumes)
            throws IOException {
        RunningLines running = new RunningLines(desk, title, volume, volumes);
        running.know(chunks);
        Optional<COSStream> watermark = job.watermark().isEmpty()
                ? Optional.empty()
                : Optional.of(Watermarks.form(desk, job.watermark().get()));
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (i > 0 || !hasCover) {
                running.draw(sheet, i + 1, sheets.size());
            }
            watermark.ifPresent(form -> {
                sheet.markArtifact();
                sheet.stamp(form);
            });
            sheet.flush();
        }
    }
}
