package org.learningjournal.knowing;

import java.util.Optional;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.visibility.Known;

/**
 * Who asks, and whether they asked before.
 *
 * @param known all about the caller
 * @param before what became of the request when it came before
 */
public record Asking(Known known, Optional<RequestRecord> before) {}
