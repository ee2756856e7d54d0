package org.learningjournal.export.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * One file of a document.
 *
 * @param title the title in its metadata
 * @param sheets its pages, in order
 * @param sections what its pages hold, in reading order
 * @param bookmarks its outline
 * @param lock how it is protected; empty for not
 */
public record VolumeFile(
        String title, List<Sheet> sheets, List<Element> sections, List<Bookmark> bookmarks, Optional<Lock> lock) {

    /** Copies the lists. */
    public VolumeFile {
        sheets = List.copyOf(sheets);
        sections = List.copyOf(sections);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * The two passwords of an encrypted file.
     *
     * @param opening asked for before anything is shown
     * @param owning lifts every limit
     */
    public record Lock(String opening, String owning) {

        private static final int KEY_BITS = 256;

        /** Whether a file with them asks for one: there are characters that PDF takes in no password, and some that it drops. */
        public boolean isSound() {
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            try (PDDocument empty = new PDDocument()) {
                empty.protect(policy());
                empty.save(locked);
                Loader.loadPDF(locked.toByteArray()).close();
                return false;
            } catch (InvalidPasswordException e) {
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Everything is allowed to who can open it: a limit would keep readers aloud and printers out, and stop nobody else. */
        StandardProtectionPolicy policy() {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owning, opening, new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            policy.setPreferAES(true);
            return policy;
        }
    }
}
