// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;

/** What has become of a sitting. */
public enum MeetingStatus implements Coded {
  /** Suggested to those who are to take part. */
  PROPOSED,
  /** Fixed. */
  SCHEDULED,
  /** Started and not ended. */
  RUNNING,
  /** Ended, and to be followed by another. */
  ADJOURNED,
  /** Ended. */
  HELD,
  /** Stopped after it had started. */
  STOPPED,
  /** Cancelled before it started. */
  CANCELLED,
  /** Did not start, because somebody was absent. */
  NOT_ATTENDED
}
