package org.learningjournal.export.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningjournal.export.pdf.PdfResult.PictureGap;
import org.learningjournal.export.pdf.PdfResult.Standard;
import org.learningjournal.export.pdf.PdfResult.Why;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.layout.Printed;
import org.learningjournal.export.pdf.picture.Gap;

/** Says what came of a book in a host's terms. */
final class Results {

    private Results() {}

    static PdfResult of(
            Telling telling, Edition.Made made, PrintOrder order, Path folder, Function<Integer, Path> names) {
        Printed printed = made.printed();
        return new PdfResult(
                volumes(made, names),
                pages(printed),
                printed.pictures(),
                missingCharacters(printed),
                Stream.concat(gaps(printed), uncopied(made)).toList(),
                telling.included(made.placed()),
                telling.withheld().stream()
                        .map(each -> new PdfResult.Withheld(each.entry(), each.reason()))
                        .toList(),
                made.materials().beside().stream()
                        .map(each -> new PdfResult.RecordingFile(
                                each.entry(), folder.resolve(each.name()), each.bytes(), each.sha256()))
                        .toList(),
                made.contentHash(),
                order.protection().isPresent()
                        ? Set.of(Standard.PDF_UA_1)
                        : Set.of(Standard.PDF_UA_1, Standard.PDF_A_2A));
    }

    private static List<PdfResult.Volume> volumes(Edition.Made made, Function<Integer, Path> names) {
        List<PdfResult.Volume> volumes = new ArrayList<>();
        for (int i = 0; i < made.volumes().size(); i++) {
            CountedFile file = made.volumes().get(i);
            volumes.add(new PdfResult.Volume(
                    names.apply(i + 1), made.printed().pages().get(i), file.bytes(), file.sha256()));
        }
        return volumes;
    }

    static int pages(Printed printed) {
        return printed.pages().stream().mapToInt(pages -> pages).sum();
    }

    static List<PdfResult.MissingCharacter> missingCharacters(Printed printed) {
        return printed.missingCharacters().stream()
                .map(c -> new PdfResult.MissingCharacter(c, Characters.name(c)))
                .toList();
    }

    static Stream<PictureGap> gaps(Printed printed) {
        return printed.gaps().stream().map(gap -> new PictureGap(gap.reference(), why(gap.gap())));
    }

    private static Stream<PictureGap> uncopied(Edition.Made made) {
        return made.materials().unreadable().stream().map(medium -> new PictureGap(medium.toString(), Why.UNREADABLE));
    }

    private static Why why(Gap gap) {
        return switch (gap) {
            case UNREADABLE -> Why.UNREADABLE;
            case NOT_ITS_TYPE -> Why.NOT_ITS_TYPE;
            case TOO_LARGE -> Why.TOO_LARGE;
            case TOO_SLOW -> Why.TOO_SLOW;
            case NO_DECODER -> Why.NO_DECODER;
        };
    }
}
