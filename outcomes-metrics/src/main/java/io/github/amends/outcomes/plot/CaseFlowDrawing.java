// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static io.github.amends.outcomes.plot.Canvas.SMALL;
import static io.github.amends.outcomes.plot.Canvas.STRONG;

import io.github.amends.outcomes.plot.Canvas.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The drawing of a flow of cases: wide in three columns, narrow one below the other. */
final class CaseFlowDrawing {

  private static final double EDGE = 2;
  private static final double BAR = 22;
  private static final double LABEL = 146;
  private static final double DEPARTURES = 306;
  private static final double MOST_COUNT = 112;

  private final CaseFlowPlot plot;
  private final Canvas canvas;
  private final List<FlowStep> steps;
  private final double right;
  private final double countWidth;
  private final double departureCountWidth;
  private final double barFrom;
  private final double barTo;
  private final long most;

  CaseFlowDrawing(CaseFlowPlot plot, Canvas canvas) {
    this.plot = plot;
    this.canvas = canvas;
    steps = FlowStep.allOf(plot);
    right = canvas.width() - EDGE;
    countWidth = widest(Face.STRONG, plot.stages().stream().map(FlowStage::reached));
    departureCountWidth = widest(
        Face.SMALL, steps.stream().flatMap(step -> step.departures().stream()).map(Tally::count));
    barFrom = canvas.isNarrow() ? EDGE : EDGE + LABEL + countWidth + 24;
    barTo = canvas.isNarrow() ? right : right - DEPARTURES - 24;
    most = Math.max(
        1,
        plot.stages().stream()
            .mapToLong(stage -> FlowStage.drawn(stage.reached()))
            .max()
            .orElse(1));
  }

  private static double widest(Face face, Stream<Count> counts) {
    Words words = new Words(face);
    return Math.min(
        MOST_COUNT,
        counts.mapToDouble(count -> words.width(Figures.count(count))).max().orElse(0));
  }

  String svg() {
    double y = legend();
    if (steps.isEmpty()) {
      canvas.words(EDGE, y + 20, SMALL, "No stages.");
      return canvas.svg(y + 32, plot);
    }
    for (int i = 0; i < steps.size(); i++) {
      double next = canvas.isNarrow() ? narrow(steps.get(i), y) : wide(steps.get(i), y);
      boolean last = i + 1 == steps.size();
      if (!last && !canvas.isNarrow()) {
        band(steps.get(i), y + BAR + 2, next + 2);
      }
      y = next;
    }
    return canvas.svg(y, plot);
  }

  private double length(long cases) {
    return (barTo - barFrom) * cases / most;
  }

  private void band(FlowStep step, double from, double to) {
    double end = barFrom + length(step.wentOn().orElse(0));
    if (end > barFrom) {
      canvas.shapeBehind(Ink.BAND, barFrom, from, end, from, end, to, barFrom, to);
    }
  }

  private double legend() {
    double x = EDGE;
    double y = 16;
    Words small = new Words(Face.SMALL);
    String[] meanings = {
      "went on, or reached the last stage",
      FlowStep.OPEN,
      "ended at this stage",
      plot.isRounded() ? "not shown, or rounded away" : FlowStep.UNRECORDED
    };
    boolean white = plot.isRounded() || steps.stream().anyMatch(step -> step.unrecorded() > 0);
    for (int i = 0; i < (white ? 4 : 3); i++) {
      double width = 20 + small.width(meanings[i]);
      if (x > EDGE && x + width > right) {
        x = EDGE;
        y += 20;
      }
      segment(i, x, y - 10, 12, 12);
      canvas.words(x + 18, y, SMALL, meanings[i]);
      x += width + 16;
    }
    return y + 18;
  }

  private void segment(int kind, double x, double y, double across, double down) {
    switch (kind) {
      case 0 -> canvas.box(x, y, across, down, Ink.ACCENT);
      case 1 -> canvas.stripedBox(x, y, across, down, Ink.ACCENT);
      case 2 -> canvas.outlinedBox(x, y, across, down, Ink.PALE, Ink.MUTED);
      default -> canvas.outlinedBox(x, y, across, down, Ink.PAPER, Ink.MUTED);
    }
  }

