// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.Coded;

/** What form a meeting takes. */
public enum MeetingKind implements Coded {
  /** The parties, their supporters and facilitators. */
  CONFERENCE,
  /** The two sides and facilitators, without supporters. */
  MEDIATION,
  /** The parties and a panel from the community. */
  COMMUNITY_PANEL,
  /** A circle of all who are concerned. */
  CIRCLE
}
