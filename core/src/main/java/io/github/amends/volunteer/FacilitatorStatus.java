// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Coded;

/** Where a volunteer stands in the service, in the order in which it is usually gone through. */
public enum FacilitatorStatus implements Coded {
  /** Has applied. */
  APPLICANT,
  /** Is being trained. */
  TRAINEE,
  /** May be asked to facilitate. */
  ACTIVE,
  /** Is not asked for a while. */
  PAUSED,
  /** Has left. */
  LEFT
}
