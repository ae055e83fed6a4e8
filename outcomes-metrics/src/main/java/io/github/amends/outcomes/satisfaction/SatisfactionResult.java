// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.satisfaction;

import io.github.amends.agreement.SurveyMode;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.scale.LikertItem;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of one role to one question, with everything that is needed to read them.
 *
 * @param questionnaire the questionnaire
 * @param question the key of the question
 * @param role whose answers: the code of a role, or facilitator
 * @param offered how many were offered the questionnaire or returned it
 * @param byMode how many of those who answered did so in which way
 * @param answers how many chose which value, from the lowest, after turning
 * @param leftOut how many returned it without an answer to this question
 * @param unacceptable how many answered another version or on another scale
 */
public record SatisfactionResult(
    Questionnaire questionnaire,
    String question,
    String role,
    long offered,
    SortedMap<SurveyMode, Long> byMode,
    LikertItem answers,
    long leftOut,
    long unacceptable) {

  /**
   * Creates the result.
   *
   * @param questionnaire the questionnaire
   * @param question the key of the question
   * @param role whose answers
   * @param offered how many were offered the questionnaire or returned it
   * @param byMode how many of those who answered did so in which way
   * @param answers how many chose which value
   * @param leftOut how many left the question out
   * @param unacceptable how many answered another version or on another scale
   */
  public SatisfactionResult {
    byMode = Collections.unmodifiableSortedMap(new TreeMap<>(byMode));
  }

  /**
   * Returns what the numbers of this result mean, of its question and role.
   *
   * @return the definitions of response rate, top box, worst case and best case, in this order
   */
  public List<MetricDefinition> definitions() {
    return List.of(
        SatisfactionDefinitions.RESPONSE,
        SatisfactionDefinitions.TOP_BOX,
        SatisfactionDefinitions.WORST_CASE,
        SatisfactionDefinitions.BEST_CASE);
  }

  /**
   * Returns the share of those who answered among those who could have.
   *
   * @return the response rate of this question
   */
  public Proportion responseRate() {
    return Proportion.of(answers.n(), offered);
  }

  /**
   * Returns the share of fully satisfied people among those who answered.
   *
   * @return the top box
   */
  public Proportion topBox() {
    return answers.topBox(questionnaire.scale().most() - questionnaire.topFrom() + 1);
  }

  /**
   * Returns the share if nobody who did not answer were fully satisfied.
   *
   * @return the worst case, of everybody offered
   */
  public Proportion worstCase() {
    return Proportion.of(topBox().events(), offered);
  }

  /**
   * Returns the share if everybody who did not answer were fully satisfied.
   *
   * @return the best case, of everybody offered
   */
  public Proportion bestCase() {
    return Proportion.of(topBox().events() + offered - answers.n(), offered);
  }

  /** Returns the result as one reads it: never a share without its response rate and bounds. */
  @Override
  public String toString() {
    return role + ": " + topBox() + " fully satisfied, answered by " + responseRate() + " " + byMode
        + "; with those who did not answer from " + worstCase() + " to " + bestCase();
  }
}
