package org.learningjournal.export.pdf;

import org.learningjournal.base.JournalException;

/**
 * A font cannot be opened, read or embedded. The message names the font and says what to do; nothing of the document has been
 * written.
 */
public final class UnusableFontException extends JournalException {
    private static final long serialVersionUID = 1L;

    UnusableFontException(String message, Throwable cause) {
        super(message, cause);
    }
}
