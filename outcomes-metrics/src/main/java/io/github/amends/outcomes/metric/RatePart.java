// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Coded;

/** Where a unit of the denominator stands: in the numerator, or in the rest. */
public enum RatePart implements Coded {
  /** In the numerator, and so in the denominator too. */
  NUMERATOR,
  /** In the denominator only. */
  REST
}
