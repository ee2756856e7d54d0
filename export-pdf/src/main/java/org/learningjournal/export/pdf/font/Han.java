package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The family for Han, kana and the punctuation of East Asia; its artifact is large, so a host adds it by choice. */
final class Han {

    private static final FontArtifact ARTIFACT =
            new FontArtifact("com.helger.font.noto_sans_sc", "com.helger.font:ph-fonts-noto-sans-sc");
    private static final String FOLDER = "fonts/ttf/NotoSansSC/NotoSansSC-";

    private Han() {}

    /** Returns the upright cut of the same weight, or empty without the artifact; the script knows no italics. */
    static Optional<FontFile> file(Cut cut) {
        boolean bold = cut == Cut.BOLD || cut == Cut.BOLD_ITALIC;
        String path = FOLDER + (bold ? "Bold" : "Regular") + ".ttf";
        return ARTIFACT.has(path)
                ? Optional.of(new FontFile(
                        "Noto Sans SC " + (bold ? Cut.BOLD : Cut.REGULAR),
                        bold ? Cut.BOLD : Cut.REGULAR,
                        new Opening(path)))
                : Optional.empty();
    }

    /** Equal for equal paths, so that two cuts share one loaded font. */
    private record Opening(String path) implements FontFile.Opening {
        @Override
        public @Nullable InputStream open() throws IOException {
            return ARTIFACT.open(path);
        }
    }
}
