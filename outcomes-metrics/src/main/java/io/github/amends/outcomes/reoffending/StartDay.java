// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

/** Whether an offence on the very day on which follow-up begins counts. */
public enum StartDay {

  /** It counts. */
  INCLUDED,

  /** It does not; follow-up begins on the day after. */
  EXCLUDED
}
