package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An artifact that carries fonts.
 *
 * @param module the name of its module; on the module path that may live in another class loader, so it is asked itself
 * @param coordinates for messages
 */
record FontArtifact(String module, String coordinates) {

    @Nullable
    InputStream open(String path) throws IOException {
        Optional<Module> found = Optional.ofNullable(
                        FontArtifact.class.getModule().getLayer())
                .flatMap(layer -> layer.findModule(module));
        InputStream in = found.isPresent() ? found.get().getResourceAsStream(path) : null;
        return in == null ? FontArtifact.class.getClassLoader().getResourceAsStream(path) : in;
    }

    boolean has(String path) {
        try (InputStream in = open(path)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }
}
