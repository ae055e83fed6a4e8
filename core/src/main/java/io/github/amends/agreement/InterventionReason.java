// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/**
 * Why a facilitator had a hand in a term (rule AGR-12; Council of Europe Recommendation
 * CM/Rec(2018)8, 52).
 */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum InterventionReason implements Coded {
  /** The parties asked for a proposal. */
  ASKED_BY_PARTIES,

  /** For safety. */
  SAFETY,

  /** To keep it fair and proportionate. */
  FAIRNESS,

  /** To keep it lawful. */
  LAWFULNESS,

  /** To make it possible to keep. */
  FEASIBILITY
}
