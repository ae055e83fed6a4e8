// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

/** How the accusation of an offence ended. */
public enum Disposal {

  /** A court found the person guilty. */
  CONVICTION,

  /** The person accepted a caution, which proves the offence as a conviction does. */
  CAUTION,

  /** A court did not find the person guilty. */
  ACQUITTAL,

  /** It went no further. */
  NO_FURTHER_ACTION;

  /**
   * Returns whether the offence counts as proven.
   *
   * @return true for a conviction or a caution
   */
  public boolean proves() {
    return this == CONVICTION || this == CAUTION;
  }
}
