// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.util.Objects;

/**
 * A followed person with the arm that was meant for them and the arm whose treatment they got.
 *
 * @param followed whose reoffending is followed
 * @param assigned what was meant for them, by chance or by referral
 * @param received what they got
 */
public record StudyPerson(FollowedPerson followed, Arm assigned, Arm received) {

  /**
   * Creates the person.
   *
   * @param followed whose reoffending is followed
   * @param assigned what was meant for them
   * @param received what they got
   */
  public StudyPerson {
    Objects.requireNonNull(followed, "followed");
    Objects.requireNonNull(assigned, "assigned");
    Objects.requireNonNull(received, "received");
  }
}
