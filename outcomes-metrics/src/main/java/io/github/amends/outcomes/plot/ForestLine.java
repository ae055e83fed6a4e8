// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.ArrayList;
import java.util.List;

/** One line of a forest plot as it is shown, in the drawing as in the table. */
record ForestLine(
    Kind kind,
    String label,
    Reading reading,
    String estimate,
    String limits,
    String weight,
    double share) {

  /** What is drawn on the line. */
  enum Kind {
    STUDY,
    POOLED,
    PREDICTION
  }

  static List<ForestLine> allOf(ForestPlot plot) {
    Figures figures = Figures.suiting(plot.measure().unit(), values(plot));
    double total = plot.studies().stream().mapToDouble(ForestRow::weight).sum();
    List<ForestLine> lines = new ArrayList<>();
    for (ForestRow study : plot.studies()) {
      double share = total > 0 ? study.weight() / total : 0;
      String weight = share > 0 ? Figures.share(share) : "";
      lines.add(line(Kind.STUDY, study.label(), study.reading(), figures, weight, share));
    }
    for (PooledEstimate pooled : plot.pooled()) {
      lines.add(line(Kind.POOLED, pooled.label(), pooled.reading(), figures, "", 0));
      pooled.prediction().ifPresent(prediction -> lines.add(prediction(prediction, figures)));
    }
    return lines;
  }

  private static ForestLine line(
      Kind kind, String label, Reading reading, Figures figures, String weight, double share) {
    if (reading instanceof Reading.Estimated estimated) {
      return new ForestLine(
          kind,
          label,
          reading,
          figures.value(estimated.value()),
          figures.interval(estimated.lower(), estimated.upper()),
          weight,
          share);
    }
    return new ForestLine(kind, label, reading, figures.reading(reading), "", weight, share);
  }

  /** A prediction interval has no estimate of its own: its middle is only where it is drawn. */
  private static ForestLine prediction(PooledEstimate.Prediction prediction, Figures figures) {
    double middle = prediction.lower() / 2 + prediction.upper() / 2;
    Reading reading = Reading.of(middle, prediction.lower(), prediction.upper());
    String limits = figures.interval(prediction.lower(), prediction.upper());
    return new ForestLine(Kind.PREDICTION, prediction.label(), reading, "", limits, "", 0);
  }

  private static List<Double> values(ForestPlot plot) {
    List<Double> values = new ArrayList<>();
    plot.studies().forEach(study -> values.addAll(Figures.values(study.reading())));
    for (PooledEstimate pooled : plot.pooled()) {
      values.addAll(Figures.values(pooled.reading()));
      pooled.prediction().ifPresent(p -> values.addAll(List.of(p.lower(), p.upper())));
    }
    return values;
  }

  /** The estimate with its limits, or the words that stand for them. */
  String figures() {
    return (estimate + " " + limits).strip();
  }

  List<String> cells() {
    return List.of(label, estimate, limits, weight);
  }
}
