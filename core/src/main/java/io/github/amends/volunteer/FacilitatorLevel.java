// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** A level of competence, in the order in which each scheme builds up. */
@Classified(Classification.PERSONAL)
public enum FacilitatorLevel implements Coded {
  /** Foundation, of the Restorative Justice Council's register. */
  FOUNDATION,

  /** Intermediate, of that register. */
  INTERMEDIATE,

  /** Advanced, of that register. */
  ADVANCED,

  /** Level two, after a course of three days (ROC Restore). */
  LEVEL_TWO,

  /** Accredited under a law, as in the Australian Capital Territory. */
  ACCREDITED
}
