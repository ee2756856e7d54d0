/** What is kept, and what a host hears, when something beneath the library fails. */
package org.learningjournal.faults;
