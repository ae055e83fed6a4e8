// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.practice.Profile;
import java.util.Objects;

/**
 * What is known before any event is named: where the case stands, at what time a step is judged,
 * and what the caller says.
 *
 * @param state where the case stands before the step
 * @param occurred when the step happened or would happen; it is judged at this time
 * @param context what the caller says
 * @param profile the profile of the case
 */
public record Situation(CaseState state, Occurred occurred, Context context, Profile profile) {

  /**
   * Creates the value.
   *
   * @param state where the case stands before the step
   * @param occurred when the step happened or would happen; it is judged at this time
   * @param context what the caller says
   * @param profile the profile of the case
   */
  public Situation {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(occurred, "occurred");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(profile, "profile");
  }
}
