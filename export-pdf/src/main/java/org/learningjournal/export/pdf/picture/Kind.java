package org.learningjournal.export.pdf.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of picture that can be decoded, by what a file is declared to be and by how it begins. */
enum Kind {
    JPEG("\u00FF\u00D8\u00FF"),
    PNG("\u0089PNG\r\n\u001A\n"),
    GIF("GIF8"),
    WEBP("RIFF????WEBP");

    /** So many first bytes tell every kind. */
    static final int SIGNATURE = 12;

    private static final Map<String, Kind> MEDIA_TYPES = Map.of(
            "image/jpeg", JPEG,
            "image/jpg", JPEG,
            "image/pjpeg", JPEG,
            "image/png", PNG,
            "image/x-png", PNG,
            "image/gif", GIF,
            "image/webp", WEBP);

    private final String signature;

    Kind(String signature) {
        this.signature = signature;
    }

    static Optional<Kind> declared(String mediaType) {
        String bare = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA_TYPES.get(bare));
    }

    boolean begins(byte[] first) {
        String bytes = new String(first, StandardCharsets.ISO_8859_1);
        if (bytes.length() < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (signature.charAt(i) != '?' && signature.charAt(i) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
