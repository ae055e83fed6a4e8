// SPDX-License-Identifier: Apache-2.0
/**
 * Measures of what a service has to work with: its volunteers, and its places on training courses.
 *
 * <p>They take plain records that the caller makes from wherever such things are kept. What became
 * of cases is in {@code caseload}; what restorative justice costs and saves is in
 * {@code economics}.
 */
@NullMarked
package io.github.amends.outcomes.resources;

import org.jspecify.annotations.NullMarked;
