// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

/**
 * The comparison of two arms under one rule of who counts in which.
 *
 * @param standing whether the plan asked for it
 * @param restorative the arm with a restorative process
 * @param comparison the arm without
 * @param effect the difference between them
 */
public record SetResult(
    PlanStanding standing, GroupResult restorative, GroupResult comparison, Effect effect) {}
