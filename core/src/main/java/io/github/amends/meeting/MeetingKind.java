// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What form a meeting takes. */
@Classified(Classification.OFFICIAL)
public enum MeetingKind implements Coded {
  /** The parties, their supporters and facilitators. */
  CONFERENCE,
  /** The two sides and facilitators, without supporters. */
  MEDIATION,
  /** The parties and a panel from the community. */
  COMMUNITY_PANEL,
  /** A circle of all who are concerned. */
  CIRCLE,

  /** A family and those around it, who make the plan. */
  FAMILY_GROUP_CONFERENCE,

  /** A young person and a panel to which a court referred them. */
  YOUTH_PANEL,

  /** A resolution on the spot or soon after, led by an officer. */
  COMMUNITY_RESOLUTION,

  /** The sides apart, and a facilitator between them. */
  SHUTTLE_MEDIATION,

  /** Another form. */
  OTHER
}
