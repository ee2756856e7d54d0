package org.learningjournal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;

/**
 * A child of a setting.
 *
 * @param id the child's id
 * @param setting the setting
 * @param givenName the given name or names, one line
 * @param familyName the family name, one line
 * @param knownAs another name by which the child is called, empty if there is none
 * @param born the day of birth
 * @param externalRef the host's own key, empty if it has none
 * @param formerNames names and parts of names the child was called by before they were corrected; texts still have them
 */
public record Child(
        ChildId id,
        SettingId setting,
        String givenName,
        String familyName,
        Optional<String> knownAs,
        LocalDate born,
        Optional<String> externalRef,
        Set<String> formerNames) {
    /** Checks the names. */
    public Child {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(setting, "setting");
        Names.check(givenName, "givenName");
        Names.check(familyName, "familyName");
        knownAs.ifPresent(name -> Names.check(name, "knownAs"));
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(externalRef, "externalRef");
        formerNames = Set.copyOf(formerNames);
        formerNames.forEach(name -> Names.check(name, "formerNames"));
    }

    /**
     * A child whose names were never corrected.
     *
     * @param id the child's id
     * @param setting the setting
     * @param givenName the given name or names, one line
     * @param familyName the family name, one line
     * @param knownAs another name by which the child is called, empty if there is none
     * @param born the day of birth
     * @param externalRef the host's own key, empty if it has none
     */
    public Child(
            ChildId id,
            SettingId setting,
            String givenName,
            String familyName,
            Optional<String> knownAs,
            LocalDate born,
            Optional<String> externalRef) {
        this(id, setting, givenName, familyName, knownAs, born, externalRef, Set.of());
    }

    /**
     * The same child with other names. The old ones are kept, so that they stay hidden where the child may not be named.
     *
     * @param given the given name or names
     * @param family the family name
     * @param called another name by which the child is called, empty if there is none
     * @return a changed child
     */
    public Child renamed(String given, String family, Optional<String> called) {
        Set<String> former = new HashSet<>(formerNames);
        former.addAll(names());
        return new Child(id, setting, given, family, called, born, externalRef, former);
    }

    /**
     * The names that tell of this child now: in full, in part, and each word of a name by which it is called.
     *
     * @return names, none blank
     */
    public Set<String> names() {
        Set<String> names = new HashSet<>(List.of(givenName, familyName));
        if (Names.isShort(fullName())) {
            names.add(fullName());
        }
        knownAs.ifPresent(names::add);
        names.addAll(words(givenName));
        knownAs.map(Child::words).ifPresent(names::addAll);
        return Set.copyOf(names);
    }

    /**
     * The least names that tell of this child now: each of {@link #names()} is one of these or has one in it. Found faster.
     *
     * @return names, the same perhaps twice
     */
    public List<String> leastNames() {
        List<String> names = new ArrayList<>();
        names.add(familyName);
        names.addAll(leastOf(givenName));
        knownAs.map(Child::leastOf).ifPresent(names::addAll);
        return names;
    }

    private static List<String> leastOf(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? List.of(name) : words;
    }

    /** Of every child of a setting whenever something is published: a pattern would take longer than all the rest. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0, next; at < name.length(); at = next) {
            int each = name.codePointAt(at);
            next = at + Character.charCount(each);
            if (isGap(each)) {
                if (begin < at) {
                    words.add(name.substring(begin, at));
                }
                begin = next;
            }
        }
        if (begin < name.length()) {
            words.add(name.substring(begin));
        }
        return words;
    }

    /** White space and dashes; a name has no control characters. */
    private static boolean isGap(int each) {
        return switch (Character.getType(each)) {
            case Character.DASH_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * The name by which the child is called.
     *
     * @return the name the child is known as, else the given name
     */
    public String calledName() {
        return knownAs.orElse(givenName);
    }

    /**
     * Given name and family name.
     *
     * @return the full name
     */
    public String fullName() {
        return givenName + " " + familyName;
    }
}
