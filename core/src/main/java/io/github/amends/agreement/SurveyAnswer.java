// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Faults;

/** An answer to one question of a questionnaire, or that it was left out. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(SurveyAnswer.Chosen.class),
  @JsonSubTypes.Type(SurveyAnswer.LeftOut.class)
})
@Classified(Classification.PERSONAL)
public sealed interface SurveyAnswer {

  /**
   * Returns the question.
   *
   * @return the key of the question in the questionnaire, 1 to 100 characters
   */
  String question();

  /**
   * A value that was chosen.
   *
   * @param question the key of the question in the questionnaire, 1 to 100 characters
   * @param value the value, on the scale of the response
   */
  @JsonTypeName("chosen")
  record Chosen(
      @Classified(Classification.OFFICIAL) String question,
      @JsonProperty(required = true) int value)
      implements SurveyAnswer {
    /**
     * Creates the value.
     *
     * @param question the key of the question in the questionnaire, 1 to 100 characters
     * @param value the value, on the scale of the response
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SURVEY_VALUE} if
     *     the key is blank or too long
     */
    public Chosen {
      checkKey(question);
    }
  }

  /**
   * A question that was not answered.
   *
   * @param question the key of the question in the questionnaire, 1 to 100 characters
   */
  @JsonTypeName("left-out")
  record LeftOut(@Classified(Classification.OFFICIAL) String question) implements SurveyAnswer {
    /**
     * Creates the value.
     *
     * @param question the key of the question in the questionnaire, 1 to 100 characters
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SURVEY_VALUE} if
     *     the key is blank or too long
     */
    public LeftOut {
      checkKey(question);
    }
  }

  private static void checkKey(String question) {
    new Faults()
        .require(
            !question.isBlank() && question.length() <= 100, "INVALID_SURVEY_VALUE", "question")
        .throwIfAny();
  }
}
