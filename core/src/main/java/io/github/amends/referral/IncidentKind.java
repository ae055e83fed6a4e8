// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What kind of thing happened. */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum IncidentKind implements Coded {
  /** A minor offence, such as graffiti, a broken window or a theft from a shop. */
  LOW_LEVEL_OFFENCE,
  /** Any other offence. */
  OFFENCE,
  /** Behaviour that causes nuisance, alarm or distress and may be no offence. */
  ANTI_SOCIAL_BEHAVIOUR,
  /** A dispute between neighbours, such as over noise or parking. */
  NEIGHBOUR_DISPUTE,
  /** Something that happened in the life of a school. */
  SCHOOL,
  /** Anything else. */
  OTHER
}
