// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Whether a process that was stopped had taken place, as the facilitators say. */
@Classified(Classification.OFFICIAL)
public enum ProcessTaken implements Coded {
  /** The parties had spoken. */
  TOOK_PLACE,
  /** It was stopped before any party spoke. */
  DID_NOT_TAKE_PLACE
}
