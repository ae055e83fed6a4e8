// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How a consent was given; each is a positive act. */
@Classified(Classification.PERSONAL)
public enum ConsentMethod implements Coded {
  /** In writing. */
  WRITTEN,
  /** By an electronic signature. */
  SIGNED_ELECTRONIC,
  /** By word of mouth, with a witness. */
  VERBAL_WITNESSED,
  /** In a recording. */
  RECORDED
}
