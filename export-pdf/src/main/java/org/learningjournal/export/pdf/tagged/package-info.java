/**
 * The tagged document: structure tree, marked content, links, bookmarks, metadata and colour profile, as PDF/UA-1 and
 * PDF/A-2a ask for.
 */
@NullMarked
package org.learningjournal.export.pdf.tagged;

import org.jspecify.annotations.NullMarked;
