package org.learningjournal.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints made-up journals into a folder, and looks into the folder. */
record Printery(Path folder) {

    static final JournalPdf STANDARD = new JournalPdf(Theme.standard());

    PdfResult print(SampleJournal journal, PrintOrder order) throws IOException {
        return print(STANDARD, journal, order);
    }

    PdfResult print(JournalPdf press, SampleJournal journal, PrintOrder order) throws IOException {
        return press.write(journal.export(), journal.media(), order, folder.resolve("ada.pdf"));
    }

    Printing book(SampleJournal journal, PrintOrder order) throws IOException {
        PdfResult result = print(journal, order);
        return new Printing(Files.readAllBytes(result.volumes().get(0).file()), Printing.Came.of(result));
    }

    /** Everything in the folder and below it, hidden files included. */
    List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
