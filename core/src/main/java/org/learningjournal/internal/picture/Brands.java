package org.learningjournal.internal.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a file of the ISO base media format says it is: its first brand, and those it is compatible with. */
record Brands(List<String> all) {
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");
    private static final Set<String> STILL = Set.of("mif1", "msf1");
    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> MP4 = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso8", "iso9", "mp41", "mp42", "mp71", "avc1", "M4V ");
    private static final Set<String> NOT_VIDEO = Set.of("M4A ", "M4B ", "M4P ", "qt  ");

    /** Reads the box at the start of a file, or no brands if there is none. */
    static Brands of(String head) {
        if (!head.startsWith("ftyp", 4) || head.length() < 12) {
            return new Brands(List.of());
        }
        int size = head.charAt(0) << 24 | head.charAt(1) << 16 | head.charAt(2) << 8 | head.charAt(3);
        List<String> all = new ArrayList<>(List.of(head.substring(8, 12)));
        for (int at = 16; at + 4 <= Math.min(size, head.length()); at += 4) {
            all.add(head.substring(at, at + 4));
        }
        return new Brands(List.copyOf(all));
    }

    boolean isHeic() {
        return firstIs(HEIC) || (firstIs(STILL) && !has(AVIF));
    }

    boolean isMp4() {
        return !isHeic() && !firstIs(NOT_VIDEO) && !has(AVIF) && has(MP4);
    }

    private boolean firstIs(Set<String> brands) {
        return !all.isEmpty() && brands.contains(all.get(0));
    }

    private boolean has(Set<String> brands) {
        return !Collections.disjoint(all, brands);
    }
}
