// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.distribution.StudentT;
import java.util.Arrays;
import java.util.Set;

/**
 * The diagnostics of a funnel that is not symmetric: where small studies found other effects than
 * large ones. Immutable.
 *
 * <p>Studies that were published for their results are one cause of many. With fewer than ten
 * studies the tests have hardly any power, and say so. Definitions as in metafor's {@code regtest},
 * {@code ranktest} and {@code trimfill}.
 */
public final class FunnelAsymmetry {

  private static final int FEW = 10;

  private final double[] effects;
  private final double[] variances;

  FunnelAsymmetry(double[] effects, double[] variances) {
    this.effects = effects;
    this.variances = variances;
  }

  /**
   * Returns Egger's test as first published: effects on standard errors, weighted by inverse
   * variance, with the residual variance estimated and Student's t (M. Egger and others, BMJ 315
   * (1997) 629-634).
   *
   * @return the test; not estimable with fewer than three studies, or equal standard errors
   */
  public Answer<EggerTest> egger() {
    return model().flatMap(model -> {
      WeightedRegression fit = model.fit(0);
      int df = model.degreesOfFreedom();
      double error = Math.sqrt(fit.variances()[1] * (fit.residualSquares() / df));
      if (error == 0) {
        return Answer.notEstimable(Obstacle.NO_VARIATION);
      }
      double[] coefficients = fit.coefficients();
      SignificanceTest test = new StudentT(df)
          .twoSidedTest("Egger, weighted regression", coefficients[1] / error, effects.length);
      return Answer.of(new EggerTest(cautious(test), coefficients[0]));
    });
  }

  /**
   * Returns Egger's test as a mixed-effects meta-regression on the standard error, which leaves
   * room for variance between studies (J. A. C. Sterne and M. Egger 2005).
   *
   * @param options the estimator of that variance and the test; other choices are not used
   * @return the test; not estimable with fewer than three studies, or equal standard errors
   */
  public Answer<EggerTest> egger(PoolingOptions options) {
    return model().flatMap(model -> {
      MetaRegression regression = MetaRegression.of(effects, variances, model, options);
      MetaRegression.Coefficient slope = regression.coefficients().get(1);
      double limit = regression.coefficients().get(0).estimate();
      return slope.inference().map(inference -> {
        String name = "Egger, mixed-effects regression";
        double statistic = inference.statistic();
        SignificanceTest test = inference.degreesOfFreedom().isPresent()
            ? new StudentT(inference.degreesOfFreedom().getAsInt())
                .twoSidedTest(name, statistic, effects.length)
            : Normal.twoSidedTest(name, statistic, effects.length);
        return new EggerTest(cautious(test), limit);
      });
    });
  }

  /**
   * Returns the rank correlation test of C. B. Begg and M. Mazumdar, Biometrics 50 (1994)
   * 1088-1101: Kendall's tau of the standardised effects and their variances.
   *
   * @return the test; not estimable with one study or equal variances
   */
  public Answer<RankCorrelationTest> begg() {
    WeightedMean mean = WeightedMean.of(effects, variances, 0);
    double[] standardised = new double[effects.length];
    for (int i = 0; i < standardised.length; i++) {
      double spread = variances[i] - 1 / mean.totalWeight();
      if (!(spread > 0)) {
        return Answer.notEstimable(Obstacle.TOO_FEW_STUDIES);
      }
      standardised[i] = (effects[i] - mean.mean()) / Math.sqrt(spread);
    }
    return Kendall.test(standardised, variances, "Begg")
        .map(result -> new RankCorrelationTest(result.tau(), cautious(result.test())));
  }

  /**
   * Returns what trimming and filling comes to (S. Duval and R. Tweedie, Biometrics 56 (2000)
   * 455-463, estimator L0). The missing studies are sought on the right if a meta-regression on the
   * standard error falls, and on the left otherwise.
   *
   * @param options the choices for pooling
   * @return the result; not estimable with fewer than three studies, equal standard errors, or an
   *     iteration without end
   */
  public Answer<TrimAndFill> trimAndFill(PoolingOptions options) {
    return model().flatMap(model -> {
      double slope = MetaRegression.of(effects, variances, model, options)
          .coefficients()
          .get(1)
          .estimate();
      return new Filling(effects, variances, options)
          .on(slope < 0 ? TrimAndFill.Side.RIGHT : TrimAndFill.Side.LEFT);
    });
  }

  private Answer<ModeratorModel> model() {
    double[] errors = Arrays.stream(variances).map(Math::sqrt).toArray();
    return ModeratorModel.of(effects, variances, errors);
  }

  private SignificanceTest cautious(SignificanceTest test) {
    if (effects.length >= FEW) {
      return test;
    }
    Set<Caution> cautions = test.cautions().isEmpty()
        ? Set.of(Caution.FEW_STUDIES)
        : Set.of(Caution.FEW_STUDIES, Caution.TIES);
    return test.withCautions(cautions);
  }
}
