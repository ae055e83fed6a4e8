// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import java.util.Objects;

/**
 * What one training package holds: a course of so many days, for so many people, with the level
 * that it awards.
 *
 * @param provider who gives the course
 * @param places how many people one package trains, 1 or more
 * @param courseDays how many days the course has, 1 or more
 * @param awards the code of the level that the course awards, such as {@code level-two}
 */
public record TrainingPackage(
    PartyRef provider,
    @JsonProperty(required = true) int places,
    @JsonProperty(required = true) int courseDays,
    String awards) {

  /**
   * Creates the value.
   *
   * @param provider who gives the course
   * @param places how many people one package trains, 1 or more
   * @param courseDays how many days the course has, 1 or more
   * @param awards the code of the level that the course awards, such as {@code level-two}
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TRAINING} for each
   *     part that is zero, negative or no code
   */
  public TrainingPackage {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(awards, "awards");
    new Faults()
        .require(places >= 1, "INVALID_TRAINING", "places")
        .require(courseDays >= 1, "INVALID_TRAINING", "courseDays")
        .require(awards.matches("[a-z][a-z0-9-]{0,99}"), "INVALID_TRAINING", "awards")
        .throwIfAny();
  }
}
