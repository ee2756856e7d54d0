package org.learningjournal.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What staff and families might have written about a child who does not exist; the same at every run. Most words come again
 * and again, as in a real journal, and some are met once and never after, so that remembering words does not help more than
 * it would there.
 */
final class Prose {
    private static final List<List<String>> SENTENCES = Stream.of(
                    "Alex went straight to the %2 and began to %3, %4 and without looking up once.",
                    "When %1 asked what came next, Alex thought for a while and said that the %2 had to go first.",
                    "Together with %1 they carried the %2 to the %5, which took three attempts and a good deal of laughter.",
                    "“I can %3 all by myself,” Alex told %1, and showed everybody how.",
                    "At first the %2 would not hold, so Alex tried it the other way round and waited %4.",
                    "We counted the %2 on the %5, and Alex knew at once that there were %6.",
                    "At %7.%6 we were back at the %5, and the %2 was still where Alex had left it.",
                    "Alex made up a story in which %1 could %3 until the sun went down behind the %5.",
                    "%1 wanted the same %2, and after a short talk the two of them took turns.",
                    "Alex noticed that the %2 feels different when it is wet, and looked for a word for it.",
                    "After lunch Alex stayed by the %5, %4, and watched how %1 used the %2.",
                    "This was new: last month Alex would still have asked for help with the %2.",
                    "Alex listened to the whole of the book about %1 and wanted to hear the page with the %2 again.",
                    "Because it had rained in the night, the %5 was full of puddles, and everyone wanted to %3.",
                    "With a thick brush Alex painted the %2, named every colour, and gave the picture to %1.",
                    "Alex put the %2 in a row from the smallest to the largest and then began to %3 %4.",
                    "At home we have a %2, too, and since the weekend nobody but Alex is allowed to touch it.",
                    "Grandfather %1 says that he has never seen anybody %3 so %4.")
            .map(sentence -> List.of(sentence.split("(?=%\\d)|(?<=%\\d)", -1)))
            .toList();
    private static final List<String> THINGS = List.of(
            "water wheel",
            "wooden blocks",
            "red bucket",
            "magnifying glass",
            "old kettle",
            "shells",
            "button box",
            "clay",
            "paper boats",
            "tape measure",
            "drum",
            "seed tray",
            "toy crane",
            "picture cards",
            "feathers",
            "rope ladder",
            "wheelbarrow",
            "torch",
            "pine cones",
            "letter stamps",
            "mirror",
            "marble run",
            "scales",
            "watering can",
            "chalk",
            "puppets",
            "cardboard tunnel",
            "spinning top",
            "garden hose",
            "tea set");
    private static final List<String> DEEDS = List.of(
            "pour",
            "build a bridge",
            "climb",
            "sort",
            "whistle",
            "draw a map",
            "dig",
            "balance",
            "stir the soup",
            "write a name",
            "look after the snails",
            "jump over the line",
            "fold",
            "thread beads",
            "measure everything",
            "sing the second verse",
            "roll",
            "cut along the edge",
            "plant beans",
            "tell the time");
    private static final List<String> MANNERS = List.of(
            "patiently",
            "with great care",
            "humming",
            "on tiptoe",
            "quite calmly",
            "again and again",
            "in silence",
            "very proudly",
            "with both hands",
            "step by step",
            "slowly",
            "with a serious face");
    private static final List<String> PLACES = List.of(
            "sand pit",
            "pond",
            "kitchen table",
            "quiet corner",
            "willow hut",
            "workbench",
            "reading rug",
            "muddy bank",
            "long bench",
            "old shed",
            "herb bed",
            "gate",
            "stage",
            "climbing frame",
            "cloakroom",
            "little wood");
    private static final List<String> SYLLABLES = List.of(
            "bra", "del", "fen", "gor", "hil", "jas", "ka", "lun", "mo", "nel", "ö", "per", "quin", "ro", "sa", "té",
            "ul", "ver", "wim", "zo");

    private final Random random = new Random(5);

    /** A heading that no other entry has. */
    String title(int number) {
        String thing = of(THINGS);
        return Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + ", day " + number;
    }

    /** Two paragraphs. */
    String text() {
        return sentences(5) + "\n\n" + sentences(4);
    }

    /** Put together piece by piece, because formatting would cost as much as a page does. */
    String sentences(int count) {
        StringBuilder sentences = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (String piece : of(SENTENCES)) {
                sentences.append(said(piece));
            }
            sentences.append(i < count - 1 ? " " : "");
        }
        return sentences.toString();
    }

    private String said(String piece) {
        return switch (piece) {
            case "%1" -> name();
            case "%2" -> of(THINGS);
            case "%3" -> of(DEEDS);
            case "%4" -> of(MANNERS);
            case "%5" -> of(PLACES);
            case "%6" -> String.valueOf(10 + random.nextInt(50));
            case "%7" -> String.valueOf(8 + random.nextInt(9));
            default -> piece;
        };
    }

    String caption() {
        return "By the " + of(PLACES) + " with " + name();
    }

    String name() {
        String name = of(SYLLABLES) + of(SYLLABLES) + of(SYLLABLES);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
