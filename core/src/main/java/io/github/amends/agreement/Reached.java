// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Whether a participant was reached. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum Reached implements Coded {
  /** The participant was reached. */
  REACHED,
  /** The participant was not reached. */
  NOT_REACHED
}
