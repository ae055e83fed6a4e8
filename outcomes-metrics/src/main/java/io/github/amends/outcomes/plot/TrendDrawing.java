// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static io.github.amends.outcomes.plot.Canvas.PLAIN;
import static io.github.amends.outcomes.plot.Canvas.SMALL;

import io.github.amends.outcomes.plot.Canvas.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The drawing of a trend: a ribbon and whiskers for the intervals, a line and dots for the
 * estimates.
 */
final class TrendDrawing {

  private static final double EDGE = 2;
  private static final double ARROW = 6;

  private final TrendPlot plot;
  private final Canvas canvas;
  private final Figures figures;
  private final List<String> heading;
  private final Scale scale;
  private final List<Scale.Tick> ticks;
  private final double left;
  private final double right;

  TrendDrawing(TrendPlot plot, Canvas canvas) {
    this.plot = plot;
    this.canvas = canvas;
    figures = plot.figures();
    right = canvas.width() - EDGE;
    heading = new Words(Face.SMALL).lines(headingText(), right - EDGE, 3);
    double top = heading.size() * Face.SMALL.leading() + 30;
    double height = canvas.isNarrow() ? 190 : 230;
    scale = verticalScale(plot, top, top + height);
    ticks = scale.ticks(canvas.isNarrow() ? 4 : 5, plot.measure().unit());
    Words small = new Words(Face.SMALL);
    left = EDGE
        + ticks.stream().mapToDouble(tick -> small.width(tick.label())).max().orElse(0)
        + 8;
  }

  private static Scale verticalScale(TrendPlot plot, double top, double bottom) {
    Span span = Span.showing(plot.points().stream().map(TrendPoint::reading).toList(), 0);
    List<Double> drawn = plot.points().stream()
        .flatMap(point -> Figures.values(point.reading()).stream())
        .toList();
    double more = (span.high() - span.low()) * 0.05;
    double low = drawn.stream().anyMatch(value -> value < 0) ? span.low() - more : 0;
    double high = drawn.stream().anyMatch(value -> value > 0) ? span.high() + more : 0;
    return new Scale(low, low < high ? high : low + 1, bottom, top);
  }

  private String headingText() {
    return plot.measure().name() + ", with " + plot.measure().interval();
  }

  String svg() {
    canvas.paragraph(EDGE, Face.SMALL.leading(), SMALL, heading, headingText());
    if (plot.points().isEmpty()) {
      double y = (heading.size() + 2) * Face.SMALL.leading();
      canvas.words(EDGE, y, SMALL, "No points.");
      return canvas.svg(y + 12, plot);
    }
    for (Scale.Tick tick : ticks) {
      canvas.lineBehind(left, tick.at(), right, tick.at(), Ink.RULE);
      canvas.words(left - 8, tick.at() + 4, SMALL.at(Anchor.END), tick.label());
    }
    canvas.line(left, scale.at(0), right, scale.at(0), Ink.MUTED, 1);
    runs().forEach(this::ribbonAndLine);
    for (int i = 0; i < plot.points().size(); i++) {
      if (plot.points().get(i).reading() instanceof Reading.Estimated reading) {
        whisker(x(i), reading);
      }
    }
    firstAndLastValue();
    return canvas.svg(remarks(places()), plot);
  }

  private double cell() {
    return (right - left) / plot.points().size();
  }

  private double x(int index) {
    return left + (index + 0.5) * cell();
  }

  private double lower(Reading.Estimated reading) {
    return scale.at(reading.lower());
  }

  private double upper(Reading.Estimated reading) {
    return scale.at(reading.upper());
  }

