package org.learningjournal.export.pdf.compose;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Chart;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.leaving.JournalExport.Item;

/** The page of charts: how many entries belong to each area of learning, over time. */
final class ChartBlocks {
    private final Story story;
    private final Labels labels;
    private final Dates dates;
    private final Areas areas;

    ChartBlocks(Story story, Labels labels, Dates dates, Areas areas) {
        this.story = story;
        this.labels = labels;
        this.dates = dates;
        this.areas = areas;
    }

    /** Some months that stand side by side in one bar. */
    private record Span(YearMonth first, YearMonth last) {
        boolean has(YearMonth month) {
            return !month.isBefore(first) && !month.isAfter(last);
        }
    }

    List<Block> blocks() {
        if (areas.all().isEmpty()) {
            return List.of();
        }
        List<Span> spans = spans();
        List<Chart.Series> series = new ArrayList<>();
        for (Areas.Key area : areas.all()) {
            series.add(series(
                    area.area().name(),
                    spans,
                    item -> areas.of(item.view().elements()).contains(area)));
        }
        Chart.Series none = series(
                labels.words(Label.NO_AREA),
                spans,
                item -> areas.of(item.view().elements()).isEmpty());
        if (none.counts().stream().anyMatch(count -> count > 0)) {
            series.add(none);
        }
        List<String> names = spans.stream().map(this::name).toList();
        String alternative = labels.text(
                Label.CHART_OF,
                dates.month(spans.get(0).first()),
                dates.month(spans.get(spans.size() - 1).last()));
        return List.of(
                new Heading(1, labels.words(Label.CHARTS)),
                Paragraph.of(labels.words(Label.CHARTS_BELOW)),
                new Chart(alternative, labels.words(Label.AREA), names, series));
    }

    private Chart.Series series(String name, List<Span> spans, Predicate<Item> belongs) {
        List<YearMonth> months = story.items().stream()
                .filter(belongs)
                .map(item -> dates.monthOf(item.view().occurredAt()))
                .toList();
        List<Integer> counts = spans.stream()
                .map(span -> (int) months.stream().filter(span::has).count())
                .toList();
        return new Chart.Series(name, counts);
    }

    /** At most as many spans as stand side by side, all of the same number of months. */
    private List<Span> spans() {
        YearMonth first = dates.monthOf(story.items().get(0).view().occurredAt());
        YearMonth last =
                dates.monthOf(story.items().get(story.items().size() - 1).view().occurredAt());
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        long each = (months + Chart.MOST_SPANS - 1) / Chart.MOST_SPANS;
        List<Span> spans = new ArrayList<>();
        for (YearMonth start = first; !start.isAfter(last); start = start.plusMonths(each)) {
            spans.add(new Span(start, start.plusMonths(each - 1)));
        }
        return spans;
    }

    private String name(Span span) {
        return span.first().equals(span.last())
                ? dates.shortMonth(span.first())
                : dates.shortMonth(span.first()) + " – " + dates.shortMonth(span.last());
    }
}
