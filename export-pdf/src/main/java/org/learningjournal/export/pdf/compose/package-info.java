/** From an exported journal to the blocks of a book: what is said, in which order, in which words. */
@NullMarked
package org.learningjournal.export.pdf.compose;

import org.jspecify.annotations.NullMarked;
