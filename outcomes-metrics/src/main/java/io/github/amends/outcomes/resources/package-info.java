// SPDX-License-Identifier: Apache-2.0
/**
 * Measures of what a service has to work with: its volunteers, its places on training courses, and
 * what its work costs.
 *
 * <p>They take plain records that the caller makes from wherever such things are kept. What became
 * of cases is in {@code caseload}; what restorative justice saves is not a matter of this package.
 */
@NullMarked
package io.github.amends.outcomes.resources;

import org.jspecify.annotations.NullMarked;
