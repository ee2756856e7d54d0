/** What commands that change facts share: who may, the versioned write, ending a fact, and who is told. */
@NullMarked
package org.learningjournal.internal.facts;

import org.jspecify.annotations.NullMarked;
