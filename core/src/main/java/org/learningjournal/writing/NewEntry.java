package org.learningjournal.writing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;

/** What somebody writes down: an observation by staff, or a contribution by family. */
public sealed interface NewEntry permits NewObservation, NewContribution {
    /**
     * Whose journals it is for.
     *
     * @return at least one child
     */
    Set<ChildId> children();

    /**
     * What it is called.
     *
     * @return one line
     */
    String title();

    /**
     * What was seen.
     *
     * @return a text, may be empty
     */
    String text();

    /**
     * When it happened.
     *
     * @return not later than the caller's instant
     */
    Instant occurredAt();

    /**
     * Its media in the order of the page.
     *
     * @return media uploaded by the caller, or already in the entry
     */
    List<NewAttachment> media();

    /**
     * The elements of frameworks it is tagged with.
     *
     * @return references, may be empty
     */
    Set<ElementRef> elements();
}
