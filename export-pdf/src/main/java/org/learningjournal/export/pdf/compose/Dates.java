package org.learningjournal.export.pdf.compose;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.learningjournal.base.Period;

/** Dates in words, in the setting's time zone. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final ZoneId zone;

    Dates(ZoneId zone) {
        this.zone = zone;
    }

    String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    String month(YearMonth month) {
        return MONTH.format(month);
    }

    YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(zone));
    }

    /** The first and the last day of a period, whose end is not part of it. */
    String span(Period period) {
        String from = day(period.from());
        return period.isOpen()
                ? Words.since(from)
                : Words.fromTo(from, day(period.to().minusNanos(1_000)));
    }
}
