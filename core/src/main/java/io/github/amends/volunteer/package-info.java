/**
 * The people who facilitate, as far as one case needs to know them: what they are assigned to, and
 * whether anything stands against them.
 *
 * <p>The library does not know a volunteer's records in this version; the embedding application
 * says through a {@link io.github.amends.volunteer.FacilitatorStanding} what it has checked.
 */
@NullMarked
package io.github.amends.volunteer;

import org.jspecify.annotations.NullMarked;
