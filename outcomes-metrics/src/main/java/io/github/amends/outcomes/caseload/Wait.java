// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import org.jspecify.annotations.Nullable;

/** A wait for a lead facilitator: since when, until when, and how it ended. */
record Wait(Occurred since, @Nullable Occurred until, End end) {

  /** How a wait ended. */
  enum End {
    WAITING,
    LEAD_ASSIGNED,
    CLOSED,
    UNRECORDED
  }

  static Wait begun(Occurred since) {
    return new Wait(since, null, End.WAITING);
  }

  Wait ended(Occurred at, End how) {
    return new Wait(since, at, how);
  }
}
