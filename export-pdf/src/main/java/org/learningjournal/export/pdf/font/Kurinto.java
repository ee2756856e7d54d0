package org.learningjournal.export.pdf.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The family that every book can fall back on; it comes as a dependency and covers most scripts but Han and Hangul. */
final class Kurinto {

    private static final String MODULE = "com.helger.font.kurinto.sans";
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
        return new FontFile("Kurinto Sans " + cut, cut, () -> open(path));
    }

    private static InputStream open(String path) throws IOException {
        InputStream found = fromModule(path);
        if (found == null) {
            found = Kurinto.class.getClassLoader().getResourceAsStream(path);
        }
        if (found == null) {
            throw new FileNotFoundException("the font " + path
                    + " is missing; add com.helger.font:ph-fonts-kurinto-sans to the class path or module path");
        }
        return found;
    }

    /** On the module path the fonts' module may live in another class loader, so it is asked itself. */
    private static @Nullable InputStream fromModule(String path) throws IOException {
        Optional<Module> module =
                Optional.ofNullable(Kurinto.class.getModule().getLayer()).flatMap(layer -> layer.findModule(MODULE));
        return module.isPresent() ? module.get().getResourceAsStream(path) : null;
    }
}
