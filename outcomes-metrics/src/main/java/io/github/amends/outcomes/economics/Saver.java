// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Coded;

/** Whose money is saved. The two are never added up without saying so. */
public enum Saver implements Coded {
  /** Police, courts, probation and prisons. */
  CRIMINAL_JUSTICE,
  /** Everybody whom crime costs something: harm, health, lost work, property. */
  WIDER_COST_OF_CRIME
}
