package org.learningjournal.export.pdf.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.learningjournal.export.pdf.font.Characters;

/**
 * Counts over time, drawn as one row of bars for each series, all to one scale. A {@link Table} with the same numbers always
 * follows, for readers who cannot see the bars and for those who want the numbers.
 *
 * @param alternative what a reader who cannot see the chart is told before the table; something that can be read
 * @param corner heads the column of the series' names in the table
 * @param spans the stretches of time, earliest first, at most twelve
 * @param series at least one; each has a count for every span
 */
public record Chart(String alternative, String corner, List<String> spans, List<Series> series) implements Block {

    /** The most stretches of time that stand side by side on a page. */
    public static final int MOST_SPANS = 12;

    /**
     * One row of bars.
     *
     * @param name what is counted
     * @param counts none negative
     */
    public record Series(String name, List<Integer> counts) {

        /** Copies the counts. */
        public Series {
            Objects.requireNonNull(name, "name");
            counts = List.copyOf(counts);
            if (counts.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("a count is not negative, as one of " + counts + " is");
            }
        }
    }

    /** Copies the lists and checks that every series has a count for every span. */
    public Chart {
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(corner, "corner");
        spans = List.copyOf(spans);
        series = List.copyOf(series);
        int columns = spans.size();
        if (Characters.saysNothing(alternative)) {
            throw new IllegalArgumentException("a chart has an alternative text");
        }
        if (columns == 0 || columns > MOST_SPANS || series.isEmpty()) {
            throw new IllegalArgumentException(
                    "a chart has 1 to 12 spans and a series, not " + columns + " and " + series.size());
        }
        if (series.stream().anyMatch(each -> each.counts().size() != columns)) {
            throw new IllegalArgumentException("every series of a chart has a count for each of its spans");
        }
    }

    /**
     * The numbers that are drawn.
     *
     * @return a row for each series
     */
    public Table table() {
        List<String> header = new ArrayList<>(List.of(corner));
        header.addAll(spans);
        return Table.withRowHeads(header, series.stream().map(Chart::row).toList());
    }

    private static List<String> row(Series series) {
        List<String> row = new ArrayList<>(List.of(series.name()));
        series.counts().forEach(count -> row.add(String.valueOf(count)));
        return row;
    }
}
