// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What a facilitator does in a case. */
@Classified(Classification.PERSONAL)
public enum AssignmentRole implements Coded {
  /** Leads the work and the meeting. */
  LEAD,
  /** Facilitates beside the lead. */
  CO,
  /** Learns by being there; does not count as a facilitator of a meeting. */
  SHADOW,
  /** Supervises the case; does not facilitate. */
  SUPERVISOR,

  /** Guides a less experienced facilitator; does not facilitate. */
  MENTOR
}
