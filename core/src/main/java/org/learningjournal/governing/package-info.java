/**
 * What managers decide about their setting: its own rules in the place of the policy's defaults, and exceptions for single
 * persons. Fixed rules cannot be decided away here or anywhere.
 */
@NullMarked
package org.learningjournal.governing;

import org.jspecify.annotations.NullMarked;
