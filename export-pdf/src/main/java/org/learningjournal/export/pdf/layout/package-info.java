/**
 * Typesetting: blocks become lines, lines become strips, strips are put on pages.
 */
@NullMarked
package org.learningjournal.export.pdf.layout;

import org.jspecify.annotations.NullMarked;
