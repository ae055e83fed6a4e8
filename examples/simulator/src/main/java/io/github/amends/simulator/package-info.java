/**
 * A restorative justice service simulated from a seed, for demonstrations, tests and benchmarks.
 *
 * <p>Rules of practice do not belong here: the simulated people propose, and the library decides.
 */
@NullMarked
package io.github.amends.simulator;

import org.jspecify.annotations.NullMarked;
