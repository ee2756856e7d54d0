package org.learningjournal.export.pdf.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.learningjournal.base.Period;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;

/** Dates in words, in the setting's time zone and the book's language. */
final class Dates {
    private final ZoneId zone;
    private final Labels labels;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    Dates(ZoneId zone, Labels labels) {
        this.zone = zone;
        this.labels = labels;
        Locale language = labels.language();
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", language);
        this.shortMonth = DateTimeFormatter.ofPattern("LLL uuuu", language);
    }

    String day(Instant instant) {
        return day.format(instant.atZone(zone));
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** A title, or the day of what it heads if nothing can be read in it. */
    String titleOrDay(String title, Instant instant) {
        return Characters.saysNothing(title) ? day(instant) : title;
    }

    /** The day as it stands in the name of a file. */
    String fileDay(Instant instant) {
        return instant.atZone(zone).toLocalDate().toString();
    }

    String month(YearMonth of) {
        return month.format(of);
    }

    String shortMonth(YearMonth of) {
        return shortMonth.format(of);
    }

    YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(zone));
    }

    /** The first and the last day of a period, whose end is not part of it. */
    String span(Period period) {
        String from = day(period.from());
        return period.isOpen() ? labels.text(Label.SINCE, from) : labels.text(Label.FROM_TO, from, lastDay(period));
    }

    String lastDay(Period period) {
        return day(period.to().minusNanos(1_000));
    }
}
