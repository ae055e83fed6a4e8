// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why a supporter whom somebody wished for cannot come (rule MTG-04). */
@Classified(Classification.PERSONAL)
public enum SupporterRefusalGround implements Coded {
  /** Somebody would be at risk. */
  RISK_TO_SOMEBODY,

  /** They would come against another party. */
  HOSTILE,

  /** They had a part in the incident. */
  INVOLVED_IN_INCIDENT,

  /** An order forbids it. */
  ORDER_FORBIDS,

  /** They would act as a professional representative. */
  ACTS_AS_REPRESENTATIVE
}
