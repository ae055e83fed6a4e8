// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Coded;

/** Which value of every range a model takes. */
public enum Scenario implements Coded {
  /** The low end. */
  LOW,
  /** The value thought best. */
  CENTRAL,
  /** The high end. */
  HIGH
}
