// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Faults;

/**
 * The values from which a respondent chooses, both bounds among them.
 *
 * @param least the lowest value
 * @param most the highest value, above the lowest
 */
public record SurveyScale(
    @JsonProperty(required = true) int least,
    @JsonProperty(required = true) int most) {
  /**
   * Creates the value.
   *
   * @param least the lowest value
   * @param most the highest value, above the lowest
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SURVEY_VALUE} if the
   *     highest is not above the lowest
   */
  public SurveyScale {
    new Faults().require(least < most, "INVALID_SURVEY_VALUE", "most").throwIfAny();
  }
}
