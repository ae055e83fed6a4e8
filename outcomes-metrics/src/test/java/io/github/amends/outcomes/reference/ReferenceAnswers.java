// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.reoffending.CohortTable;
import io.github.amends.outcomes.reoffending.HeadlineMeasures;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.meta.EffectInference;
import io.github.amends.outcomes.statistics.meta.Heterogeneity;
import io.github.amends.outcomes.statistics.meta.HomogeneityTest;
import io.github.amends.outcomes.statistics.meta.MetaAnalysis;
import io.github.amends.outcomes.statistics.meta.PooledEffect;
import io.github.amends.outcomes.statistics.meta.PoolingEstimator;
import io.github.amends.outcomes.statistics.meta.PoolingOptions;
import io.github.amends.outcomes.statistics.meta.PoolingTest;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.proportion.ProportionInterval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the library answers to the cases of each kind, under the names of the reference files. Only
 * its public interface is asked.
 */
final class ReferenceAnswers {

  private static final Map<String, Function<ReferenceCase, Map<String, Object>>> OWN = Map.of(
      "proportion", ReferenceAnswers::proportion,
      "meta-analysis", ReferenceAnswers::metaAnalysis,
      "reoffending-headline", ReferenceAnswers::headline);

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> BY_KIND = Stream.of(
          OWN,
          BootstrapAnswers.KINDS,
          ComparisonAnswers.KINDS,
          DesignAnswers.KINDS,
          DistributionAnswers.KINDS,
          EffectAnswers.KINDS,
          MetaAnswers.KINDS,
          PropensityAnswers.KINDS,
          RateAnswers.KINDS,
          ReoffendingAnswers.KINDS,
          ScaleAnswers.KINDS,
          HazardAnswers.KINDS,
          RegressionAnswers.KINDS,
          SurvivalAnswers.BY_KIND)
      .flatMap(family -> family.entrySet().stream())
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, ProportionInterval> INTERVALS = Map.of(
      "wald", ProportionInterval.WALD,
      "wilson", ProportionInterval.WILSON,
      "wilson_cc", ProportionInterval.WILSON_CONTINUITY,
      "clopper_pearson", ProportionInterval.CLOPPER_PEARSON,
      "agresti_coull", ProportionInterval.AGRESTI_COULL,
      "jeffreys", ProportionInterval.JEFFREYS,
      "midp", ProportionInterval.MID_P);

  static final Map<String, PoolingEstimator> ESTIMATORS = Map.of(
      "FE", PoolingEstimator.FIXED,
      "DL", PoolingEstimator.DERSIMONIAN_LAIRD,
      "REML", PoolingEstimator.REML,
      "ML", PoolingEstimator.MAXIMUM_LIKELIHOOD,
      "PM", PoolingEstimator.PAULE_MANDEL,
      "EB", PoolingEstimator.EMPIRICAL_BAYES,
      "HE", PoolingEstimator.HEDGES,
      "SJ", PoolingEstimator.SIDIK_JONKMAN,
      "HS", PoolingEstimator.HUNTER_SCHMIDT);

  private static final Map<String, PoolingTest> TESTS =
      Map.of("z", PoolingTest.NORMAL, "knha", PoolingTest.KNAPP_HARTUNG);

  private ReferenceAnswers() {}

  private static Map<String, Object> proportion(ReferenceCase asked) {
    Proportion proportion = Proportion.of(
        asked.input().path("x").longValue(), asked.input().path("n").longValue());
    double level = asked.params().path("conf").doubleValue();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("estimate", proportion.value());
    INTERVALS.forEach((name, method) -> answers.put(name, proportion.interval(method, level)));
    return answers;
  }

  private static Map<String, Object> metaAnalysis(ReferenceCase asked) {
    // The level is per cent in some files and a share in others.
    double level = asked.params().path("level").doubleValue(95);
    PoolingOptions options = PoolingOptions.standard()
        .withEstimator(ESTIMATORS.get(asked.params().path("method").stringValue()))
        .withTest(TESTS.get(asked.params().path("test").stringValue()))
        .withLevel(level > 1 ? level / 100 : level);
    PooledEffect pooled = MetaAnalysis.of(
            ReferenceCase.numbers(asked.input().path("yi")),
            ReferenceCase.numbers(asked.input().path("vi")))
        .pool(options);
    Answer<EffectInference> inference = pooled.inference();
    Heterogeneity heterogeneity = pooled.heterogeneity();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("k", pooled.studies());
    answers.put("estimate", pooled.estimate());
    answers.put("se", inference.map(EffectInference::standardError));
    answers.put("stat", inference.map(EffectInference::statistic));
    answers.put("df", inference.map(EffectInference::degreesOfFreedom));
    answers.put("p", inference.map(EffectInference::pValue));
    answers.put("ci", inference.map(EffectInference::interval));
    answers.put("tau2", heterogeneity.tauSquared());
    answers.put("se_tau2", heterogeneity.tauSquaredStandardError());
    answers.put("tau2_qprofile_ci", heterogeneity.tauSquaredInterval());
    answers.put("I2", heterogeneity.iSquared());
    answers.put("I2_qprofile_ci", heterogeneity.iSquaredInterval());
    answers.put("H2", heterogeneity.hSquared());
    answers.put("Q", heterogeneity.test().map(HomogeneityTest::statistic));
    answers.put("Q_df", heterogeneity.test().map(HomogeneityTest::degreesOfFreedom));
    answers.put("Q_p", heterogeneity.test().map(HomogeneityTest::pValue));
    answers.put("prediction_interval", pooled.prediction());
    answers.put("weights_percent", pooled.weights());
    return answers;
  }

  private static Map<String, Object> headline(ReferenceCase asked) {
    int year = asked.input().path("year").intValue();
    HeadlineMeasures headline;
    try {
      headline = CohortTable.read(asked.dataset()).cohort(year).orElseThrow().headline();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("cohort", headline.cohortSize());
    answers.put("reoffenders", headline.reoffenders());
    answers.put("reoffences", headline.reoffences());
    answers.put("rate_percent", headline.rate().value().map(rate -> rate * 100));
    answers.put(
        "wilson95_percent",
        headline
            .rate()
            .interval(ProportionInterval.WILSON, 0.95)
            .map(interval -> interval.scaledBy(100)));
    answers.put("frequency_per_100_offenders", headline.frequencyPer100Offenders());
    answers.put("frequency_per_reoffender", headline.frequencyPerReoffender());
    return answers;
  }
}
