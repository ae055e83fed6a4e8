// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Coded;

/** How a course ended for somebody. */
public enum TrainingResult implements Coded {
  /** Attended every day and passed. */
  PASSED,
  /** Was there and did not pass. */
  FAILED,
  /** Missed a day, or left. */
  INCOMPLETE
}
