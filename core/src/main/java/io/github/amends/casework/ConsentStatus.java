// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;

/** What has become of one participant's consent to one purpose. */
public enum ConsentStatus implements Coded {
  /** Asked for, and not answered. */
  OFFERED,
  /** Given and in force. */
  ACTIVE,
  /** Asked for and not given. */
  REFUSED,
  /** Withdrawn; an earlier consent never revives. */
  WITHDRAWN,
  /** Given once and overtaken: what it was given for has changed. */
  SUPERSEDED,
  /** Given once and run out. It is worked out for a day and never kept. */
  EXPIRED;

  /**
   * Returns whether the participant said no: refused or withdrew.
   *
   * @return true if so; silence, and a consent that ran out or was overtaken, is no such answer
   */
  public boolean isDeclined() {
    return this == REFUSED || this == WITHDRAWN;
  }
}
