/**
 * The small values that everything else is made of: ids, references to people, times, money, free
 * text, and the faults of a value.
 *
 * <p>Here belongs what has a meaning outside any one case. Nothing here knows of another package.
 * Names, addresses and dates of birth belong nowhere in this library: a
 * {@link io.github.amends.basics.PartyRef} is a key whose details live with the embedding
 * application.
 */
@NullMarked
package io.github.amends.basics;

import org.jspecify.annotations.NullMarked;
