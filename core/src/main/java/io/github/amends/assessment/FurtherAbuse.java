// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Whether further abuse is possible where there was gender-based violence (rule RSK-05). */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum FurtherAbuse implements Coded {
  /** It is possible. */
  POSSIBLE,

  /** Nothing points to it. */
  NOT_EXPECTED
}
