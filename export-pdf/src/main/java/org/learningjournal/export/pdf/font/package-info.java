/**
 * Typefaces, the shaping of text into glyphs with the JDK's HarfBuzz, and the subset fonts that the document carries.
 */
@NullMarked
package org.learningjournal.export.pdf.font;

import org.jspecify.annotations.NullMarked;
