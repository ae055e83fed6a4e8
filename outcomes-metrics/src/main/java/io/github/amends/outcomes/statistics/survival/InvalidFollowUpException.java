// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.io.Serial;

/** A refusal of a record that no follow-up can have. It names the record and never its values. */
public final class InvalidFollowUpException extends IllegalArgumentException {

  @Serial
  private static final long serialVersionUID = 1L;

  /** The position of the record. */
  private final int index;

  /** What is wrong with it. */
  private final FollowUpFault fault;

  InvalidFollowUpException(int index, FollowUpFault fault) {
    super("record " + index + ": " + fault.rule());
    this.index = index;
    this.fault = fault;
  }

  /**
   * Returns which record is refused.
   *
   * @return its position in the columns, from 0; 0 if it was given alone
   */
  public int index() {
    return index;
  }

  /**
   * Returns what is wrong with it.
   *
   * @return the fault
   */
  public FollowUpFault fault() {
    return fault;
  }
}
