// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.event.Initiator;

/** The side on which a person stands in a case. */
enum Side {
  HARMED(Initiator.HARMED),
  RESPONSIBLE(Initiator.RESPONSIBLE),
  MUTUAL(Initiator.MUTUAL_PARTY);

  private final Initiator initiator;

  Side(Initiator initiator) {
    this.initiator = initiator;
  }

  Initiator initiator() {
    return initiator;
  }

  /** Whether somebody of this side is asked what they accept. */
  boolean isAskedToAcknowledge() {
    return this != HARMED;
  }
}
