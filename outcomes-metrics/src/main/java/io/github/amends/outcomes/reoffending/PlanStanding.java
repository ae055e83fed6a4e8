// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Coded;

/** Whether a result answers what was asked beforehand. */
public enum PlanStanding implements Coded {
  /** The plan asked for it. */
  PLANNED,
  /** Nobody asked for it beforehand: it raises a question and answers none. */
  EXPLORATORY
}
