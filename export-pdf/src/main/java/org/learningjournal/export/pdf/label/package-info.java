/** The words that a book says in its own voice: which there are, in which language, and how a host brings its own. */
@NullMarked
package org.learningjournal.export.pdf.label;

import org.jspecify.annotations.NullMarked;
