/**
 * Photos on their way into the book: opened one at a time, checked against what they claim to be, turned upright, made
 * smaller and encoded anew, so that nothing of the camera's metadata comes along.
 */
@NullMarked
package org.learningjournal.export.pdf.picture;

import org.jspecify.annotations.NullMarked;
