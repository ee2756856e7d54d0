/** The rules that are pure functions, asked directly at their edges. */
package org.learningjournal.proof.rules;