  private double wide(FlowStep step, double top) {
    FlowStage stage = step.stage();
    List<String> label = new Words(Face.STRONG).lines(stage.label(), LABEL, 3);
    double baseline = top + 17;
    canvas.paragraph(EDGE, baseline, STRONG, label, stage.label());
    count(stage, barFrom - 12, baseline);
    double left = remarks(stage, EDGE, LABEL, baseline + label.size() * Face.STRONG.leading() - 1);
    bar(step, top + 2);
    List<Tally> departures = step.departures();
    if (!departures.isEmpty()) {
      canvas.lineBehind(
          barFrom, top + 2 + BAR / 2, right - DEPARTURES - 6, top + 2 + BAR / 2, Ink.RULE);
    }
    double beside = departures(departures, right - DEPARTURES, baseline);
    return Math.max(top + BAR + 2, Math.max(left, beside) - 6) + 18;
  }

  private double narrow(FlowStep step, double top) {
    FlowStage stage = step.stage();
    List<String> label =
        new Words(Face.STRONG).lines(stage.label(), right - EDGE - countWidth - 12, 3);
    double baseline = top + 17;
    canvas.paragraph(EDGE, baseline, STRONG, label, stage.label());
    count(stage, right, baseline);
    double bar = baseline + (label.size() - 1) * Face.STRONG.leading() + 9;
    bar(step, bar);
    double below = FlowStage.isShown(stage.reached()) ? bar + BAR + 17 : bar + 9;
    double y = remarks(stage, EDGE, right - EDGE, below);
    return departures(step.departures(), EDGE, y) + 4;
  }

  private void count(FlowStage stage, double end, double baseline) {
    String whole = Figures.count(stage.reached());
    String shown = new Words(Face.STRONG).shortened(whole, countWidth);
    canvas.words(end, baseline, STRONG.at(Anchor.END), shown, whole);
  }

  /** The share of all and the parts, below the label or the bar; the next free baseline. */
  private double remarks(FlowStage stage, double x, double room, double baseline) {
    List<String> remarks = new ArrayList<>();
    long all = FlowStage.drawn(plot.stages().get(0).reached());
    if (FlowStage.isShown(stage.reached()) && all > 0) {
      double share = (double) FlowStage.drawn(stage.reached()) / all;
      remarks.add(Figures.share(share) + " of all");
    }
    stage.parts().forEach(part -> remarks.add(Figures.count(part.count()) + " " + part.label()));
    double y = baseline;
    for (String remark : remarks) {
      List<String> lines = new Words(Face.SMALL).lines(remark, room, 2);
      canvas.paragraph(x, y, SMALL, lines, remark);
      y += lines.size() * Face.SMALL.leading();
    }
    return y;
  }

  private double departures(List<Tally> departures, double x, double baseline) {
    double y = baseline;
    double labelAt = x + departureCountWidth + 8;
    Words small = new Words(Face.SMALL);
    for (Tally departure : departures) {
      String whole = Figures.count(departure.count());
      String count = small.shortened(whole, departureCountWidth);
      canvas.words(labelAt - 8, y, SMALL.in(Ink.INK).at(Anchor.END), count, whole);
      List<String> lines = small.lines(departure.label(), endOf(x) - labelAt, 2);
      canvas.paragraph(labelAt, y, SMALL, lines, departure.label());
      y += lines.size() * Face.SMALL.leading();
    }
    return y;
  }

  private double endOf(double x) {
    return canvas.isNarrow() ? right : x + DEPARTURES;
  }

  private void bar(FlowStep step, double top) {
    if (!FlowStage.isShown(step.stage().reached())) {
      return;
    }
    long reached = FlowStage.drawn(step.stage().reached());
    if (reached == 0) {
      canvas.line(barFrom, top, barFrom, top + BAR, Ink.MUTED, 1);
      return;
    }
    segment(3, barFrom, top, length(reached), BAR);
    long start = part(0, step.wentOn().orElse(0), 0, reached, top);
    start = part(1, FlowStage.drawn(step.stage().open()), start, reached, top);
    for (Tally exit : step.stage().exits()) {
      start = part(2, FlowStage.drawn(exit.count()), start, reached, top);
    }
  }

  /** Draws a part as far as the bar has room: rounded parts may come to more than their whole. */
  private long part(int kind, long cases, long start, long reached, double top) {
    long drawn = Math.min(cases, reached - start);
    if (drawn > 0) {
      segment(kind, barFrom + length(start), top, length(drawn), BAR);
    }
    return start + drawn;
  }
}
