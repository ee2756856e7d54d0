package org.learningjournal.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.MediumId;

/**
 * What an entry says: the part of it that a revision keeps.
 *
 * @param title one line, not blank
 * @param text what was seen, may be empty
 * @param children whose journals it belongs to, at least one
 * @param audience whom it is for once approved
 * @param media its media in the order of the page, each once
 * @param elements the elements of frameworks it is tagged with
 */
public record Content(
        String title,
        String text,
        Set<ChildId> children,
        Audience audience,
        List<Attachment> media,
        Set<ElementRef> elements) {
    /** Copies the collections and checks that somebody is tagged. */
    public Content {
        Objects.requireNonNull(text, "text");
        children = Set.copyOf(children);
        Objects.requireNonNull(audience, "audience");
        media = List.copyOf(media);
        elements = Set.copyOf(elements);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an entry has a title");
        }
        if (children.isEmpty()) {
            throw new IllegalArgumentException("an entry is about at least one child");
        }
        Set<MediumId> once = new HashSet<>();
        for (Attachment attachment : media) {
            if (!once.add(attachment.medium().id())) {
                throw new IllegalArgumentException("an entry shows a medium once, but "
                        + attachment.medium().id() + " stands in it twice");
            }
        }
    }

    /**
     * One of its media.
     *
     * @param id the medium
     * @return how it stands here, or empty
     */
    public Optional<Attachment> attachment(MediumId id) {
        return media.stream()
                .filter(attachment -> attachment.medium().id().equals(id))
                .findFirst();
    }

    /**
     * Every child tagged, or known to be depicted by any review of its media.
     *
     * @return the children, each once
     */
    public Set<ChildId> everyChild() {
        Set<ChildId> all = new HashSet<>(children);
        media.forEach(attachment -> {
            all.addAll(attachment.medium().depiction().depicted());
            all.addAll(attachment.medium().formerly());
        });
        return Set.copyOf(all);
    }

    /**
     * Every text: title, text, captions and alternatives.
     *
     * @return the texts, empty ones included
     */
    public Stream<String> texts() {
        Stream<String> captions =
                media.stream().flatMap(attachment -> Stream.of(attachment.caption(), attachment.alternative()));
        return Stream.concat(Stream.of(title, text), captions);
    }

    /**
     * The same content for other children.
     *
     * @param tagged whose journals it belongs to
     * @return changed content
     */
    public Content about(Set<ChildId> tagged) {
        return new Content(title, text, tagged, audience, media, elements);
    }

    /**
     * The same content with every text rewritten: title, text, captions and alternatives.
     *
     * @param rewriting what becomes of a text; leaves something of a title
     * @return changed content
     */
    public Content reworded(UnaryOperator<String> rewriting) {
        return new Content(
                rewriting.apply(title),
                rewriting.apply(text),
                children,
                audience,
                media.stream()
                        .map(each -> new Attachment(
                                each.medium(), rewriting.apply(each.caption()), rewriting.apply(each.alternative())))
                        .toList(),
                elements);
    }

    /**
     * The same content for another audience.
     *
     * @param whom whom it is for
     * @return changed content
     */
    public Content forAudience(Audience whom) {
        return new Content(title, text, children, whom, media, elements);
    }

    /**
     * The same content with its media as they were known at another moment.
     *
     * @param known what was known of a medium then
     * @return changed content
     */
    Content showing(UnaryOperator<Medium> known) {
        List<Attachment> shown = media.stream()
                .map(each -> new Attachment(known.apply(each.medium()), each.caption(), each.alternative()))
                .toList();
        return new Content(title, text, children, audience, shown, elements);
    }
}
