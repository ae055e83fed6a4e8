// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What kind of body referred the matter. */
@Classified(Classification.OFFICIAL)
public enum AgencyKind implements Coded {
  /** The police. */
  POLICE,
  /** A local council. */
  COUNCIL,
  /** A landlord or housing association. */
  HOUSING,
  /** A school or college. */
  SCHOOL,
  /** A youth justice service. */
  YOUTH_JUSTICE,
  /** The probation service. */
  PROBATION,
  /** A prison. */
  PRISON,
  /** A court. */
  COURT,
  /** A prosecutor. */
  PROSECUTOR,
  /** A service for victims. */
  VICTIM_SERVICE,
  /** A health service. */
  HEALTH,
  /** A group in the community. */
  COMMUNITY,
  /** One of the parties, with no agency. */
  SELF,
  /** Any other body. */
  OTHER
}
