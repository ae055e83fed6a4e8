// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * The follow-up of people: until when each was observed, and how it ended.
 *
 * <p>An outcome is 0 where observation ended without an event (censored), and otherwise the number
 * of the kind of event, from 1. Whoever is censored at a time is at risk at that time. Groups, such
 * as the arms of a trial, are numbered from 0; a group may be empty.
 */
public abstract sealed class FollowUp permits FollowUpTimes, FollowUpDays {

  FollowUp() {}

  /**
   * Returns how many groups there are.
   *
   * @return the number of groups, at least 1
   */
  public abstract int groups();

  /**
   * Returns how many kinds of event there are.
   *
   * @return the largest outcome that is foreseen
   */
  public abstract int outcomes();

  /**
   * Returns how many records a group has.
   *
   * @param group the number of the group
   * @return the records, whatever their weights
   */
  public abstract long records(int group);

  /**
   * Returns how many of a group were left out because their follow-up is not known.
   *
   * @param group the number of the group
   * @return the number of the missing, as it was stated
   */
  public abstract long missing(int group);

  /**
   * Returns everybody as one group.
   *
   * @return a copy without groups
   */
  public abstract FollowUp ungrouped();

  /**
   * Returns the follow-up until one kind of event, with all others as censored: the data of the
   * cause-specific hazard. One minus a survival curve of it overstates the risk of that event where
   * other events prevent it; {@link CumulativeIncidence} does not.
   *
   * @param outcome the number of the kind of event, which becomes 1
   * @return a copy with one kind of event
   * @throws IllegalArgumentException if there is no such kind
   */
  public abstract FollowUp onlyOutcome(int outcome);

  abstract RiskTable riskTable();

  final int checkedOutcome(int outcome) {
    if (outcome < 1 || outcome > outcomes()) {
      throw new IllegalArgumentException("outcome must be the number of a kind of event");
    }
    return outcome;
  }
}
