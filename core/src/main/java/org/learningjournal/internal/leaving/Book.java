package org.learningjournal.internal.leaving;

import java.util.List;
import org.learningjournal.visibility.Known;

/**
 * What is handed out, and to whom.
 *
 * @param selection which faces it holds
 * @param reader whom the projection goes by: the recipient, or all of them as one reader
 * @param recipients all about those who get it, each once
 */
record Book(Selection selection, Known reader, List<Known> recipients) {
    Book {
        recipients = List.copyOf(recipients);
    }
}
