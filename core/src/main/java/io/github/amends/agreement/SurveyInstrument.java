// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Faults;
import java.util.Objects;

/**
 * A questionnaire, known by its key and version.
 *
 * @param key the key, such as {@code satisfaction}
 * @param version the version, from 1
 */
public record SurveyInstrument(
    @Classified(Classification.OFFICIAL) DocumentRef key,
    @JsonProperty(required = true) int version) {
  /**
   * Creates the value.
   *
   * @param key the key, such as {@code satisfaction}
   * @param version the version, from 1
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SURVEY_VALUE} if the
   *     version is below 1
   */
  public SurveyInstrument {
    Objects.requireNonNull(key, "key");
    new Faults().require(version >= 1, "INVALID_SURVEY_VALUE", "version").throwIfAny();
  }
}
