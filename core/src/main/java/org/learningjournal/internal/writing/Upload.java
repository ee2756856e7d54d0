package org.learningjournal.internal.writing;

import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;

/** What came in, so that a repeated upload is told apart from another one. */
record Upload(MediaType type, long length, String sha256) {
    Medium finished(Medium medium) {
        return medium.ready(length, sha256);
    }
}
