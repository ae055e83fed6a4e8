// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.evidence.Trial;
import io.github.amends.outcomes.evidence.TrialTable;
import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.Directions;
import io.github.amends.outcomes.plot.ForestPlot;
import io.github.amends.outcomes.plot.ForestRow;
import io.github.amends.outcomes.plot.Measure;
import io.github.amends.outcomes.plot.PooledEstimate;
import io.github.amends.outcomes.plot.Reading;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.meta.EffectInference;
import io.github.amends.outcomes.statistics.meta.MetaAnalysis;
import io.github.amends.outcomes.statistics.meta.PooledEffect;
import io.github.amends.outcomes.statistics.meta.PoolingEstimator;
import io.github.amends.outcomes.statistics.meta.PoolingOptions;
import io.github.amends.outcomes.statistics.meta.PoolingTest;
import io.github.amends.outcomes.statistics.meta.PredictionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The section on randomised trials: a forest plot, and the pooled effect by each estimator and
 * test.
 *
 * <p>Several methods stand side by side because the choice changes the conclusion: where one finds
 * no difference between the trials, another may say that the next programme could show no effect.
 */
final class TrialsSection {
  private static final double LEVEL = 0.95;
  private static final List<PoolingOptions> METHODS = Stream.of(
          PoolingEstimator.FIXED, PoolingEstimator.DERSIMONIAN_LAIRD, PoolingEstimator.REML)
      .flatMap(estimator -> Stream.of(PoolingTest.NORMAL, PoolingTest.KNAPP_HARTUNG)
          .map(test -> new PoolingOptions(estimator, test, LEVEL, PredictionRule.AS_TEST)))
      .toList();

  private TrialsSection() {}

  static Section of(TrialTable table) {
    MetaAnalysis analysis = table.metaAnalysis();
    List<PooledEffect> pooled = METHODS.stream().map(analysis::pool).toList();
    PooledEffect standard = analysis.pool();
    return Section.of("What randomised trials say")
        .withParagraph(
            "Each trial assigned cases by chance to a restorative justice conference or not. The"
                + " effect is the standardised difference d in reoffending; below zero means less"
                + " reoffending after a conference.")
        .withPlot(forest(table))
        .withTable(methods(pooled))
        .withParagraph(heterogeneity(standard))
        .withParagraph(
            "The prediction interval says where the effect of one more such trial is expected."
                + " Where it reaches zero, the next programme may show no effect.");
  }

  static ForestPlot forest(TrialTable table) {
    MetaAnalysis analysis = table.metaAnalysis();
    PooledEffect moment = analysis.pool(PoolingOptions.standard()
        .withEstimator(PoolingEstimator.DERSIMONIAN_LAIRD)
        .withTest(PoolingTest.NORMAL));
    PooledEffect standard = analysis.pool();
    List<ForestRow> rows = new ArrayList<>();
    for (int i = 0; i < table.trials().size(); i++) {
      rows.add(row(table.trials().get(i), moment.weights().get(i)));
    }
    return new ForestPlot(
        "Effect of conferences on reoffending, " + table.trials().size() + " trials",
        "Each trial with its effect d and 95 % confidence interval, and two pooled effects. Squares"
            + " and weights are those of " + name(moment.options()) + ".",
        Measure.number("d"),
        Directions.aroundZero("less reoffending", "more reoffending"),
        rows,
        List.of(diamond(moment), diamond(standard)));
  }

  private static ForestRow row(Trial trial, double weight) {
    PooledEffect alone = MetaAnalysis.of(
            new double[] {trial.effect()},
            new double[] {trial.standardError() * trial.standardError()})
        .pool(PoolingOptions.standard()
            .withEstimator(PoolingEstimator.FIXED)
            .withTest(PoolingTest.NORMAL));
    Interval interval = alone.inference().orElseThrow().interval();
    return ForestRow.of(
        trial.name().replace('_', ' '), trial.effect(), interval.lower(), interval.upper(), weight);
  }

  private static PooledEstimate diamond(PooledEffect effect) {
    String label = name(effect.options());
    PooledEstimate pooled = PooledEstimate.of(
        label,
        effect
            .inference()
            .toOptional()
            .map(EffectInference::interval)
            .<Reading>map(limits -> Reading.of(effect.estimate(), limits.lower(), limits.upper()))
            .orElseGet(Reading::notEstimable));
    return effect
        .prediction()
        .toOptional()
        .map(next -> pooled.withPrediction("95 % prediction interval", next.lower(), next.upper()))
        .orElse(pooled);
  }

  private static DataTable methods(List<PooledEffect> pooled) {
    List<List<String>> rows = new ArrayList<>();
    for (PooledEffect effect : pooled) {
      rows.add(List.of(
          name(effect.options()),
          decimal(effect.estimate()),
          effect
              .inference()
              .toOptional()
              .map(known -> decimal(known.standardError()))
              .orElse("not estimable"),
          effect
              .inference()
              .map(EffectInference::interval)
              .toOptional()
              .map(TrialsSection::limits)
              .orElse("not estimable"),
          effect.prediction().toOptional().map(TrialsSection::limits).orElse("none")));
    }
    return new DataTable(
        "The pooled effect by method",
        List.of(
            DataTable.Column.words("Method"),
            DataTable.Column.numbers("d"),
            DataTable.Column.numbers("SE"),
            DataTable.Column.numbers("95\u00a0% CI"),
            DataTable.Column.numbers("95\u00a0% prediction")),
        rows);
  }

  private static String heterogeneity(PooledEffect effect) {
    Answer<String> cochran = effect
        .heterogeneity()
        .test()
        .map(test -> "Q = " + decimal(test.statistic()) + " with " + test.degreesOfFreedom()
            + " degrees of freedom, "
            + probability(test.pValue()));
    return "Differences between the trials ("
        + effect.options().estimator().title()
        + "): "
        + cochran.describe(words -> words)
        + "; I\u00b2 = "
        + effect
            .heterogeneity()
            .iSquared()
            .describe(share -> String.format(Locale.ROOT, "%.1f\u00a0%%", share))
        + "; \u03c4\u00b2 = "
        + effect
            .heterogeneity()
            .tauSquared()
            .describe(value -> String.format(Locale.ROOT, "%.4f", value))
        + ".";
  }

  private static String name(PoolingOptions options) {
    return options.estimator().title() + ", " + options.test().title();
  }

  private static String limits(Interval interval) {
    return decimal(interval.lower()) + " to " + decimal(interval.upper());
  }

  private static String probability(double value) {
    return value < 0.001 ? "p\u00a0<\u00a00.001" : "p\u00a0=\u00a0" + decimal(value);
  }

  private static String decimal(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
  }
}
