package org.learningjournal.leaving;

import java.util.Objects;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;

/**
 * How much of a journal is exported. A scope only ever takes away: what is in it is decided by the same rules as the whole
 * journal, and nothing outside it is listed, withheld or recorded as delivered.
 */
public sealed interface ExportScope {
    /** The whole journal. */
    record WholeJournal() implements ExportScope {
        /** The only value. */
        public WholeJournal {}
    }

    /**
     * What occurred in a period.
     *
     * @param period when it occurred
     */
    record InPeriod(Period period) implements ExportScope {
        /** Checks that there is a period. */
        public InPeriod {
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * What is tagged with an area of learning, or with an aspect or a goal of it.
     *
     * @param area an area of a framework the host works with
     */
    record OfArea(ElementRef area) implements ExportScope {
        /** Checks that there is an area. */
        public OfArea {
            Objects.requireNonNull(area, "area");
        }
    }

    /**
     * One entry.
     *
     * @param entry the entry
     */
    record OneEntry(EntryId entry) implements ExportScope {
        /** Checks that there is an entry. */
        public OneEntry {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * What to do with each kind of scope.
     *
     * @param <R> the kind of result
     */
    interface Cases<R> {
        /**
         * For the whole journal.
         *
         * @return the result
         */
        R wholeJournal();

        /**
         * For a period.
         *
         * @param period when it occurred
         * @return the result
         */
        R inPeriod(Period period);

        /**
         * For an area of learning.
         *
         * @param area the area
         * @return the result
         */
        R ofArea(ElementRef area);

        /**
         * For one entry.
         *
         * @param entry the entry
         * @return the result
         */
        R oneEntry(EntryId entry);
    }

    /**
     * Handles every kind of scope; the compiler sees to it that none is left out.
     *
     * @param cases what to do with each
     * @param <R> the kind of result
     * @return the result
     */
    default <R> R fold(Cases<R> cases) {
        if (this instanceof InPeriod in) {
            return cases.inPeriod(in.period());
        }
        if (this instanceof OfArea of) {
            return cases.ofArea(of.area());
        }
        return this instanceof OneEntry one ? cases.oneEntry(one.entry()) : cases.wholeJournal();
    }
}
