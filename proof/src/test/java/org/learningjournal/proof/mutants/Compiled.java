package org.learningjournal.proof.mutants;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one changed source file against the classes it belongs to. */
final class Compiled {
    private static final String SOURCES = "src/main/java/";

    private Compiled() {}

    static void into(Path folder, Mutant mutant, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-implicit:none",
                    "-nowarn",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString());
            boolean compiles = compiler.getTask(
                            complaints, files, null, options, null, List.of(new Text(mutant.path(), source)))
                    .call();
            if (!compiles) {
                throw new IllegalStateException(mutant.name() + " does not compile: " + complaints);
            }
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String path, String source) {
            super(URI.create("string:///" + path.substring(path.indexOf(SOURCES) + SOURCES.length())), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
