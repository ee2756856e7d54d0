package org.learningjournal.quickstart;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;
import org.learningjournal.storage.jdbc.*;
import org.learningjournal.visibility.EntryView;

/** An ordinary host: opens a database, builds the front door, lives through a term, and names the PDF that came of it. */
record Quickstart(Deeds deeds, Cast cast, PrintStream out) {
    private static final ResourceBundle CLAUSES = ResourceBundle.getBundle("org.learningjournal.quickstart.clauses");

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path folder = Files.isWritable(target) ? target.resolve("quickstart") : Files.createTempDirectory("quickstart");
        Files.deleteIfExists(Files.createDirectories(folder).resolve("journals.mv.db"));
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + folder.resolve("journals"));
        JdbcSchema.install(database, Dialect.H2);
        JdbcStorage storage = JdbcStorage.owning(database, Dialect.H2);
        Journals journals = Journals.builder().storage(storage).build();
        Path pdf = folder.resolve("journal.pdf");
        Cast cast = new Cast(journals);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        new Quickstart(new Deeds(journals, cast, pdf), cast, out).tell();
        out.println(pdf);
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream text = Objects.requireNonNull(Quickstart.class.getResourceAsStream(resource), resource)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** At a time, somebody does something, and it must come out as the line says. */
    private void tell() throws IOException {
        for (String line : lines("term.txt")) {
            String[] part = line.split("\\|", -1); // when, who, does what, with what outcome, and the words of the deed
            String time = Cast.time(cast.turnTo(part[0]));
            if (part[2].equals("tell")) {
                out.println("\n" + time + ". " + part[4]);
                continue;
            }
            String[] words = Arrays.copyOfRange(part, 4, part.length);
            Outcome<?> outcome = deeds.act(part[2], cast.caller(part[1]), words);
            if (!part[3].contains(outcome.getClass().getSimpleName())) {
                throw new IllegalStateException(line + " came out as " + outcome);
            }
            if (!part[3].startsWith("(")) { // in brackets: happens every day, and is not told
                told(outcome).forEach(told -> out.println("  " + part[1] + " " + told));
            }
        }
    }

    private static Stream<String> told(Outcome<?> outcome) {
        if (outcome instanceof Outcome.AwaitsApproval<?> waiting) {
            return waiting.why().stream().map(reason -> "has to wait: " + words(reason));
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.decision().reasons().stream().map(reason -> "is refused: " + words(reason));
        }
        if (outcome.orElseThrow() instanceof EntryView seen) {
            String picture = seen.media().isEmpty() ? "" : " [and a picture]";
            String remark = seen.remark().isEmpty() ? "" : " And in answer: " + seen.remark();
            String text = "reads “" + seen.title() + "”: " + seen.text() + picture + remark;
            return Stream.concat(
                    Stream.of(text), seen.withheld().stream().map(why -> "gets no picture: " + words(why)));
        }
        return Stream.of(outcome.orElseThrow().toString());
    }

    static String words(Reason reason) {
        return "“" + reason.sentence() + "” (" + reason.clause() + ": "
                + CLAUSES.getString(reason.clause().name()) + ")";
    }
}
