// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.satisfaction;

import io.github.amends.agreement.SurveyAnswer;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyResponse;
import io.github.amends.agreement.SurveyScale;
import io.github.amends.basics.Faults;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the answers to one version of a questionnaire are scored: its keys and numbers, never its
 * words.
 *
 * @param instrument the questionnaire and its version
 * @param scale the values of every question
 * @param questions the keys of the questions, each once
 * @param reversed the keys of those where a low value is a good one
 * @param topFrom the lowest value that counts as fully satisfied, after turning
 */
public record Questionnaire(
    SurveyInstrument instrument,
    SurveyScale scale,
    List<String> questions,
    Set<String> reversed,
    int topFrom) {

  /**
   * Creates the rules of scoring.
   *
   * @param instrument the questionnaire and its version
   * @param scale the values of every question
   * @param questions the keys of the questions
   * @param reversed the keys of those where a low value is a good one
   * @param topFrom the lowest value that counts as fully satisfied
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_QUESTIONNAIRE} if no
   *     question or one twice is given, a turned one is unknown, or the top is not on the scale
   */
  public Questionnaire {
    Objects.requireNonNull(instrument, "instrument");
    questions = List.copyOf(questions);
    reversed = Set.copyOf(reversed);
    new Faults()
        .require(
            !questions.isEmpty() && questions.stream().distinct().count() == questions.size(),
            "INVALID_QUESTIONNAIRE",
            "questions")
        .require(questions.containsAll(reversed), "INVALID_QUESTIONNAIRE", "reversed")
        .require(
            scale.least() < topFrom && topFrom <= scale.most(), "INVALID_QUESTIONNAIRE", "topFrom")
        .throwIfAny();
  }

  /**
   * Returns the rules of a questionnaire where high values are good ones and the highest alone is
   * the top.
   *
   * @param instrument the questionnaire and its version
   * @param scale the values of every question
   * @param questions the keys of the questions
   * @return the rules
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_QUESTIONNAIRE} as the
   *     constructor says
   */
  public static Questionnaire of(
      SurveyInstrument instrument, SurveyScale scale, String... questions) {
    return new Questionnaire(instrument, scale, List.of(questions), Set.of(), scale.most());
  }

  /**
   * Returns whether a response is to this version on this scale.
   *
   * @param response the response
   * @return whether it can be scored
   */
  public boolean accepts(SurveyResponse response) {
    return response.instrument().equals(instrument) && response.scale().equals(scale);
  }

  /**
   * Returns the value of one answer, turned where low is good.
   *
   * @param response the response
   * @param question the key of the question
   * @return the value; empty if it was left out or the response is not acceptable
   */
  public OptionalInt value(SurveyResponse response, String question) {
    if (!accepts(response)) {
      return OptionalInt.empty();
    }
    return response.answers().stream()
        .filter(answer -> answer.question().equals(question))
        .filter(SurveyAnswer.Chosen.class::isInstance)
        .map(SurveyAnswer.Chosen.class::cast)
        .mapToInt(chosen -> reversed.contains(question)
            ? scale.least() + scale.most() - chosen.value()
            : chosen.value())
        .findFirst();
  }

  /**
   * Returns the score of a response: the sum over all questions.
   *
   * @param response the response
   * @return the sum; not estimable if a question was left out or the response is not acceptable
   */
  public Answer<Integer> score(SurveyResponse response) {
    int sum = 0;
    for (String question : questions) {
      OptionalInt value = value(response, question);
      if (value.isEmpty()) {
        return Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
      }
      sum += value.getAsInt();
    }
    return Answer.of(sum);
  }
}
