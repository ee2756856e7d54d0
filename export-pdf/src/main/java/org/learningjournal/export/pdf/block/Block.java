package org.learningjournal.export.pdf.block;

/** One part of a book's body. Each kind knows its own structure tag, so nothing a host adds can be untagged. */
public sealed interface Block
        permits Aside, Chart, Figure, Heading, ListBlock, PageBreak, Paragraph, PhotoGrid, Recording, Table {}
