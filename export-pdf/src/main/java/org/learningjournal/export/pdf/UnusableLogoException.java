package org.learningjournal.export.pdf;

import org.learningjournal.base.JournalException;

/** The logo of a theme cannot be read as a picture. Nothing of the book is left; give the theme another logo, or none. */
public final class UnusableLogoException extends JournalException {

    private static final long serialVersionUID = 1L;

    UnusableLogoException(String message, Throwable cause) {
        super(message, cause);
    }
}
