package org.learningjournal.moderation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Wording;
import org.learningjournal.visibility.EntryView;

/**
 * The wording that an approver gives an item (P08). Children, audience and media stay as they are, but for media that are
 * left out. Immutable; start from {@link #startingFrom} and change it by the methods below.
 *
 * @param title one line of at most 200 characters
 * @param text what was seen, at most 100,000 characters, may be empty
 * @param captions new words for some of its media, each once, at most 50; the others keep theirs
 * @param without media of the item that are left out; at most 50
 * @param elements the framework elements it is tagged with from now on, all of them; none on a contribution
 * @param because what the author is told about the change, at most 2,000 characters, empty for nothing
 */
public record Amendment(
        @NotNull @Wording String title,

        @NotNull @Size(max = 100_000) @CleanText String text,
        @NotNull @Size(max = 50) List<@NotNull @Valid Caption> captions,
        @NotNull @Size(max = 50) Set<@NotNull MediumId> without,
        @NotNull @Size(max = 50) Set<@NotNull ElementRef> elements,
        @NotNull @Size(max = 2_000) @CleanText String because) {
    /**
     * New words for a medium.
     *
     * @param medium a medium of the item
     * @param caption what is to be written below it, empty for nothing
     * @param alternative what it shows, for readers who cannot see it; empty for nothing
     */
    public record Caption(
            @NotNull MediumId medium,
            @NotNull @Size(max = 500) @CleanText String caption,
            @NotNull @Size(max = 2_000) @CleanText String alternative) {}

    /**
     * An amendment that changes nothing yet.
     *
     * @param view the item as the approver has read it
     * @return an amendment with the same title, text and elements
     */
    public static Amendment startingFrom(EntryView view) {
        return new Amendment(view.title(), view.text(), List.of(), Set.of(), view.elements(), "");
    }

    /**
     * The same amendment with another title.
     *
     * @param line one line
     * @return changed
     */
    public Amendment titled(String line) {
        return new Amendment(line, text, captions, without, elements, because);
    }

    /**
     * The same amendment with another text.
     *
     * @param words what was seen
     * @return changed
     */
    public Amendment saying(String words) {
        return new Amendment(title, words, captions, without, elements, because);
    }

    /**
     * The same amendment with new words for a medium.
     *
     * @param medium a medium of the item
     * @param caption what is to be written below it
     * @param alternative what it shows
     * @return changed
     */
    public Amendment captioned(MediumId medium, String caption, String alternative) {
        List<Caption> more = Stream.concat(captions.stream(), Stream.of(new Caption(medium, caption, alternative)))
                .toList();
        return new Amendment(title, text, more, without, elements, because);
    }

    /**
     * The same amendment, leaving out a medium.
     *
     * @param medium a medium of the item
     * @return changed
     */
    public Amendment leavingOut(MediumId medium) {
        Set<MediumId> more = new HashSet<>(without);
        more.add(medium);
        return new Amendment(title, text, captions, more, elements, because);
    }

    /**
     * The same amendment with other framework elements.
     *
     * @param tagged the elements, all of them
     * @return changed
     */
    public Amendment withElements(Set<ElementRef> tagged) {
        return new Amendment(title, text, captions, without, tagged, because);
    }

    /**
     * The same amendment with words to the author.
     *
     * @param words what the author is told about the change
     * @return changed
     */
    public Amendment because(String words) {
        return new Amendment(title, text, captions, without, elements, words);
    }
}
