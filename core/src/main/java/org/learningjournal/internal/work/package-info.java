/**
 * What every command shares: one unit of work in which it is validated, decided, carried out, recorded in the trail and
 * remembered under its request id.
 */
@NullMarked
package org.learningjournal.internal.work;

import org.jspecify.annotations.NullMarked;
