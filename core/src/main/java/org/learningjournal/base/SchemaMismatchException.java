package org.learningjournal.base;

/** The stored schema is not the one this release works with. The message says which script is missing. */
public final class SchemaMismatchException extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a mismatch.
     *
     * @param found the version found, or "none"
     * @param expected the version this release needs
     * @param script the first script to apply
     */
    public SchemaMismatchException(String found, int expected, String script) {
        super("the schema has version " + found + " but this release needs version " + expected + "; apply " + script);
    }
}
