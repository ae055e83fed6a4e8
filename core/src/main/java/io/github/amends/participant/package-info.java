/**
 * Those who take part in a case and what they were told, agreed to and accepted.
 *
 * <p>A participant is known by a key; names and addresses belong to the embedding application. What
 * follows from a consent is decided by the case machine.
 */
@NullMarked
package io.github.amends.participant;

import org.jspecify.annotations.NullMarked;
