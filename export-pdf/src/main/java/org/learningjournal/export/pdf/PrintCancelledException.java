package org.learningjournal.export.pdf;

import org.learningjournal.base.JournalException;

/** A book was ended by its listener. Nothing of it is left, neither files nor temporary files. */
public final class PrintCancelledException extends JournalException {

    private static final long serialVersionUID = 1L;

    PrintCancelledException() {
        super("the book was cancelled by its listener; nothing of it is left");
    }
}
