// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What other support was offered (rule OUT-06). */
@Classified(Classification.PERSONAL)
public enum SupportKind implements Coded {
  /** A service for victims. */
  VICTIM_SERVICE,

  /** Counselling or therapy. */
  COUNSELLING,

  /** A health service. */
  HEALTH,

  /** Legal advice. */
  LEGAL_ADVICE,

  /** Help with housing. */
  HOUSING,

  /** Mediation elsewhere. */
  MEDIATION,

  /** Anything else. */
  OTHER
}
