package org.learningjournal.export.pdf.compose;

import java.util.List;

/** What a book says in its own voice. */
final class Words {
    static final String LEARNING_JOURNAL = "Learning journal";
    static final String EMPTY_TITLE = "No entries";
    static final String EMPTY = "There are no entries in this journal.";
    static final String ABOUT = "About this journal";
    static final String KEY_WORKERS = "Key workers";
    static final String WITHHELD = "What is not in this book";
    static final String NOTHING_WITHHELD = "Nothing was withheld.";
    static final String WITHHELD_BECAUSE =
            "These pictures belong to entries in this book and are not shown, for the reason given.";
    static final String PLEASE = "Other children may appear in this book with their families’ consent. "
            + "Please keep it within the family, and do not share pictures of other children.";
    static final List<String> WITHHELD_HEADER = List.of("Date", "Entry", "Why");

    private Words() {}

    static String title(String child) {
        return LEARNING_JOURNAL + " of " + child;
    }

    static String observedBy(String author) {
        return "Observed by " + author;
    }

    static String fromHome(String author) {
        return "From home, by " + author;
    }

    static String learning(List<String> goals) {
        return "Learning: " + String.join(" · ", goals);
    }

    static String together(List<String> names) {
        return "With: " + String.join(", ", names);
    }

    static String notPrinted(long count) {
        return count == 1
                ? "One recording or document belongs to this entry and cannot be printed."
                : count + " recordings or documents belong to this entry and cannot be printed.";
    }

    static String removed(String when) {
        return "A comment of " + when + " was removed.";
    }

    static String photoOf(String title, String day) {
        return "A photo from “" + title + "”, " + day;
    }

    static String since(String day) {
        return "since " + day;
    }

    static String fromTo(String first, String last) {
        return first + " to " + last;
    }

    static String madeFor(String recipient, String setting, String day) {
        return "This book was made for " + recipient + " by " + setting + " on " + day
                + ". It holds what the family could see in the journal on that day.";
    }

    static String counts(long entries, long home, long media, long comments) {
        return "It has " + of(entries, "entry", "entries") + ", " + home + " of them from home, "
                + of(media, "picture or recording", "pictures and recordings") + ", and "
                + of(comments, "comment", "comments") + ".";
    }

    private static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
