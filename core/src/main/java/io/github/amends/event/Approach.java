// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** From whom it came that somebody is asked for consent (again). */
@Classified(Classification.OFFICIAL)
public enum Approach implements Coded {
  /** The service asked. */
  SERVICE,

  /** The participant came forward. */
  PARTICIPANT
}
