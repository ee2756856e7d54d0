package org.learningjournal.export.pdf.compose;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.learningjournal.framework.Element;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.Withheld;

/**
 * What a book tells, whether it is of one child or of a group.
 *
 * @param heading the largest line of the cover
 * @param title the document's title
 * @param subtitle below the heading
 * @param coverLines quiet lines at the foot of the cover
 * @param made says for whom, by whom and when the book was made
 * @param keyWorkers one line each; empty for a group
 * @param zone in which its dates are
 * @param at when the rules were evaluated
 * @param items oldest first
 * @param withheld in the order of the entries
 * @param elements in the order of their frameworks
 */
record Story(
        String heading,
        String title,
        String subtitle,
        List<String> coverLines,
        List<String> made,
        List<String> keyWorkers,
        ZoneId zone,
        Instant at,
        List<Item> items,
        List<Withheld> withheld,
        List<Element> elements) {}
