package org.learningjournal.export.pdf.layout;

import org.learningjournal.export.pdf.font.Cut;

/**
 * How a text is set.
 *
 * @param leading from one base line to the next, in points
 */
record TypeStyle(Cut cut, float size, float leading, int ink) {}
