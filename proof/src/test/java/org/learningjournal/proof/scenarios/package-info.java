/**
 * The policy through the front door: scenarios, rules of reasoning and a small world looked at exhaustively. Written from the
 * policy's words.
 */
package org.learningjournal.proof.scenarios;
