package org.learningjournal.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningjournal.base.ElementRef;

/** The frameworks a host works with, each under its own id. Immutable and safe to share between threads. */
public final class Frameworks {
    private final List<Framework> all;

    private Frameworks(List<Framework> all) {
        Rules.distinct(all.stream().map(Framework::id).toList(), "framework");
        this.all = all;
    }

    /**
     * What the library brings: the EYFS statutory framework of England with the goals of 2021. Read anew at each call; keep
     * the result.
     *
     * @return one framework, {@code eyfs-2021}
     */
    public static Frameworks shipped() {
        try (InputStream file = Frameworks.class.getResourceAsStream("eyfs-2021.json")) {
            return of(new FrameworkReader().read(Objects.requireNonNull(file, "eyfs-2021.json in the library's jar")));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped framework eyfs-2021.json cannot be read.", e);
        }
    }

    /**
     * Some frameworks.
     *
     * @param frameworks any number, even none
     * @return the frameworks
     * @throws IllegalArgumentException if two have the same id
     */
    public static Frameworks of(Framework... frameworks) {
        return new Frameworks(Arrays.stream(frameworks).toList());
    }

    /**
     * These frameworks and one more.
     *
     * @param framework such as a setting's own
     * @return all of them
     * @throws IllegalArgumentException if one of these has its id
     */
    public Frameworks with(Framework framework) {
        return new Frameworks(Stream.concat(all.stream(), Stream.of(framework)).toList());
    }

    /**
     * All of them.
     *
     * @return the frameworks in the order in which they were given
     */
    public List<Framework> all() {
        return all;
    }

    /**
     * Finds a framework.
     *
     * @param id its id; any text
     * @return the framework, or empty if none has this id
     */
    public Optional<Framework> find(String id) {
        Objects.requireNonNull(id, "id");
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Finds an element.
     *
     * @param ref how an entry refers to it
     * @return the element, or empty if there is no such framework or it has no such element
     */
    public Optional<Element> find(ElementRef ref) {
        return find(ref.framework()).flatMap(framework -> framework.find(ref.element()));
    }
}
