// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.referral.AgencyKind;
import java.util.List;

/**
 * How likely a referral comes from somebody.
 *
 * @param kind the kind of agency, or the parties themselves
 * @param weight how likely, against the other weights of one list
 */
record SourceWeight(AgencyKind kind, int weight) {

  /** Who refers such cases. */
  static List<SourceWeight> of(Scenario scenario) {
    return switch (scenario) {
      case NEIGHBOUR_NOISE -> sources(20, 22, 40, 0, 3, 15);
      case ANTI_SOCIAL_BEHAVIOUR, HATE -> sources(45, 25, 20, 2, 3, 5);
      case SHOP_THEFT, OFFENCE -> sources(90, 3, 0, 4, 1, 2);
      case PUBLIC_PLACE -> sources(35, 40, 10, 5, 10, 0);
      case SCHOOL -> sources(5, 0, 0, 95, 0, 0);
      case GRAFFITI, BROKEN_WINDOW -> sources(55, 12, 12, 12, 3, 6);
    };
  }

  private static List<SourceWeight> sources(
      int police, int council, int housing, int school, int community, int self) {
    return List.of(
        new SourceWeight(AgencyKind.POLICE, police),
        new SourceWeight(AgencyKind.COUNCIL, council),
        new SourceWeight(AgencyKind.HOUSING, housing),
        new SourceWeight(AgencyKind.SCHOOL, school),
        new SourceWeight(AgencyKind.COMMUNITY, community),
        new SourceWeight(AgencyKind.SELF, self));
  }
}
