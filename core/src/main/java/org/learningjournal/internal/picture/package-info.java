/**
 * What happens to the bytes of a medium on their way in: their type is told from their first bytes, location and other
 * personal metadata are taken out while they stream, and what was stored is proved to be readable.
 *
 * <p>Everything works in bounded memory, whatever a file claims about itself.
 */
@NullMarked
package org.learningjournal.internal.picture;

import org.jspecify.annotations.NullMarked;
