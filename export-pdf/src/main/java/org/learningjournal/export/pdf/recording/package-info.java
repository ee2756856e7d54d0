/** What a book has to know of recordings of picture and sound, which it does not hold itself. */
@NullMarked
package org.learningjournal.export.pdf.recording;

import org.jspecify.annotations.NullMarked;
