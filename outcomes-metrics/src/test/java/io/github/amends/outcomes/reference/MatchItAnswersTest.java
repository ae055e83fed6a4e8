// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.propensity.MatchedSample;
import io.github.amends.outcomes.statistics.propensity.NearestNeighbourMatching;
import io.github.amends.outcomes.statistics.regression.LogisticRegression;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What MatchIt 4.5.1 answers for scores is not the nearest neighbour, by its definition and by
 * MatchIt's own answer for a matrix of distances, whose sum stands here.
 */
class MatchItAnswersTest {

  /**
   * Of {@code matchit(distance = abs(outer(ps[t], ps[c], "-")), replace = TRUE)}, release 4.5.1.
   */
  private static final double SUM_BY_MATRIX = 0.544395;

  @Test
  void itsMatchesWithReplacementAreNotTheNearestOnes() throws Exception {
    Path folder = Path.of(MatchItAnswersTest.class.getResource("/reference").toURI());
    JsonNode cases = new JsonMapper()
        .readTree(Files.readString(folder.resolve("matching.json")))
        .path("cases");
    ReferenceCase asked = new ReferenceCase(
        folder,
        cases
            .valueStream()
            .filter(one -> "match_nn_replace".equals(one.path("id").stringValue()))
            .findFirst()
            .orElseThrow());
    Map<String, double[]> table = RegressionAnswers.table(asked);
    boolean[] treated = RegressionAnswers.treated(asked, table);
    double[] scores = LogisticRegression.of(
            treated, RegressionAnswers.covariates(table, asked.input().path("covariates")))
        .fit()
        .orElseThrow()
        .fitted();
    double[] controls = IntStream.range(0, treated.length)
        .filter(row -> !treated[row])
        .mapToDouble(row -> scores[row])
        .toArray();

    int farther = 0;
    for (JsonNode pair : asked.expected().path("pairs_treated_then_controls")) {
      double score = scores[pair.get(0).intValue() - 1];
      double chosen = Math.abs(scores[pair.get(1).intValue() - 1] - score);
      double least = Arrays.stream(controls).map(x -> Math.abs(x - score)).min().orElseThrow();
      farther += chosen > least + 1e-12 ? 1 : 0;
    }
    MatchedSample nearest =
        NearestNeighbourMatching.of(treated, scores).withReplacement().match();

    assertThat(farther).isEqualTo(105);
    assertThat(nearest.totalDistance())
        .isCloseTo(SUM_BY_MATRIX, within(5e-7))
        .isLessThan(asked.expected().path("sum_abs_distance").doubleValue());
  }
}
