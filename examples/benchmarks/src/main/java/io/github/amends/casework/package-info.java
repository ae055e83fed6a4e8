// SPDX-License-Identifier: Apache-2.0
/**
 * The engine inside the case machine, run beside other state machines. It has the name of the
 * machine's own package, because nothing outside that package can see the engine; what uses only
 * what everybody can see belongs to {@code io.github.amends.benchmarks}.
 */
@NullMarked
package io.github.amends.casework;

import org.jspecify.annotations.NullMarked;
