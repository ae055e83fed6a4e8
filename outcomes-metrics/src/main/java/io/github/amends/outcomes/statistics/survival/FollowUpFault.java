// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** What is wrong with a record of follow-up. */
public enum FollowUpFault {

  /** A time is NaN or infinite. */
  TIME_NOT_FINITE("its time must be a finite number"),

  /** A time lies before the origin. */
  TIME_NEGATIVE("its time must not be negative"),

  /** A day is later than days are counted. */
  DAY_TOO_LATE("its day must not be after the last day that is counted"),

  /** Follow-up ends at or before entry. */
  NOT_AFTER_ENTRY("it must end after its entry"),

  /** An outcome is neither 0 nor the number of an event. */
  OUTCOME_UNKNOWN("its outcome must be 0 or the number of a kind of event"),

  /** A group has a number that no group has. */
  GROUP_UNKNOWN("its group must be the number of a group"),

  /** A weight is NaN, infinite or negative. */
  WEIGHT_UNUSABLE("its weight must be finite and not negative"),

  /** An event happens after the end of follow-up. */
  EVENT_AFTER_END("its events must not be after its end");

  private final String rule;

  FollowUpFault(String rule) {
    this.rule = rule;
  }

  /**
   * Returns the rule that was broken.
   *
   * @return a clause in English, whose subject is the record
   */
  public String rule() {
    return rule;
  }
}
