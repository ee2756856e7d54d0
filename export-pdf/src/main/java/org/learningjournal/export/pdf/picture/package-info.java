/**
 * Photos on their way into the book: opened one at a time, checked against what they claim to be, and either passed on or
 * made smaller and encoded anew; nothing of the camera's metadata comes along. How the camera was held is left to the page.
 */
@NullMarked
package org.learningjournal.export.pdf.picture;

import org.jspecify.annotations.NullMarked;
