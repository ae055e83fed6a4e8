// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static io.github.amends.outcomes.plot.Canvas.PLAIN;
import static io.github.amends.outcomes.plot.Canvas.SMALL;
import static io.github.amends.outcomes.plot.Canvas.STRONG;

import io.github.amends.outcomes.plot.Canvas.Anchor;
import io.github.amends.outcomes.plot.Canvas.Lettering;
import io.github.amends.outcomes.plot.ForestLine.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The drawing of a forest plot. Wide: label, marks, figures and weight side by side. Narrow: label
 * and figures above, marks and weight below.
 */
final class ForestDrawing {

  private static final double GAP = 16;
  private static final double EDGE = 2;
  private static final double HEADING = 16;
  private static final double LEAST_LABEL = 110;
  private static final double LEAST_MARKS = 240;
  private static final double LEAST_FIGURES = 170;

  private final ForestPlot plot;
  private final Canvas canvas;
  private final ForestMarks marks;
  private final List<ForestLine> lines;
  private final double right;
  private final double figuresWidth;
  private final double weightWidth;
  private final double labelWidth;
  private final Scale scale;

  ForestDrawing(ForestPlot plot, Canvas canvas) {
    this.plot = plot;
    this.canvas = canvas;
    lines = ForestLine.allOf(plot);
    right = canvas.width() - EDGE;
    weightWidth = widest(Face.PLAIN, weights());
    figuresWidth = figuresWidth();
    labelWidth = canvas.isNarrow() ? right - EDGE : wideLabel();
    double from = canvas.isNarrow() ? 10 : EDGE + labelWidth + GAP;
    double to = canvas.isNarrow() ? right - weightWidth - 12 : figuresEnd() - figuresWidth - GAP;
    Span span = span();
    scale = new Scale(span.low(), span.high(), from, to);
    double heaviest = lines.stream().mapToDouble(ForestLine::share).max().orElse(0);
    marks = new ForestMarks(canvas, scale, heaviest);
  }

  private Stream<String> weights() {
    return Stream.concat(lines.stream().map(ForestLine::weight), Stream.of("Weight"));
  }

  /** Room for every figure; words that stand in their place, and the heading, make do with less. */
  private double figuresWidth() {
    Words words = new Words(Face.PLAIN);
    double width = Math.min(LEAST_FIGURES, words.width(figuresHeading()));
    for (ForestLine line : lines) {
      double wanted = words.width(line.figures());
      boolean figures = line.reading() instanceof Reading.Estimated;
      width = Math.max(width, figures ? wanted : Math.min(LEAST_FIGURES, wanted));
    }
    return Math.ceil(width);
  }

  private String figuresHeading() {
    return plot.measure().name() + " [" + plot.measure().interval() + "]";
  }

  private static double widest(Face face, Stream<String> texts) {
    Words words = new Words(face);
    return Math.ceil(texts.mapToDouble(words::width).max().orElse(0));
  }

  private double figuresEnd() {
    return right - weightWidth - GAP;
  }

  private double wideLabel() {
    double wanted = widest(
        Face.STRONG, Stream.concat(lines.stream().map(ForestLine::label), Stream.of("Study")));
    double room = figuresEnd() - figuresWidth - 2 * GAP - LEAST_MARKS - EDGE;
    return Math.max(LEAST_LABEL, Math.min(wanted, room));
  }

  private Span span() {
    Span span = Span.showing(
        lines.stream().map(ForestLine::reading).toList(), plot.directions().noEffect());
    return span.padded(0.04);
  }

  String svg() {
    double y = canvas.isNarrow() ? narrowHeading() : wideHeading();
    if (lines.isEmpty()) {
      canvas.words(EDGE, y + 20, SMALL, "No studies.");
      return canvas.svg(y + 32, plot);
    }
    double top = y;
    boolean pooledYet = false;
    for (ForestLine line : lines) {
      if (!pooledYet && line.kind() != Kind.STUDY) {
        pooledYet = true;
        y += 4;
        canvas.lineBehind(EDGE, y, right, y, Ink.RULE);
        y += 4;
      }
      y = canvas.isNarrow() ? narrowLine(line, y) : wideLine(line, y);
    }
    double bottom = y + 4;
    if (!canvas.isNarrow()) {
      canvas.lineBehind(zero(), top, zero(), bottom, Ink.MUTED);
    }
    return canvas.svg(captions(axis(bottom)), plot);
  }

  private double zero() {
    return scale.at(plot.directions().noEffect());
  }

  private double wideHeading() {
    double y = figuresHeading(figuresEnd(), figuresWidth);
    canvas.words(EDGE, y, STRONG.in(Ink.MUTED), "Study");
    canvas.words(right, y, PLAIN.in(Ink.MUTED).at(Anchor.END), "Weight");
    canvas.lineBehind(EDGE, y + 10, right, y + 10, Ink.RULE);
    return y + 14;
  }

