package org.learningjournal.export.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.framework.Element;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportScope;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.JournalExport;

/** Says what an export is as a story: its titles, and for whom it was made. */
final class Stories {

    private Stories() {}

    static Story of(JournalExport export, Labels labels) {
        Dates dates = new Dates(export.setting().zone(), labels);
        List<String> keyWorkers = export.keyWorkers().stream()
                .map(each -> labels.text(Label.KEY_WORKER, each.name(), dates.span(each.period())))
                .toList();
        return new Story(
                heading(export.childName(), labels.words(Label.LEARNING_JOURNAL)),
                labels.text(Label.TITLE, export.childName()),
                subtitle(export, labels, dates),
                coverLines(export, keyWorkers, dates),
                made(export, labels, dates),
                keyWorkers,
                export.setting().zone(),
                export.at(),
                export.items(),
                export.withheld(),
                export.elements());
    }

    static Story of(GroupExport export, Labels labels) {
        Dates dates = new Dates(export.setting().zone(), labels);
        String name = export.setting().name();
        return new Story(
                heading(export.title(), labels.words(Label.BOOK_OF_THE_YEAR)),
                heading(export.title(), labels.words(Label.BOOK_OF_THE_YEAR)),
                labels.words(Label.BOOK_OF_THE_YEAR),
                List.of(name, dates.span(export.request().period())),
                List.of(labels.text(Label.MADE_FOR_GROUP, name, dates.day(export.at()))),
                List.of(),
                export.setting().zone(),
                export.at(),
                export.items(),
                export.withheld(),
                export.elements());
    }

    private static String heading(String name, String otherwise) {
        return Characters.saysNothing(name) ? otherwise : name;
    }

    private static List<String> coverLines(JournalExport export, List<String> keyWorkers, Dates dates) {
        List<String> lines = new ArrayList<>(List.of(export.setting().name()));
        export.stays().forEach(stay -> lines.add(dates.span(stay)));
        lines.addAll(keyWorkers);
        return lines;
    }

    private static List<String> made(JournalExport export, Labels labels, Dates dates) {
        String setting = export.setting().name();
        String day = dates.day(export.at());
        return export.request().purpose() == ExportPurpose.SETTING_COPY
                ? List.of(labels.text(Label.MADE_FOR_SETTING, setting, day))
                : List.of(labels.text(Label.MADE_FOR, export.recipientName(), setting, day)
                        + " "
                        + labels.words(Label.HOLDS_WHAT_FAMILY_SEES));
    }

    private static String subtitle(JournalExport export, Labels labels, Dates dates) {
        return export.request().scope().fold(new ExportScope.Cases<>() {
            @Override
            public String wholeJournal() {
                return labels.words(Label.LEARNING_JOURNAL);
            }

            @Override
            public String inPeriod(Period period) {
                return period.isOpen()
                        ? dates.span(period)
                        : labels.text(Label.PART_PERIOD, dates.day(period.from()), dates.lastDay(period));
            }

            @Override
            public String ofArea(ElementRef area) {
                return labels.text(Label.PART_AREA, name(export.elements(), area));
            }

            @Override
            public String oneEntry(EntryId entry) {
                return labels.words(Label.PART_ENTRY);
            }
        });
    }

    private static String name(List<Element> elements, ElementRef area) {
        return elements.stream()
                .filter(each -> each.ref().framework().equals(area.framework()))
                .flatMap(each -> each.area().stream())
                .filter(each -> each.id().equals(area.element()))
                .map(each -> each.name())
                .findFirst()
                .orElseGet(area::element);
    }
}
