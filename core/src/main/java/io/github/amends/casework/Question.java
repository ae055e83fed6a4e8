// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.practice.Profile;
import java.util.Objects;

/**
 * What a guard is asked: may this event be taken into a case in this state?
 *
 * @param state where the case stands before the event
 * @param event the event proposed
 * @param occurred when it happened; the step is judged at this time
 * @param context what the caller says
 * @param profile the profile of the case
 */
public record Question(
    CaseState state, CaseEvent event, Occurred occurred, Context context, Profile profile) {

  /**
   * Creates the value.
   *
   * @param state where the case stands before the event
   * @param event the event proposed
   * @param occurred when it happened; the step is judged at this time
   * @param context what the caller says
   * @param profile the profile of the case
   */
  public Question {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(occurred, "occurred");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(profile, "profile");
  }
}
