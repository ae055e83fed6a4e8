// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.ActorRef;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A time when a volunteer's work was watched (rule FAC-04, which asks that it was, whatever came of
 * it).
 *
 * @param on on which day
 * @param observer who watched
 * @param result what came of it
 */
public record ObservedPractice(LocalDate on, ActorRef observer, ObservationResult result) {

  /**
   * Creates the value.
   *
   * @param on on which day
   * @param observer who watched
   * @param result what came of it
   */
  public ObservedPractice {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(observer, "observer");
    Objects.requireNonNull(result, "result");
  }
}
