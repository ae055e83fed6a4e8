// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Whether somebody attended a sitting. */
@Classified(Classification.PERSONAL)
public enum AttendanceStatus implements Coded {
  /** They were there to the end. */
  ATTENDED,

  /** They were there and left before the end. */
  LEFT_EARLY,

  /** They were not there. */
  ABSENT
}
