// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Faults;
import java.util.List;
import java.util.Objects;

/**
 * A questionnaire that came back. Its questions share one scale, so answers on mixed scales cannot
 * be put together.
 *
 * <p>A question that was left out is told as such; a questionnaire that never came back is no
 * response.
 *
 * @param respondent who answered
 * @param instrument which questionnaire
 * @param mode how it was put
 * @param scale the scale of every question
 * @param answers the answers, each question once, at least one
 */
public record SurveyResponse(
    Respondent respondent,
    SurveyInstrument instrument,
    SurveyMode mode,
    SurveyScale scale,
    List<SurveyAnswer> answers) {
  /**
   * Creates the value.
   *
   * @param respondent who answered
   * @param instrument which questionnaire
   * @param mode how it was put
   * @param scale the scale of every question
   * @param answers the answers, each question once, at least one
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SURVEY_VALUE} if
   *     there is no answer, a question is answered twice, or a value is off the scale
   */
  public SurveyResponse {
    Objects.requireNonNull(respondent, "respondent");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(scale, "scale");
    answers = List.copyOf(answers);
    new Faults()
        .require(!answers.isEmpty(), "INVALID_SURVEY_VALUE", "answers")
        .require(
            answers.stream().map(SurveyAnswer::question).distinct().count() == answers.size(),
            "INVALID_SURVEY_VALUE",
            "answers.question")
        .require(
            answers.stream().allMatch(each -> isOn(scale, each)),
            "INVALID_SURVEY_VALUE",
            "answers.value")
        .throwIfAny();
  }

  private static boolean isOn(SurveyScale scale, SurveyAnswer answer) {
    return !(answer instanceof SurveyAnswer.Chosen chosen)
        || (scale.least() <= chosen.value() && chosen.value() <= scale.most());
  }
}
