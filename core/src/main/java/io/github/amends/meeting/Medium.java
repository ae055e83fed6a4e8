// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Through which medium people meet or exchange something. */
@Classified(Classification.OFFICIAL)
public enum Medium implements Coded {
  /** In person. */
  IN_PERSON,
  /** By video. */
  VIDEO,
  /** By telephone or a recording. */
  AUDIO,
  /** In writing. */
  WRITTEN,
  /** By word of mouth, carried by a facilitator. */
  THROUGH_FACILITATOR
}
