// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.referral.IncidentKind;

/** What a simulated case is about, and how many in a thousand are. */
enum Scenario {
  GRAFFITI(170, IncidentKind.LOW_LEVEL_OFFENCE, Harm.PERSON_OR_ORGANISATION),
  BROKEN_WINDOW(160, IncidentKind.LOW_LEVEL_OFFENCE, Harm.PERSON),
  NEIGHBOUR_NOISE(210, IncidentKind.NEIGHBOUR_DISPUTE, Harm.MUTUAL),
  ANTI_SOCIAL_BEHAVIOUR(190, IncidentKind.ANTI_SOCIAL_BEHAVIOUR, Harm.PERSON),
  SHOP_THEFT(140, IncidentKind.LOW_LEVEL_OFFENCE, Harm.ORGANISATION),
  PUBLIC_PLACE(70, IncidentKind.ANTI_SOCIAL_BEHAVIOUR, Harm.COMMUNITY),
  /** A more serious offence than the service takes. */
  OFFENCE(25, IncidentKind.OFFENCE, Harm.PERSON),
  /** A matter for the school's own restorative work. */
  SCHOOL(15, IncidentKind.SCHOOL, Harm.PERSON),
  /** Anti-social behaviour out of hatred, which the service does not take. */
  HATE(20, IncidentKind.ANTI_SOCIAL_BEHAVIOUR, Harm.PERSON);

  private final int perThousand;
  private final IncidentKind kind;
  private final Harm harm;

  Scenario(int perThousand, IncidentKind kind, Harm harm) {
    this.perThousand = perThousand;
    this.kind = kind;
    this.harm = harm;
  }

  int perThousand() {
    return perThousand;
  }

  IncidentKind kind() {
    return kind;
  }

  Harm harm() {
    return harm;
  }

  boolean isOutOfScope() {
    return this == OFFENCE || this == SCHOOL || this == HATE;
  }

  /** Who is harmed. */
  enum Harm {
    PERSON,
    ORGANISATION,
    PERSON_OR_ORGANISATION,
    COMMUNITY,
    MUTUAL
  }
}
