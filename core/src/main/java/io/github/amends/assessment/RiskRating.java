// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How large a risk is, as the assessors judge it. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum RiskRating implements Coded {
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High, and to be reduced by somebody before a meeting. */
  HIGH,
  /** So large that no direct meeting can be held. */
  UNACCEPTABLE
}
