// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.distribution.Beta;
import io.github.amends.outcomes.statistics.distribution.ChiSquared;
import io.github.amends.outcomes.statistics.distribution.CountDistribution;
import io.github.amends.outcomes.statistics.distribution.NoncentralT;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.distribution.StudentT;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The answers to the kinds of distributions. */
final class DistributionAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "normal", DistributionAnswers::normal,
      "student-t", DistributionAnswers::studentT,
      "chi-square", DistributionAnswers::chiSquare,
      "beta", DistributionAnswers::beta,
      "noncentral-t", DistributionAnswers::noncentralT,
      "hypergeometric", DistributionAnswers::hypergeometric);

  private DistributionAnswers() {}

  private static Map<String, Object> normal(ReferenceCase asked) {
    double[] z = asked.numbers("z");
    return Map.of(
        "cdf", each(z, Normal::cumulative),
        "log_cdf", each(z, Normal::logCumulative),
        "sf", each(z, Normal::survival),
        "quantile", each(asked.numbers("p"), Normal::quantile));
  }

  private static Map<String, Object> studentT(ReferenceCase asked) {
    double[] t = asked.numbers("t");
    double[] df = asked.numbers("df");
    return Map.of(
        "sf", each(t.length, i -> new StudentT(df[i]).survival(t[i])),
        "q975", each(df, degrees -> new StudentT(degrees).quantile(0.975)));
  }

  private static Map<String, Object> chiSquare(ReferenceCase asked) {
    double[] x = asked.numbers("x");
    double[] df = asked.numbers("df");
    // The file's quantiles are those of 5 % and 95 % with 7 degrees of freedom.
    return Map.of(
        "sf", each(x.length, i -> new ChiSquared(df[i]).survival(x[i])),
        "q", each(new double[] {0.05, 0.95}, new ChiSquared(7)::quantile));
  }

  private static Map<String, Object> beta(ReferenceCase asked) {
    double[] p = asked.numbers("p");
    double[] a = asked.numbers("a");
    double[] b = asked.numbers("b");
    return Map.of("q", each(p.length, i -> new Beta(a[i], b[i]).quantile(p[i])));
  }

  private static Map<String, Object> noncentralT(ReferenceCase asked) {
    double[] t = asked.numbers("t");
    double[] df = asked.numbers("df");
    double[] ncp = asked.numbers("ncp");
    return Map.of("cdf", each(t.length, i -> new NoncentralT(df[i], ncp[i]).cumulative(t[i])));
  }

  private static Map<String, Object> hypergeometric(ReferenceCase asked) {
    long[] x = asked.counts("x");
    long[] marked = asked.counts("n1");
    long[] others = asked.counts("n2");
    long[] draws = asked.counts("m");
    return Map.of(
        "cdf",
        each(
            x.length,
            i ->
                CountDistribution.hypergeometric(marked[i], others[i], draws[i]).atMost(x[i])));
  }

  private static List<Double> each(double[] values, DoubleUnaryOperator function) {
    return DoubleStream.of(values).map(function).boxed().toList();
  }

  private static List<Double> each(int length, IntToDoubleFunction function) {
    return IntStream.range(0, length).mapToDouble(function).boxed().toList();
  }
}
