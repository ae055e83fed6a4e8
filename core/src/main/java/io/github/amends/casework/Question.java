// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.practice.Profile;
import java.util.Objects;

/**
 * What a guard is asked: may this event be taken into a case in this situation?
 *
 * @param situation what is known before the event
 * @param event the event proposed
 */
public record Question(Situation situation, CaseEvent event) {

  /**
   * Creates the value.
   *
   * @param situation what is known before the event
   * @param event the event proposed
   */
  public Question {
    Objects.requireNonNull(situation, "situation");
    Objects.requireNonNull(event, "event");
  }

  /**
   * Returns where the case stands before the event.
   *
   * @return the state
   */
  public CaseState state() {
    return situation.state();
  }

  /**
   * Returns when the event happened.
   *
   * @return the time at which the step is judged
   */
  public Occurred occurred() {
    return situation.occurred();
  }

  /**
   * Returns what the caller says.
   *
   * @return the context
   */
  public Context context() {
    return situation.context();
  }

  /**
   * Returns the profile of the case.
   *
   * @return the profile
   */
  public Profile profile() {
    return situation.profile();
  }
}
