// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one more training package would change, told as the most that it could.
 *
 * <p>It counts leads only: who assists them, and when they can meet, is another question.
 *
 * @param trained how many more people could be trained: those who wait for training, up to the
 *     places
 * @param ready how many of them would lack nothing else on the day
 * @param casesLed how many more of the waiting cases could then have a lead
 */
public record TrainingEffect(
    @JsonProperty(required = true) int trained,
    @JsonProperty(required = true) int ready,
    @JsonProperty(required = true) int casesLed) {

  /**
   * Creates the value.
   *
   * @param trained how many more people could be trained: those who wait for training, up to the
   *     places
   * @param ready how many of them would lack nothing else on the day
   * @param casesLed how many more of the waiting cases could then have a lead
   */
  public TrainingEffect {}
}
