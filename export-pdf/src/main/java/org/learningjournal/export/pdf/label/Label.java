package org.learningjournal.export.pdf.label;

import java.util.List;
import java.util.Locale;

/** What a book says in its own voice. Each has the blanks that its words must have and may not go beyond. */
public enum Label {
    /** Below the child's name on the cover. */
    LEARNING_JOURNAL,
    /** The document's title. */
    TITLE("name"),
    /** Below the title of a book for a group. */
    BOOK_OF_THE_YEAR,
    /** Says on the cover that the book holds a period only. */
    PART_PERIOD("from", "to"),
    /** Says on the cover that the book holds one area of learning only. */
    PART_AREA("area"),
    /** Says on the cover that the book holds one entry only. */
    PART_ENTRY,
    /** A key worker on the cover and in the closing page. */
    KEY_WORKER("name", "period"),
    /** A period without an end. */
    SINCE("from"),
    /** A period with an end. */
    FROM_TO("from", "to"),
    /** The heading of the contents. */
    CONTENTS,
    /** The heading of the index by area of learning. */
    BY_AREA,
    /** A page's number. */
    PAGE_OF("page", "pages"),
    /** A volume's number. */
    VOLUME_OF("volume", "volumes"),
    /** Heads a book without an entry. */
    EMPTY_TITLE,
    /** Says that there is no entry. */
    EMPTY,
    /** Who observed. */
    OBSERVED_BY("name"),
    /** Who wrote at home. */
    FROM_HOME("name"),
    /** Above the framework elements of an entry. */
    LEARNING("elements"),
    /** Names the other children of an entry. */
    TOGETHER("names"),
    /** In the place of a removed comment. */
    REMOVED_COMMENT("date"),
    /** What a photo without a description is. */
    PHOTO_FROM("title", "date"),
    /** What a video is, when its length is known. */
    VIDEO_OF_LENGTH("length"),
    /** What a video is, when its length is not known. */
    VIDEO,
    /** What a recording of sound is, when its length is known. */
    AUDIO_OF_LENGTH("length"),
    /** What a recording of sound is, when its length is not known. */
    AUDIO,
    /** What a document is. */
    DOCUMENT,
    /** What a sign for a recording says to who cannot see it. */
    RECORDING_FROM("what", "title", "date"),
    /** Where the file of a recording is. */
    FILE_BESIDE("file"),
    /** Says that the file of a recording is not beside the book. */
    FILE_AT_SETTING,
    /** The heading of the charts. */
    CHARTS,
    /** Introduces the charts. */
    CHARTS_BELOW,
    /** What a chart says to who cannot see it. */
    CHART_OF("from", "to"),
    /** Heads the column of areas. */
    AREA,
    /** Counts entries that belong to no area. */
    NO_AREA,
    /** The heading of judgements. */
    JUDGEMENTS,
    /** Heads the column of levels. */
    LEVEL,
    /** Heads a column of dates. */
    DATE,
    /** Heads a column of names. */
    WHO,
    /** The heading of next steps. */
    NEXT_STEPS,
    /** A next step that was reached. */
    REACHED("step", "date"),
    /** The heading of the glossary. */
    GLOSSARY,
    /** Introduces the glossary. */
    GLOSSARY_BELOW,
    /** Heads the column of terms. */
    TERM,
    /** Heads the column of meanings. */
    MEANING,
    /** What a prime area is. */
    PRIME_AREA,
    /** What a specific area is. */
    SPECIFIC_AREA,
    /** What an area is, where the framework makes no such difference. */
    PLAIN_AREA,
    /** What an aspect is. */
    ASPECT("area"),
    /** What an early learning goal is. */
    GOAL("area"),
    /** What a characteristic is. */
    CHARACTERISTIC,
    /** The heading of the closing page. */
    ABOUT,
    /** For whom the book was made. */
    MADE_FOR("name", "setting", "date"),
    /** That the book is a copy of the setting. */
    MADE_FOR_SETTING("setting", "date"),
    /** For whom a book for a group was made. */
    MADE_FOR_GROUP("setting", "date"),
    /** What rule the book follows. */
    HOLDS_WHAT_FAMILY_SEES,
    /** Heads the table of counts. */
    COUNTS,
    /** Counts entries. */
    COUNT_ENTRIES,
    /** Counts contributions from home. */
    COUNT_HOME,
    /** Counts photos. */
    COUNT_PHOTOS,
    /** Counts videos, recordings and documents. */
    COUNT_RECORDINGS,
    /** Counts the photos and recordings that could not be shown; not there if all could. */
    COUNT_UNSHOWN,
    /** Counts comments. */
    COUNT_COMMENTS,
    /** Counts what is withheld. */
    COUNT_WITHHELD,
    /** The heading of the key workers. */
    KEY_WORKERS,
    /** The heading of what is withheld. */
    WITHHELD,
    /** Says that nothing is. */
    NOTHING_WITHHELD,
    /** Introduces what is. */
    WITHHELD_BELOW,
    /** Heads the column of entries. */
    ENTRY,
    /** Heads the column of reasons. */
    WHY,
    /** Why: another child. */
    SHOWS_ANOTHER_CHILD,
    /** Why: no undertaking. */
    SIGN_UNDERTAKING,
    /** Why: any other. */
    NOT_SHOWN,
    /** The heading of the files beside the book. */
    FILES,
    /** Introduces them. */
    FILES_BELOW("folder"),
    /** Heads the column of files. */
    FILE,
    /** Heads the column of sizes and hashes. */
    SIZE_AND_HASH,
    /** The size of a small file in kilobytes. */
    KILOBYTES("size"),
    /** The size of a file in megabytes. */
    MEGABYTES("size"),
    /** The heading of how to check the book. */
    CHECK,
    /** How to check the book. */
    CHECK_HASH("hash"),
    /** What a family is asked. */
    PLEASE,
    /** In the place of a damaged picture. */
    UNREADABLE_PICTURE,
    /** In the place of a picture whose content is not what it is declared to be. */
    MISTYPED_PICTURE,
    /** In the place of a picture with too many pixels. */
    HUGE_PICTURE,
    /** In the place of a picture that takes too long to decode. */
    SLOW_PICTURE,
    /** In the place of a picture of a kind that cannot be decoded. */
    UNDECODABLE_PICTURE;

    private final String blanks;

    Label(String... blanks) {
        this.blanks = String.join(" ", blanks);
    }

    /**
     * The blanks in its words, each written in braces, such as {@code {name}}.
     *
     * @return their names; empty for words without a blank
     */
    public List<String> blanks() {
        return blanks.isEmpty() ? List.of() : List.of(blanks.split(" ", -1));
    }

    /** Returns the key in a properties file, such as {@code learning-journal}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
