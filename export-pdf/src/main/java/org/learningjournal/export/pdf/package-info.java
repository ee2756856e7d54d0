/**
 * Learning journals as PDF books: tagged (PDF/UA-1), archivable (PDF/A-2a), in every script that a font covers.
 *
 * <p>A {@link org.learningjournal.export.pdf.Theme} says how a book looks, a {@link org.learningjournal.export.pdf.PrintOrder}
 * what is wanted of this one, a {@link org.learningjournal.export.pdf.PdfResult} what came of it.
 */
@NullMarked
package org.learningjournal.export.pdf;

import org.jspecify.annotations.NullMarked;
