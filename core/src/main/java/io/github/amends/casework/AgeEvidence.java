// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What the caller knows of how old participants are. An age is asked for a day and never kept (rule
 * CHL-07), so that no date of birth enters a case.
 *
 * <p>Answers must not change while a step is decided.
 */
@FunctionalInterface
public interface AgeEvidence {

  /**
   * Returns how old a participant is on a day.
   *
   * @param participant the participant
   * @param day the day
   * @return the age in whole years; empty if it is unknown
   */
  OptionalInt yearsOn(ParticipantId participant, LocalDate day);

  /**
   * Returns the evidence of a caller who knows nobody's age.
   *
   * @return the evidence
   */
  static AgeEvidence unknown() {
    return (participant, day) -> OptionalInt.empty();
  }

  /**
   * Returns the evidence of a caller who has made sure that everybody is an adult. Their age is
   * given as eighteen years on any day.
   *
   * @return the evidence
   */
  static AgeEvidence everybodyIsAdult() {
    return (participant, day) -> OptionalInt.of(18);
  }
}
