package org.learningjournal.export.pdf.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of picture that can be decoded, by what a file is declared to be and by how it begins. */
enum Kind {
    JPEG("\u00FF\u00D8\u00FF", Set.of("image/jpeg", "image/jpg", "image/pjpeg")),
    PNG("\u0089PNG\r\n\u001A\n", Set.of("image/png", "image/x-png")),
    GIF("GIF8", Set.of("image/gif")),
    WEBP("RIFF????WEBP", Set.of("image/webp"));

    /** So many first bytes tell every kind. */
    static final int SIGNATURE = 12;

    private final String signature;
    private final Set<String> mediaTypes;

    Kind(String signature, Set<String> mediaTypes) {
        this.signature = signature;
        this.mediaTypes = mediaTypes;
    }

    static Optional<Kind> declared(String mediaType) {
        String bare = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaTypes.contains(bare))
                .findFirst();
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
