package org.learningjournal.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Child;

/** A mask looks only for names whose outline a text has. It must find what it would find if it looked for them all. */
class OutlineTest {
    private static final String SEED = "learningjournal.seed";
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SettingId SETTING = SettingId.at(NOON);
    private static final int ROUNDS = 800;
    private static final int CHILDREN = 5;
    private static final String SPARE = "aAbBeEiIıİsSßẞſkKςσΣdžDžDŽéÅﬁ小王𐐀𐐨1.?(\\[Ee";
    private static final List<String> JOINTS =
            List.of(" ", "-", "–", "\u00A0", "'", "’", "ʻ", "`", "\u0307", "ss", "i\u0307");
    private static final List<UnaryOperator<String>> WRITTEN = List.of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.toLowerCase(Locale.ROOT),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> Normalizer.normalize(text, Normalizer.Form.NFKC),
            text -> text.replace("ss", "ß"),
            text -> text.replace("ß", "SS"),
            text -> text.replace("i", "i\u0307"),
            text -> text.replace("i", "İ").replace("I", "ı"),
            text -> text.replace('\'', '‘').replace('’', 'ʼ'),
            text -> text.replace(" ", " -\n").replace("-", " "),
            text -> text + "x",
            text -> "\uD83D" + text.substring(1));

    private final Random random;
    private final String as;
    private int found;
    private int withoutPattern;
    private int changed;

    OutlineTest() {
        long seed = Long.getLong(SEED, new Random().nextLong(1_000_000));
        random = new Random(seed);
        as = "-D" + SEED + "=" + seed;
    }

    @Test
    void P12_a_mask_finds_and_hides_what_one_pattern_of_all_names_would() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Child> children = Stream.generate(this::child).limit(CHILDREN).toList();
            String text = text(children);
            NameMask mask = NameMask.hiding(children, List.of());
            String normal = NameMask.normal(text);
            Matcher all = NameMask.pattern(names(children)).matcher(normal);
            String clue = "%s round %d: \"%s\" in \"%s\"".formatted(as, round, names(children), text);
            boolean finds = all.find();
            assertThat(mask.finds(text)).as(clue).isEqualTo(finds);
            String hidden = mask.hide(text);
            assertThat(hidden.replaceAll("(?i)another child", "*"))
                    .as(clue)
                    .isEqualTo((finds ? all.replaceAll("*") : text).replaceAll("(?i)another child", "*"));
            count(children, normal, finds, !hidden.equals(text));
        }
        System.out.printf(
                "outlines: %s, %d of %d texts have a name, %d have no outline of one%n",
                as, found, ROUNDS, withoutPattern);
        assertThat(found).as(as).isEqualTo(changed).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
        assertThat(withoutPattern).as(as).isGreaterThan(ROUNDS / 20);
    }

    private void count(Collection<Child> children, String normal, boolean finds, boolean hides) {
        String outline = Outline.of(normal);
        found += finds ? 1 : 0;
        changed += hides ? 1 : 0;
        withoutPattern += names(children).stream().map(Outline::of).noneMatch(outline::contains) ? 1 : 0;
    }

    /** Every letter that has another case, as a name of one letter in a text of all of them. */
    @Test
    void P12_letters_that_a_pattern_takes_for_each_other_have_one_outline() {
        List<String> letters = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.toLowerCase(each) != each || Character.toUpperCase(each) != each)
                .mapToObj(Character::toString)
                .map(NameMask::normal)
                .distinct()
                .toList();
        String text = String.join("\n", letters);
        int pairs = 0;
        for (String letter : letters) {
            String name = NameMask.folded(letter);
            Matcher matcher = NameMask.pattern(Set.of(name)).matcher(text);
            while (matcher.find()) {
                assertThat(Outline.of(matcher.group()))
                        .as("%s for %s", matcher.group(), name)
                        .contains(Outline.of(name));
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(letters.size());
    }

    private static Set<String> names(Collection<Child> children) {
        return children.stream()
                .flatMap(child -> Stream.concat(child.names().stream(), child.formerNames().stream()))
                .map(NameMask::folded)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    private Child child() {
        return new Child(
                ChildId.at(NOON),
                SETTING,
                name(),
                name(),
                random.nextBoolean() ? Optional.of(name()) : Optional.empty(),
                LocalDate.of(2022, 5, 4),
                Optional.empty(),
                random.nextInt(4) == 0 ? Set.of(name()) : Set.of());
    }

    private String name() {
        String name = "";
        while (name.isBlank()) {
            name = letters(4 + random.nextInt(3));
        }
        return name;
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        int[] spare = SPARE.codePoints().toArray();
        for (int i = 0; i < count; i++) {
            letters.appendCodePoint(spare[random.nextInt(spare.length)])
                    .append(random.nextInt(5) == 0 ? one(JOINTS) : "");
        }
        return letters.toString();
    }

    private String text(List<Child> children) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            words.add(letters(1 + random.nextInt(6)));
        }
        if (random.nextBoolean()) {
            List<String> names = List.copyOf(one(children).names());
            words.add(
                    random.nextInt(words.size()),
                    one(WRITTEN).apply(one(WRITTEN).apply(one(names))));
        }
        return String.join(one(List.of(" ", ". ", "\n", "x")), words);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
