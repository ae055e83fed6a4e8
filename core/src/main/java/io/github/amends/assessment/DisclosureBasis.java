// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why something confidential was passed on (rule CNF-03). */
@Classified(Classification.SPECIAL_CATEGORY)
public enum DisclosureBasis implements Coded {
  /** To protect somebody at risk. */
  SAFEGUARDING,

  /** To prevent a serious crime. */
  IMMINENT_CRIME,

  /** Because the law demands it. */
  DUTY_IN_LAW,

  /** Because the person agreed. */
  CONSENT
}
