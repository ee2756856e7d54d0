package org.learningjournal.export.pdf;

import java.nio.charset.StandardCharsets;
import org.learningjournal.export.pdf.tagged.VolumeFile;

/**
 * Encrypts a book with AES-256 (PDF 2.0 revision 6). PDF/A forbids encryption, so the book then claims PDF/UA only, and two
 * books of one journal differ in their bytes. Whoever opens it may print, copy and have it read aloud.
 *
 * @param openingPassword asked for before anything is shown
 * @param owningPassword lifts the encryption; not the same
 */
public record Protection(String openingPassword, String owningPassword) {

    /** The longest password that AES-256 in PDF takes, in bytes of UTF-8. */
    private static final int LONGEST = 127;

    /**
     * Checks both passwords, by locking and opening an empty file.
     *
     * @throws IllegalArgumentException if one is blank or too long, has a character that PDF takes in no password or none that it
     *     keeps, or if both are the same; the message has no password in it
     */
    public Protection {
        check(openingPassword, "opening");
        check(owningPassword, "owning");
        if (openingPassword.equals(owningPassword)) {
            throw new IllegalArgumentException("the owning password is another one than the opening password");
        }
    }

    private static void check(String password, String name) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.isBlank() || bytes > LONGEST) {
            throw new IllegalArgumentException(
                    "the " + name + " password has 1 to 127 bytes, not all blank; this one has " + bytes);
        }
        if (!new VolumeFile.Lock(password, password).isSound()) {
            throw new IllegalArgumentException(
                    "the " + name + " password is none for a PDF: it has a control, an unassigned or"
                            + " a private character, nothing that can be seen, or Hebrew or Arabic letters together with others");
        }
    }

    @Override
    public String toString() {
        return "Protection[passwords not shown]";
    }
}
