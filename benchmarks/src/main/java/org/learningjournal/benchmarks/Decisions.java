package org.learningjournal.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.learningjournal.base.Code;
import org.learningjournal.journal.Face;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;

/** One decision with its reason, everything about the caller loaded, against a straight-line twin that gives the same code. */
final class Decisions implements Benchmark {
    private static final int QUESTIONS = 4_096;
    private static final int FORKS = 5;
    private static final int ROUNDS = 400;
    private static final int WARM = 200;
    private static final long SEED = 20_261_123L;
    private static final String ONCE = "once";

    private long right;

    Decisions() {}

    /** May this caller see this face? */
    private record Question(Known known, VisibilityRules rules, Face face, Code expected) {
        Code ours() {
            return rules.explain(face).reason().code();
        }

        Code twin() {
            return Twin.decide(known, face);
        }
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public String sentence() {
        return "Decides on 4,096 of 10,000 entries for nine kinds of callers, against a straight-line twin.";
    }

    @Override
    public Figure run(String... arguments) {
        double ratio = Arrays.asList(arguments).contains(ONCE) ? once() : Forks.median(FORKS, name(), ONCE);
        return new Figure(name(), ratio, 3);
    }

    private double once() {
        List<Question> questions = questions(new DecisionsWorld(SEED));
        check(questions);
        double ours = Double.MAX_VALUE;
        double twin = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double one = nanos(questions, Question::ours);
            double other = nanos(questions, Question::twin);
            if (round >= WARM) {
                ours = Math.min(ours, one);
                twin = Math.min(twin, other);
            }
        }
        if (right != 2L * ROUNDS * questions.size()) {
            throw new IllegalStateException("a decision changed between two rounds");
        }
        System.out.printf("a decision: ours %.1f ns, twin %.1f ns%n", ours, twin);
        return ours / twin;
    }

    /** As many questions of every caller about every shelf. */
    private static List<Question> questions(DecisionsWorld world) {
        Random random = new Random(SEED);
        List<List<Face>> shelves = List.copyOf(world.faces.values());
        List<VisibilityRules> rules =
                world.known.stream().map(VisibilityRules::of).toList();
        List<Question> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            int number = questions.size();
            int caller = number % rules.size();
            List<Face> shelf = shelves.get(number / rules.size() % shelves.size());
            Face face = shelf.get(random.nextInt(shelf.size()));
            Known known = world.known.get(caller);
            questions.add(new Question(known, rules.get(caller), face, Twin.decide(known, face)));
        }
        Collections.shuffle(questions, random);
        return questions;
    }

    private static void check(List<Question> questions) {
        int permitted = 0;
        for (Question question : questions) {
            if (question.ours() != question.expected()) {
                throw new IllegalStateException(question.ours() + " but the twin says " + question.expected() + ": "
                        + question.face() + " for " + question.known());
            }
            permitted += question.rules().explain(question.face()).permits() ? 1 : 0;
        }
        double share = (double) permitted / questions.size();
        System.out.printf("%d decisions, %.0f %% permitted%n", questions.size(), share * 100);
        if (share < 0.1 || share > 0.9) {
            throw new IllegalStateException("the questions are not stratified");
        }
    }

    private double nanos(List<Question> questions, Function<Question, Code> decide) {
        long start = System.nanoTime();
        for (Question question : questions) {
            right += decide.apply(question) == question.expected() ? 1 : 0;
        }
        return (double) (System.nanoTime() - start) / questions.size();
    }
}
