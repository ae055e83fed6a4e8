// SPDX-License-Identifier: Apache-2.0
/**
 * A plan of meetings for many waiting cases at once, so that nobody is at two meetings: begin at
 * {@link io.github.amends.planner.Planner}.
 *
 * <p>What is lawful does not belong here: the library offers each case its meetings, and the
 * planner chooses between them.
 */
@NullMarked
package io.github.amends.planner;

import org.jspecify.annotations.NullMarked;
