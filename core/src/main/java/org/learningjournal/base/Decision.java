package org.learningjournal.base;

import java.util.List;
import java.util.function.Function;

/** A yes or a no, each with its reasons. */
public sealed interface Decision {
    /**
     * Why.
     *
     * @return never empty; the first is the deciding one
     */
    List<Reason> reasons();

    /**
     * Whether the answer is yes.
     *
     * @return true for {@link Permitted}
     */
    default boolean permits() {
        return this instanceof Permitted;
    }

    /**
     * The deciding reason.
     *
     * @return the first reason
     */
    default Reason reason() {
        return reasons().get(0);
    }

    /**
     * The same answer as somebody may hear it.
     *
     * @param eyes for whom
     * @return the same kind of decision with each reason rendered, equal ones once
     */
    Decision forEyesOf(Eyes eyes);

    /**
     * A yes.
     *
     * @param code why
     * @return the decision
     */
    static Decision permitted(Code code) {
        return new Permitted(List.of(Reason.of(code)));
    }

    /**
     * A no.
     *
     * @param code why
     * @return the decision
     */
    static Refused refused(Code code) {
        return new Refused(List.of(Reason.of(code)));
    }

    /**
     * A no with a sentence that says more.
     *
     * @param code why
     * @param sentence the sentence
     * @return the decision
     */
    static Refused refused(Code code, String sentence) {
        return new Refused(List.of(Reason.of(code, sentence)));
    }

    /**
     * Yes.
     *
     * @param reasons why, the deciding one first
     */
    record Permitted(List<Reason> reasons) implements Decision {
        /** Checks that there is a reason. */
        public Permitted {
            reasons = checked(reasons);
        }

        @Override
        public Permitted forEyesOf(Eyes eyes) {
            return new Permitted(rendered(reasons, reason -> reason.forEyesOf(eyes)));
        }
    }

    /**
     * No.
     *
     * @param reasons why, the deciding one first
     */
    record Refused(List<Reason> reasons) implements Decision {
        /** Checks that there is a reason. */
        public Refused {
            reasons = checked(reasons);
        }

        @Override
        public Refused forEyesOf(Eyes eyes) {
            return new Refused(rendered(reasons, reason -> reason.forEyesOf(eyes)));
        }
    }

    private static List<Reason> checked(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision has at least one reason");
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> rendered(List<Reason> reasons, Function<Reason, Reason> rendering) {
        return reasons.stream().map(rendering).distinct().toList();
    }
}
