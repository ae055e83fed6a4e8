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
 */
public record FollowedPerson(LocalDate index, List<Offence> offences) {

  /**
   * Creates the person.
   *
   * @param index the day from which the person is followed
   * @param offences the offences known of
   */
  public FollowedPerson {
    offences = List.copyOf(offences);
  }
}
