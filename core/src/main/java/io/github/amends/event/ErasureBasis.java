// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why personal data was removed (rules DAT-03 to DAT-05). */
@Classified(Classification.OFFICIAL)
public enum ErasureBasis implements Coded {
  /** The person asked for it. */
  OWN_REQUEST,

  /** The time for which it may be kept is over. */
  RETENTION_ENDED,

  /** The person declined to take part. */
  DECLINED,

  /** It should not have been held. */
  HELD_UNLAWFULLY
}