  /** Neighbouring points that have an estimate, by their index. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < plot.points().size(); i++) {
      if (plot.points().get(i).reading() instanceof Reading.Estimated) {
        run.add(i);
      } else {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    runs.add(run);
    return runs.stream().filter(found -> found.size() > 1).toList();
  }

  private Reading.Estimated estimate(int index) {
    return (Reading.Estimated) plot.points().get(index).reading();
  }

  private void ribbonAndLine(List<Integer> run) {
    int n = run.size();
    double[] ribbon = new double[4 * n];
    double[] line = new double[2 * n];
    for (int i = 0; i < n; i++) {
      Reading.Estimated reading = estimate(run.get(i));
      double x = x(run.get(i));
      ribbon[2 * i] = x;
      ribbon[2 * i + 1] = upper(reading);
      ribbon[4 * n - 2 * i - 2] = x;
      ribbon[4 * n - 2 * i - 1] = lower(reading);
      line[2 * i] = x;
      line[2 * i + 1] = scale.at(reading.value());
    }
    canvas.shapeBehind(Ink.PALE, ribbon);
    canvas.path(Ink.ACCENT, 2, line);
  }

  private void whisker(double x, Reading.Estimated reading) {
    double arm = Math.min(4, cell() / 3);
    canvas.line(x, lower(reading), x, upper(reading), Ink.ACCENT, 1);
    if (reading.upper() > scale.high()) {
      double tip = scale.to();
      canvas.shape(Ink.ACCENT, x, tip, x - arm, tip + ARROW, x + arm, tip + ARROW);
    } else {
      canvas.line(x - arm, upper(reading), x + arm, upper(reading), Ink.ACCENT, 1);
    }
    if (reading.lower() < scale.low()) {
      double tip = scale.from();
      canvas.shape(Ink.ACCENT, x, tip, x - arm, tip - ARROW, x + arm, tip - ARROW);
    } else {
      canvas.line(x - arm, lower(reading), x + arm, lower(reading), Ink.ACCENT, 1);
    }
    canvas.dot(x, scale.at(reading.value()), Math.min(3.5, Math.max(2, cell() / 4)), Ink.ACCENT);
  }

  /** The first and the last estimate in figures, the first only if it leaves the last its room. */
  private void firstAndLastValue() {
    List<Integer> estimated = IntStream.range(0, plot.points().size())
        .filter(i -> plot.points().get(i).reading() instanceof Reading.Estimated)
        .boxed()
        .toList();
    if (estimated.isEmpty()) {
      return;
    }
    int first = estimated.get(0);
    int last = estimated.get(estimated.size() - 1);
    value(last);
    if (valueStart(first) + valueWidth(first) + 8 <= valueStart(last)) {
      value(first);
    }
  }

  private double valueWidth(int index) {
    return new Words(Face.PLAIN).width(figures.value(estimate(index).value()));
  }

  private double valueStart(int index) {
    return within(x(index) - valueWidth(index) / 2, valueWidth(index));
  }

  private double within(double start, double width) {
    return Math.max(left, Math.min(right - width, start));
  }

  private void value(int index) {
    Reading.Estimated reading = estimate(index);
    double above = Math.min(upper(reading), scale.at(reading.value())) - 9;
    double baseline = Math.max(scale.to() - 6, above);
    canvas.wordsOverMarks(valueStart(index), baseline, PLAIN, figures.value(reading.value()));
  }

  /** The labels of the places, counted from the last: as many as stand side by side. */
  private double places() {
    Words small = new Words(Face.SMALL);
    int n = plot.points().size();
    double most = Math.min(canvas.isNarrow() ? 70 : 100, right - left);
    if (n == 1) {
      most = right - left;
    }
    double widest = 0;
    for (TrendPoint point : plot.points()) {
      widest = Math.max(widest, Math.min(most, small.width(point.label())));
    }
    int every = Math.max(1, (int) Math.ceil((1.5 * widest + 8) / cell()));
    if (widest + 8 <= cell()) {
      every = 1;
    }
    double y = scale.from() + 18;
    for (int i = (n - 1) % every; i < n; i += every) {
      String label = plot.points().get(i).label();
      String shown = small.shortened(label, most);
      double width = small.width(shown);
      canvas.line(x(i), scale.from(), x(i), scale.from() + 4, Ink.MUTED, 1);
      canvas.words(within(x(i) - width / 2, width), y, SMALL, shown, label);
    }
    String shown = small.shortened(plot.places(), right - left);
    canvas.words((left + right) / 2, y + 20, SMALL.at(Anchor.MIDDLE), shown, plot.places());
    return y + 28;
  }

  /** In words, the places without an estimate. */
  private double remarks(double top) {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (TrendPoint point : plot.points()) {
      if (point.reading() instanceof Reading.Missing reading) {
        missing.computeIfAbsent(reading.words(), words -> new ArrayList<>()).add(point.label());
      }
    }
    double y = top;
    for (Map.Entry<String, List<String>> entry : missing.entrySet()) {
      String remark = "No point, " + entry.getKey() + ": " + String.join(", ", entry.getValue());
      List<String> lines = new Words(Face.SMALL).lines(remark, right - EDGE, 3);
      canvas.paragraph(EDGE, y + Face.SMALL.leading(), SMALL, lines, remark);
      y += lines.size() * Face.SMALL.leading();
    }
    return y + 6;
  }
}