  private double narrowHeading() {
    canvas.words(EDGE, HEADING, STRONG.in(Ink.MUTED), "Study");
    double y = figuresHeading(right, right - EDGE - 70) + Face.PLAIN.leading();
    canvas.words(right, y, PLAIN.in(Ink.MUTED).at(Anchor.END), "Weight");
    canvas.lineBehind(EDGE, y + 10, right, y + 10, Ink.RULE);
    return y + 14;
  }

  /** Returns where its last line stands. */
  private double figuresHeading(double end, double room) {
    List<String> heading = new Words(Face.PLAIN).lines(figuresHeading(), room, 3);
    canvas.paragraph(end, HEADING, PLAIN.in(Ink.MUTED).at(Anchor.END), heading, figuresHeading());
    return HEADING + (heading.size() - 1) * Face.PLAIN.leading();
  }

  private double wideLine(ForestLine line, double top) {
    Lettering lettering = lettering(line);
    List<String> label = new Words(lettering.face()).lines(line.label(), labelWidth, 3);
    double leading = lettering.face().leading();
    double height = Math.max(26, label.size() * leading + 8);
    double middle = top + height / 2;
    double baseline = middle - (label.size() - 1) * leading / 2 + 4.5;
    canvas.paragraph(EDGE, baseline, lettering, label, line.label());
    marks.draw(line, middle);
    figuresOf(line, figuresEnd(), middle + 4.5, figuresWidth);
    weight(line, middle + 4.5);
    return top + height;
  }

  private double narrowLine(ForestLine line, double top) {
    Lettering lettering = lettering(line);
    Words words = new Words(lettering.face());
    double leading = lettering.face().leading();
    double figures = new Words(Face.PLAIN).width(line.figures());
    double beside = right - EDGE - figures - 10;
    boolean oneLine = words.width(line.label()) <= beside;
    List<String> label = words.lines(line.label(), oneLine ? beside : labelWidth, 3);
    canvas.paragraph(EDGE, top + leading, lettering, label, line.label());
    double baseline = top + (oneLine ? 1 : label.size() + 1) * leading;
    figuresOf(line, right, baseline, labelWidth);
    if (line.reading() instanceof Reading.Missing) {
      return baseline + 12;
    }
    double middle = baseline + 18;
    canvas.dashBehind(zero(), middle - 9, zero(), middle + 11, Ink.MUTED);
    marks.draw(line, middle);
    weight(line, middle + 4.5);
    return middle + 18;
  }

  private static Lettering lettering(ForestLine line) {
    return line.kind() == Kind.POOLED ? STRONG : PLAIN;
  }

  private void figuresOf(ForestLine line, double end, double baseline, double room) {
    Lettering lettering = line.reading() instanceof Reading.Missing ? PLAIN.in(Ink.MUTED) : PLAIN;
    String shown = new Words(Face.PLAIN).shortened(line.figures(), room);
    canvas.words(end, baseline, lettering.at(Anchor.END), shown, line.figures());
  }

  private void weight(ForestLine line, double baseline) {
    if (!line.weight().isEmpty()) {
      canvas.words(right, baseline, PLAIN.in(Ink.MUTED).at(Anchor.END), line.weight());
    }
  }

  private double axis(double y) {
    canvas.line(scale.from(), y, scale.to(), y, Ink.MUTED, 1);
    Words small = new Words(Face.SMALL);
    for (Scale.Tick tick : scale.ticksAcross(plot.measure().unit(), small, canvas.width())) {
      canvas.line(tick.at(), y, tick.at(), y + (tick.label().isEmpty() ? 3 : 5), Ink.MUTED, 1);
      canvas.words(tick.at(), y + 19, SMALL.at(Anchor.MIDDLE), tick.label());
    }
    return y + 24;
  }

  /** What the sides mean: beside the line of no effect, or one below the other. */
  private double captions(double top) {
    String below = "\u2190 " + plot.directions().below();
    String above = plot.directions().above() + " \u2192";
    Words small = new Words(Face.SMALL);
    double leading = Face.SMALL.leading();
    double leftRoom = zero() - 8 - EDGE;
    double rightRoom = right - zero() - 8;
    boolean besideEachOther = !canvas.isNarrow() && leftRoom >= 120 && rightRoom >= 120;
    if (besideEachOther) {
      List<String> left = small.lines(below, leftRoom, 3);
      List<String> rightLines = small.lines(above, rightRoom, 3);
      canvas.paragraph(zero() - 8, top + leading, SMALL.at(Anchor.END), left, below);
      canvas.paragraph(zero() + 8, top + leading, SMALL, rightLines, above);
      return top + Math.max(left.size(), rightLines.size()) * leading + 8;
    }
    if (small.width(below) + small.width(above) + GAP <= right - EDGE) {
      canvas.words(EDGE, top + leading, SMALL, below);
      canvas.words(right, top + leading, SMALL.at(Anchor.END), above);
      return top + leading + 8;
    }
    List<String> first = small.lines(below, right - EDGE, 3);
    List<String> second = small.lines(above, right - EDGE, 3);
    canvas.paragraph(EDGE, top + leading, SMALL, first, below);
    canvas.paragraph(
        right, top + (first.size() + 1) * leading, SMALL.at(Anchor.END), second, above);
    return top + (first.size() + second.size()) * leading + 8;
  }
}
