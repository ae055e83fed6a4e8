/**
 * Values that every other package builds on: identifiers, references to people, dates, money, text
 * that people wrote, and faults.
 *
 * <p>Nouns of restorative justice do not belong here; they have packages of their own, which know
 * this one and which this one does not know.
 */
@NullMarked
package io.github.amends.basics;

import org.jspecify.annotations.NullMarked;
