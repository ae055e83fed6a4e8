// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.time.LocalDate;
import java.util.List;

/**
 * A person whose reoffending is followed, without anything that tells who it is.
 *
 * @param index the day from which the person is followed; the same event for everybody who is
 *     compared, such as referral: a day that only some live to see favours them
 * @param offences the offences known of, also those outside of the window, in any order
 * @param daysNotAtRisk on how many days of the window the person could not offend, as in custody
 */
public record FollowedPerson(LocalDate index, List<Offence> offences, int daysNotAtRisk) {

  /**
   * Creates the person.
   *
   * @param index the day from which the person is followed
   * @param offences the offences known of
   * @param daysNotAtRisk on how many days of the window the person could not offend
   * @throws IllegalArgumentException if the days are negative
   */
  public FollowedPerson {
    offences = List.copyOf(offences);
    if (daysNotAtRisk < 0) {
      throw new IllegalArgumentException("daysNotAtRisk must not be negative");
    }
  }

  /**
   * Creates a person who was at risk on every day.
   *
   * @param index the day from which the person is followed
   * @param offences the offences known of
   */
  public FollowedPerson(LocalDate index, List<Offence> offences) {
    this(index, offences, 0);
  }
}
