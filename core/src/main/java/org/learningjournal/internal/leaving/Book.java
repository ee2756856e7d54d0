package org.learningjournal.internal.leaving;

import java.util.List;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Use;

/**
 * What is handed out, and to whom.
 *
 * @param selection which faces it holds
 * @param reader whom the projection goes by: the recipient, or all of them as one reader
 * @param recipients all about those who get it, each once
 * @param use what the projection is made for
 */
record Book(Selection selection, Known reader, List<Known> recipients, Use use) {
    Book {
        recipients = List.copyOf(recipients);
    }
}
