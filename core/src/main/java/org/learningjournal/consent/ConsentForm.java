package org.learningjournal.consent;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which text an adult was shown, by its hash, so that it can be proved later exactly what was agreed to.
 *
 * @param sha256 the SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits
 */
public record ConsentForm(String sha256) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form of the hash. */
    public ConsentForm {
        Objects.requireNonNull(sha256, "sha256");
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a form is named by 64 hexadecimal digits, not \"" + sha256 + "\"");
        }
    }

    /**
     * The form with this text.
     *
     * @param text the whole text that is shown
     * @return its name by hash
     */
    public static ConsentForm ofText(String text) {
        return new ConsentForm(
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    }
}
