// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static io.github.amends.outcomes.plot.Canvas.PLAIN;
import static io.github.amends.outcomes.plot.Canvas.SMALL;
import static io.github.amends.outcomes.plot.Canvas.STRONG;

import java.util.List;

/** The drawing of bars in groups: labels left of the bars, or above them on a narrow page. */
final class BarDrawing {

  private static final double EDGE = 2;
  private static final double BAR = 14;
  private static final double LABEL = 290;

  private final BarPlot plot;
  private final Canvas canvas;
  private final double right;
  private final double barFrom;
  private final double barTo;
  private final long most;

  BarDrawing(BarPlot plot, Canvas canvas) {
    this.plot = plot;
    this.canvas = canvas;
    right = canvas.width() - EDGE;
    Words words = new Words(Face.PLAIN);
    double count = plot.content().stream()
        .flatMap(group -> group.bars().stream())
        .mapToDouble(bar -> words.width(Figures.count(bar.count())))
        .max()
        .orElse(0);
    barFrom = canvas.isNarrow() ? EDGE : EDGE + LABEL + 14;
    barTo = right - Math.min(160, count) - 10;
    most = plot.content().stream()
        .flatMap(group -> group.bars().stream())
        .mapToLong(bar -> FlowStage.drawn(bar.count()))
        .reduce(1, Math::max);
  }

  String svg() {
    if (plot.content().isEmpty()) {
      canvas.words(EDGE, 20, SMALL, "No bars.");
      return canvas.svg(32, plot);
    }
    double y = 4;
    for (BarGroup group : plot.content()) {
      y = group(group, y);
    }
    return canvas.svg(y, plot);
  }

  private double group(BarGroup group, double top) {
    List<String> heading = new Words(Face.STRONG).lines(group.label(), right - EDGE, 2);
    double y = top + Face.STRONG.leading();
    canvas.paragraph(EDGE, y, STRONG, heading, group.label());
    y += (heading.size() - 1) * Face.STRONG.leading() + 8;
    if (group.bars().isEmpty()) {
      canvas.words(EDGE, y + 13, SMALL, "none");
      y += 20;
    }
    double first = y;
    for (Tally bar : group.bars()) {
      y = canvas.isNarrow() ? narrow(bar, y) : wide(bar, y);
    }
    if (!canvas.isNarrow() && y > first && !group.bars().isEmpty()) {
      canvas.lineBehind(barFrom, first, barFrom, y, Ink.MUTED);
    }
    return y + 12;
  }

  private double wide(Tally bar, double top) {
    List<String> label = new Words(Face.PLAIN).lines(bar.label(), LABEL, 2);
    double leading = Face.PLAIN.leading();
    double height = label.size() * leading + 4;
    double middle = top + height / 2;
    canvas.paragraph(
        EDGE, middle - (label.size() - 1) * leading / 2 + 4.5, PLAIN, label, bar.label());
    bar(bar, middle);
    return top + height;
  }

  private double narrow(Tally bar, double top) {
    List<String> label = new Words(Face.PLAIN).lines(bar.label(), right - EDGE, 2);
    canvas.paragraph(EDGE, top + 14, PLAIN, label, bar.label());
    double middle = top + label.size() * Face.PLAIN.leading() + 11;
    canvas.lineBehind(barFrom, middle - BAR / 2 - 1, barFrom, middle + BAR / 2 + 1, Ink.MUTED);
    bar(bar, middle);
    return middle + BAR / 2 + 5;
  }

  private void bar(Tally bar, double middle) {
    long cases = FlowStage.drawn(bar.count());
    double length = (barTo - barFrom) * cases / most;
    if (cases > 0) {
      canvas.box(barFrom, middle - BAR / 2, length, BAR, Ink.ACCENT);
    }
    String whole = Figures.count(bar.count());
    String shown = new Words(Face.PLAIN).shortened(whole, right - barTo - 8);
    canvas.words(barFrom + length + 6, middle + 4.5, PLAIN, shown, whole);
  }
}
