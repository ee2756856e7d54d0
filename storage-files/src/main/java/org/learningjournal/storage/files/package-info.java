/**
 * Keeps the bytes of media in files, beside any storage: a file for each medium, in a folder for each setting. Names are made
 * of ids only.
 */
@NullMarked
package org.learningjournal.storage.files;

import org.jspecify.annotations.NullMarked;
