/** The policy a second time, written from its words by another route, and what both answer on random histories. */
package org.learningjournal.proof.naive;
