// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.ChiSquared;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.distribution.StudentT;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * A mixed-effects meta-regression: effects explained by an intercept and moderators of the studies,
 * with what variance is left between them.
 *
 * <p>The coefficients are weighted least squares with weights 1 / (variance + tau squared), as in
 * metafor's {@code rma(mods =)}.
 *
 * @param studies how many studies there are
 * @param options the choices it was made with
 * @param coefficients the intercept and one coefficient a moderator, in their order
 * @param tauSquared the variance between studies that the moderators leave
 * @param rSquared the share of the variance between studies that they explain, in per cent
 * @param moderatorTest the test that all coefficients but the intercept are zero
 * @param residualTest the test that nothing is left between studies (QE)
 */
public record MetaRegression(
    int studies,
    PoolingOptions options,
    List<Coefficient> coefficients,
    double tauSquared,
    Answer<Double> rSquared,
    Answer<SignificanceTest> moderatorTest,
    HomogeneityTest residualTest) {

  /**
   * Creates the result.
   *
   * @param studies how many studies there are
   * @param options the choices it was made with
   * @param coefficients the intercept and one coefficient a moderator
   * @param tauSquared the variance between studies that the moderators leave
   * @param rSquared the share of the variance between studies that they explain
   * @param moderatorTest the test that all coefficients but the intercept are zero
   * @param residualTest the test that nothing is left between studies
   */
  public MetaRegression {
    Objects.requireNonNull(options, "options");
    coefficients = List.copyOf(coefficients);
    Objects.requireNonNull(rSquared, "rSquared");
    Objects.requireNonNull(moderatorTest, "moderatorTest");
    Objects.requireNonNull(residualTest, "residualTest");
  }

  /**
   * Returns the regression of studies on moderators.
   *
   * @param effects the effect of each study
   * @param variances the sampling variance of each study
   * @param options the choices; the rule for the prediction interval is not used
   * @param moderators the moderators, each with one number a study, within 1e50 of zero
   * @return the regression; not estimable with too few studies, or moderators that are linear
   *     combinations of each other
   * @throws IllegalArgumentException if there is no study or no moderator, the lengths differ, or a
   *     number is out of its range; the message gives its index
   */
  public static Answer<MetaRegression> of(
      double[] effects, double[] variances, PoolingOptions options, double[]... moderators) {
    MetaAnalysis.of(effects, variances);
    if (moderators.length == 0) {
      throw new IllegalArgumentException("moderators must hold at least one column");
    }
    double[][] columns = new double[moderators.length][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = moderators[j].clone();
      if (columns[j].length != effects.length) {
        throw new IllegalArgumentException("moderator " + j + " must have one number a study");
      }
      for (int i = 0; i < effects.length; i++) {
        if (!(Math.abs(columns[j][i]) <= MetaAnalysis.LARGEST_EFFECT)) {
          throw new IllegalArgumentException(
              "moderator " + j + " at index " + i + " must be within 1e50 of zero");
        }
      }
    }
    double[] y = effects.clone();
    double[] v = variances.clone();
    return ModeratorModel.of(y, v, columns).map(model -> of(y, v, model, options));
  }

  static MetaRegression of(
      double[] effects, double[] variances, ModeratorModel model, PoolingOptions options) {
    double tauSquared = model.tauSquared(options.estimator());
    int df = model.degreesOfFreedom();
    WeightedRegression fit = model.fit(tauSquared);
    boolean knappHartung = options.test() == PoolingTest.KNAPP_HARTUNG;
    double scale = knappHartung ? fit.residualSquares() / df : 1;
    double[] estimates = fit.coefficients();
    double[] spreads = fit.variances();
    List<Coefficient> coefficients = new ArrayList<>(estimates.length);
    for (int j = 0; j < estimates.length; j++) {
      double error = Math.sqrt(spreads[j] * scale);
      OptionalInt degrees = knappHartung ? OptionalInt.of(df) : OptionalInt.empty();
      Answer<EffectInference> inference = error == 0
          ? Answer.notEstimable(Obstacle.NO_VARIATION)
          : Answer.of(inference(estimates[j], error, degrees, options));
      coefficients.add(new Coefficient(estimates[j], inference));
    }
    double q = model.fit(0).residualSquares();
    return new MetaRegression(
        effects.length,
        options,
        coefficients,
        tauSquared,
        rSquared(effects, variances, tauSquared, options.estimator()),
        moderatorTest(fit, estimates.length - 1, df, scale, effects.length, options),
        new HomogeneityTest(q, df, new ChiSquared(df).survival(q)));
  }

  private static Answer<SignificanceTest> moderatorTest(
      WeightedRegression fit,
      int moderators,
      int df,
      double scale,
      int studies,
      PoolingOptions options) {
    if (options.test() == PoolingTest.NORMAL) {
      return Answer.of(new ChiSquared(moderators)
          .test("moderators, chi-squared", fit.explainedSquares(), studies));
    }
    if (scale == 0) {
      return Answer.notEstimable(Obstacle.NO_VARIATION);
    }
    double f = fit.explainedSquares() / moderators / scale;
    double pValue = FDistribution.of(moderators, df).survivalProbability(f);
    return Answer.of(new SignificanceTest(
        "moderators, F (degrees of freedom of the denominator)",
        f,
        OptionalDouble.of(df),
        pValue,
        Math.log(pValue),
        studies,
        Set.of()));
  }

  private static Answer<Double> rSquared(
      double[] effects, double[] variances, double left, PoolingEstimator estimator) {
    if (estimator == PoolingEstimator.FIXED) {
      return Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL);
    }
    double all = TauSquared.estimate(estimator, effects, variances).value();
    return all == 0
        ? Answer.notEstimable(Obstacle.NO_VARIATION)
        : Answer.of(100 * Math.max(0, (all - left) / all));
  }

  private static EffectInference inference(
      double estimate, double error, OptionalInt df, PoolingOptions options) {
    double statistic = estimate / error;
    double pValue;
    double reach;
    if (df.isPresent()) {
      StudentT law = new StudentT(df.getAsInt());
      pValue = 2 * law.survival(Math.abs(statistic));
      reach = law.standardScore(options.level()) * error;
    } else {
      pValue = 2 * Normal.survival(Math.abs(statistic));
      reach = Normal.standardScore(options.level()) * error;
    }
    Interval interval = new Interval(
        estimate - reach, estimate + reach, options.level(), options.test().title());
    return new EffectInference(error, statistic, df, Math.min(1, pValue), interval);
  }

  /**
   * One coefficient of a regression.
   *
   * @param estimate the estimate
   * @param inference its standard error, test and interval
   */
  public record Coefficient(double estimate, Answer<EffectInference> inference) {

    /**
     * Creates the coefficient.
     *
     * @param estimate the estimate
     * @param inference its standard error, test and interval
     */
    public Coefficient {
      Objects.requireNonNull(inference, "inference");
    }
  }
}
