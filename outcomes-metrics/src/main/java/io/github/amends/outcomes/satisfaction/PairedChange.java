// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.satisfaction;

import io.github.amends.agreement.SurveyResponse;
import io.github.amends.basics.Faults;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.descriptive.Sample;
import io.github.amends.outcomes.statistics.distribution.StudentT;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the scores of the same people changed from before to after.
 *
 * <p>Only people with both scores count: the mean of some before and of others after is no change
 * of anybody.
 *
 * @param changes the changes of score, after less before
 * @param beforeOnly how many have a score before only
 * @param afterOnly how many have a score after only
 */
public record PairedChange(Sample changes, long beforeOnly, long afterOnly) {

  /**
   * Returns what the change means.
   *
   * @return the definition
   */
  public static MetricDefinition definition() {
    return SatisfactionDefinitions.PAIRED_CHANGE;
  }

  /**
   * Returns the change of the people with both scores.
   *
   * @param <K> what people are known by
   * @param questionnaire how both responses are scored
   * @param before the responses before, by person
   * @param after the responses after, by person
   * @return the change
   * @throws io.github.amends.basics.InvalidValueException with {@code UNPAIRED_CHANGE} if nobody
   *     has both scores
   */
  public static <K> PairedChange between(
      Questionnaire questionnaire, Map<K, SurveyResponse> before, Map<K, SurveyResponse> after) {
    long beforeOnly = 0;
    double[] changes = new double[before.size()];
    int pairs = 0;
    for (Map.Entry<K, SurveyResponse> entry : before.entrySet()) {
      Optional<Integer> first = questionnaire.score(entry.getValue()).toOptional();
      Optional<Integer> second = Optional.ofNullable(after.get(entry.getKey()))
          .flatMap(response -> questionnaire.score(response).toOptional());
      if (first.isPresent() && second.isPresent()) {
        changes[pairs] = second.get() - first.get();
        pairs++;
      } else if (first.isPresent()) {
        beforeOnly++;
      }
    }
    new Faults().require(pairs > 0, "UNPAIRED_CHANGE", "before").throwIfAny();
    long scoredAfter = after.values().stream()
        .filter(response -> questionnaire.score(response).toOptional().isPresent())
        .count();
    return new PairedChange(
        Sample.of(Arrays.copyOf(changes, pairs)), beforeOnly, scoredAfter - pairs);
  }

  /**
   * Returns the mean change with its t interval.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate, in points of the score; not estimable from one pair
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> mean(double level) {
    Interval.checkLevel(level);
    int n = changes.n();
    if (n < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
    }
    double mean = changes.mean();
    return changes.standardDeviation().map(deviation -> {
      double error = deviation / Math.sqrt(n);
      double reach = new StudentT(n - 1).standardScore(level) * error;
      return new Estimate(
          mean,
          Answer.of(error),
          Answer.of(new Interval(mean - reach, mean + reach, level, "paired t")),
          n,
          Set.of());
    });
  }
}
