/** Forty mistakes that somebody could make in the rules, each of which the proof's fast tests must notice. */
package org.learningjournal.proof.mutants;
