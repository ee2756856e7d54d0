package org.learningjournal.export.pdf.layout;

/** The logo of a look cannot be printed. A book that went on without it would not be the one that was wanted. */
public final class LogoFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    LogoFault(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
