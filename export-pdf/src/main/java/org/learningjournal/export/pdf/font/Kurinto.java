package org.learningjournal.export.pdf.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The family that every book can fall back on; it comes as a dependency and covers most scripts but Han and Hangul. */
final class Kurinto {

    private static final FontArtifact ARTIFACT =
            new FontArtifact("com.helger.font.kurinto.sans", "com.helger.font:ph-fonts-kurinto-sans");
    private static final String FOLDER = "fonts/ttf/Kurinto/KurintoSans-";

    private Kurinto() {}

    static FontFile file(Cut cut) {
        String path = FOLDER
                + switch (cut) {
                    case REGULAR -> "Rg";
                    case BOLD -> "Bd";
                    case ITALIC -> "It";
                    case BOLD_ITALIC -> "BdIt";
                }
                + ".ttf";
        return new FontFile("Kurinto Sans " + cut, cut, new Opening(path));
    }

    /** Equal for equal paths, so that fonts of several roles share one loaded font. */
    private record Opening(String path) implements FontFile.Opening {
        @Override
        public InputStream open() throws IOException {
            InputStream found = ARTIFACT.open(path);
            if (found == null) {
                throw new FileNotFoundException(
                        path + " is missing; add " + ARTIFACT.coordinates() + " to the class path or module path");
            }
            return found;
        }
    }
}
