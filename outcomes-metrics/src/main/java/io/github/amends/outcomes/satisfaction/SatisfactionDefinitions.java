// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.satisfaction;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.TimeBasis;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Source;
import java.util.List;

/**
 * What the measures of satisfaction mean, of each question, role and version of a questionnaire.
 */
public final class SatisfactionDefinitions {
  private static final String OFFERED =
      "people of the role who were offered the questionnaire, or returned it";
  private static final String ANSWERED = "people of the role who answered the question";
  private static final String LAST =
      "Of several answers of one person in one case the last counts; somebody with two roles counts"
          + " in the first of them.";
  private static final String OTHER_VERSIONS =
      "Answers to another version, or on another scale, are counted as unacceptable.";

  static final MetricDefinition RESPONSE = define(
      "satisfaction-response",
      "Response rate",
      "How many of those who could have answered the question did?",
      ANSWERED,
      OFFERED,
      LAST,
      OTHER_VERSIONS);
  static final MetricDefinition TOP_BOX = define(
      "satisfaction-top-box",
      "Fully satisfied",
      "How many of those who answered gave one of the highest answers?",
      "people whose answer is in the top box: the highest value, unless the questionnaire says from"
          + " which value on",
      ANSWERED,
      LAST,
      OTHER_VERSIONS,
      "Who did not answer is not in the denominator: read it with the response rate and the mode.");
  static final MetricDefinition WORST_CASE = define(
      "satisfaction-worst-case",
      "Fully satisfied, at worst",
      "How many would be fully satisfied if nobody who did not answer were?",
      "people whose answer is in the top box",
      OFFERED,
      LAST);
  static final MetricDefinition BEST_CASE = define(
      "satisfaction-best-case",
      "Fully satisfied, at best",
      "How many would be fully satisfied if everybody who did not answer were?",
      "people whose answer is in the top box, and all who did not answer",
      OFFERED,
      LAST);
  static final MetricDefinition PAIRED_CHANGE = define(
      "satisfaction-paired-change",
      "Change of score",
      "By how much did the scores of the same people change?",
      "the sum of the changes of score, after less before",
      "people with a score before and after",
      "People with one score only are counted beside; a change of nobody's is refused.");

  private SatisfactionDefinitions() {}

  /**
   * Returns the definitions of all measures of this package.
   *
   * @return the definitions, each once
   */
  public static List<MetricDefinition> all() {
    return List.of(RESPONSE, TOP_BOX, WORST_CASE, BEST_CASE, PAIRED_CHANGE);
  }

  private static MetricDefinition define(
      String id,
      String title,
      String question,
      String numerator,
      String denominator,
      String... beside) {
    return new MetricDefinition(
        id,
        1,
        title,
        question,
        CountingUnit.RESPONDENT,
        numerator,
        denominator,
        TimeBasis.STOCK_ON_DAY,
        List.of(beside),
        List.of(new Citation(Source.AMENDS, "", Citation.Mark.OWN)));
  }
}
