// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

/** The marks of a forest plot: squares, diamonds and bars, cut at the frame with an arrow. */
final class ForestMarks {

  private static final double LARGEST_SIDE = 15;
  private static final double LEAST_SIDE = 4;
  private static final double ARROW = 6;

  private final Canvas canvas;
  private final Scale scale;
  private final double heaviest;

  ForestMarks(Canvas canvas, Scale scale, double heaviest) {
    this.canvas = canvas;
    this.scale = scale;
    this.heaviest = heaviest;
  }

  void draw(ForestLine line, double middle) {
    if (line.reading() instanceof Reading.Estimated reading) {
      switch (line.kind()) {
        case STUDY -> study(reading, line.share(), middle);
        case POOLED -> diamond(reading, middle);
        case PREDICTION -> bar(reading, middle);
      }
    }
  }

  private void study(Reading.Estimated reading, double share, double middle) {
    interval(reading, middle, Ink.INK, 1.5);
    double side = heaviest > 0 ? LARGEST_SIDE * Math.sqrt(share / heaviest) : LARGEST_SIDE / 2;
    side = Math.max(LEAST_SIDE, side);
    canvas.box(scale.at(reading.value()) - side / 2, middle - side / 2, side, side, Ink.ACCENT);
  }

  private void diamond(Reading.Estimated reading, double middle) {
    double left = scale.at(reading.lower());
    double right = scale.at(reading.upper());
    double centre = Math.min(right, Math.max(left, scale.at(reading.value())));
    canvas.shape(Ink.POOLED, left, middle, centre, middle - 8, right, middle, centre, middle + 8);
    arrows(reading, middle, Ink.POOLED);
  }

  private void bar(Reading.Estimated reading, double middle) {
    double left = scale.at(reading.lower());
    double right = scale.at(reading.upper());
    canvas.box(left, middle - 2, right - left, 4, Ink.POOLED);
    ends(reading, middle, Ink.POOLED, 6);
    arrows(reading, middle, Ink.POOLED);
  }

  private void interval(Reading.Estimated reading, double middle, Ink ink, double thickness) {
    canvas.line(
        scale.at(reading.lower()), middle, scale.at(reading.upper()), middle, ink, thickness);
    ends(reading, middle, ink, 4);
    arrows(reading, middle, ink);
  }

  private void ends(Reading.Estimated reading, double middle, Ink ink, double arm) {
    if (reading.lower() >= scale.low()) {
      double x = scale.at(reading.lower());
      canvas.line(x, middle - arm, x, middle + arm, ink, 1.5);
    }
    if (reading.upper() <= scale.high()) {
      double x = scale.at(reading.upper());
      canvas.line(x, middle - arm, x, middle + arm, ink, 1.5);
    }
  }

  private void arrows(Reading.Estimated reading, double middle, Ink ink) {
    if (reading.lower() < scale.low()) {
      double tip = scale.from();
      canvas.shape(ink, tip, middle, tip + ARROW, middle - 5, tip + ARROW, middle + 5);
    }
    if (reading.upper() > scale.high()) {
      double tip = scale.to();
      canvas.shape(ink, tip, middle, tip - ARROW, middle - 5, tip - ARROW, middle + 5);
    }
  }
}
