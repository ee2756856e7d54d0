/** The policy proven: scenarios, facts, small worlds looked at exhaustively, on every storage adapter. */
package org.learningjournal.proof;
