package org.learningjournal.export.pdf;

import java.util.Objects;

/** Fonts as a host would register them. */
final class SampleFonts {

    private SampleFonts() {}

    /** Another cut of Kurinto in place of the regular one. */
    static FontSource kurinto(String cut) {
        return regular("Kurinto Sans " + cut, "/fonts/ttf/Kurinto/KurintoSans-" + cut + ".ttf");
    }

    /** Latin and Han, and no script of India. */
    static FontSource noto() {
        return regular("Noto Sans SC", "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
    }

    private static FontSource regular(String name, String resource) {
        return new FontSource(
                name,
                FontSource.Cut.REGULAR,
                () -> Objects.requireNonNull(SampleFonts.class.getResourceAsStream(resource)));
    }
}
