/**
 * What the facilitators judge: risks and strengths, and by which route a case can go on.
 *
 * <p>The library computes no risk score; it keeps what was judged and by whom. What follows from it
 * is decided by the case machine.
 */
@NullMarked
package io.github.amends.assessment;

import org.jspecify.annotations.NullMarked;
