// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How far an agreement was kept, as a report tells it. */
@Classified(Classification.OFFICIAL)
public enum Compliance implements Coded {
  /** It is being kept. */
  GOING_ON,

  /** It was kept. */
  KEPT,

  /** It was kept in part. */
  PARTLY_KEPT,

  /** It was not kept. */
  NOT_KEPT
}
