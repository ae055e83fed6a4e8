// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why no process is suitable. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum UnsuitabilityReason implements Coded {
  /** The risk is too high. */
  RISK_TOO_HIGH,

  /** The matter does not lend itself to it. */
  NOT_APPROPRIATE
}
