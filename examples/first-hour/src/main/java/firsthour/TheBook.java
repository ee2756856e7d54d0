package firsthour;

import java.io.IOException;
import java.nio.file.Path;
import org.learningjournal.export.pdf.*;
import org.learningjournal.export.pdf.block.Section;
import org.learningjournal.leaving.JournalExport;

public class TheBook {
    static PdfResult write(JournalExport export, MediaSource media, Path target) throws IOException {
        PrintOrder order = PrintOrder.standard()
                .withVolumes(Volumes.ofMegabytes(20)) // ada-1.pdf, ada-2.pdf: a new one begins with a month
                .withWatermark("For Mo Muster") // over every page, in no text
                .withTemplate(book -> book.without(section -> section.kind() == Section.Kind.GLOSSARY))
                .withListener(progress -> Progress.Answer.GO_ON); // or CANCEL: then nothing is left behind
        return new JournalPdf(Theme.classic()).write(export, media, order, target);
    }
}
