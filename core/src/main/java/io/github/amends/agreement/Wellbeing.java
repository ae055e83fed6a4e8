// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How a participant says they are, some time after the process. */
@Classified(Classification.SPECIAL_CATEGORY)
public enum Wellbeing implements Coded {
  /** Better than before. */
  BETTER,
  /** The same. */
  SAME,
  /** Worse than before. */
  WORSE,
  /** The participant did not say. */
  NOT_SAID
}
