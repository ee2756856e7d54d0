package org.learningjournal.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;
import org.learningjournal.visibility.EntryView;

/** Lives through term.txt: at a time somebody does something, and it must come out as the line says. */
record Story(Deeds deeds, Cast cast, PrintStream out) {
    private static final ResourceBundle CLAUSES = ResourceBundle.getBundle("org.learningjournal.quickstart.clauses");

    void tell() throws IOException {
        for (String line : Quickstart.lines("term.txt")) {
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
                told(outcome).forEach(told -> out.println("  " + part[1] + " – " + told));
            }
        }
    }

    private static Stream<String> told(Outcome<?> outcome) {
        if (outcome instanceof Outcome.AwaitsApproval<?> waiting) {
            return waiting.why().stream().map(reason -> "waits: " + words(reason));
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.decision().reasons().stream().map(reason -> "refused: " + words(reason));
        }
        Object answer = outcome.orElseThrow();
        return answer instanceof EntryView seen
                ? shown(seen)
                : answer instanceof List<?> lines ? lines.stream().map(String::valueOf) : Stream.of("done");
    }

    private static Stream<String> shown(EntryView seen) {
        String pictures = seen.media().isEmpty() ? "" : " [" + seen.media().size() + " picture]";
        return Stream.concat(
                Stream.of("reads “" + seen.title() + "”: " + seen.text() + pictures + seen.remark()),
                seen.withheld().stream().map(reason -> "gets no picture: " + words(reason)));
    }

    static String words(Reason reason) {
        return "“" + reason.sentence() + "” (" + reason.clause() + ", " + CLAUSES.getString(reason.clause().name()) + ")";
    }
}
