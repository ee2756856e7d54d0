package org.learningjournal.export.pdf.block;

/** One part of a book's body. */
public sealed interface Block permits Aside, Figure, Heading, ListBlock, PageBreak, Paragraph, PhotoGrid, Table {}
