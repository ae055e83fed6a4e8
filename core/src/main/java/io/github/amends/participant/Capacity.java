// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/**
 * Whether somebody was able to decide (rule CON-11; Council of Europe Recommendation CM/Rec(2018)8,
 * 26).
 */
@Classified(Classification.SPECIAL_CATEGORY)
public enum Capacity implements Coded {
  /** Nobody doubted it. */
  NO_DOUBT,

  /** It was doubted, and the doubt stands. */
  DOUBTED,

  /** It was doubted; the person decided with support. */
  SUPPORTED
}
