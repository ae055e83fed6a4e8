// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import io.github.amends.outcomes.markup.CleanText;
import io.github.amends.outcomes.markup.Markup;
import io.github.amends.outcomes.markup.Markup.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sheet of one width on which marks and words are put; it becomes one SVG element. */
final class Canvas {

  /** Which point of a text its position means. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** How words stand: in a face and an ink, at an anchor. */
  record Lettering(Face face, Ink ink, Anchor anchor) {
    Lettering at(Anchor other) {
      return new Lettering(face, ink, other);
    }

    Lettering in(Ink other) {
      return new Lettering(face, other, anchor);
    }
  }

  static final Lettering PLAIN = new Lettering(Face.PLAIN, Ink.INK, Anchor.START);
  static final Lettering STRONG = new Lettering(Face.STRONG, Ink.INK, Anchor.START);
  static final Lettering SMALL = new Lettering(Face.SMALL, Ink.MUTED, Anchor.START);

  private static final double STRIPE = 4;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private final PlotWidth width;
  private final String idPrefix;
  private final List<Markup> behind = new ArrayList<>();
  private final List<Markup> front = new ArrayList<>();

  Canvas(PlotWidth width, String idPrefix) {
    InvalidPlotException.refuseIf(!ID.matcher(idPrefix).matches(), "Plot.idPrefix", "malformed");
    this.width = width;
    this.idPrefix = idPrefix;
  }

  double width() {
    return width.pixels();
  }

  boolean isNarrow() {
    return width == PlotWidth.NARROW;
  }

  String id(String name) {
    return idPrefix + "-" + name;
  }

  /** Puts words that are known to fit. */
  void words(double x, double baseline, Lettering lettering, String words) {
    if (words.isEmpty()) {
      return;
    }
    front.add(text(x, baseline, lettering).saying(CleanText.line(words)));
  }

  /** Puts a line of a longer text, which stays readable as a tooltip. */
  void words(double x, double baseline, Lettering lettering, String shown, String whole) {
    String full = CleanText.line(whole);
    if (shown.equals(full)) {
      words(x, baseline, lettering, shown);
    } else {
      Element title = Markup.element("title").saying(full);
      front.add(text(x, baseline, lettering).containing(title).saying(shown));
    }
  }

  /** Puts the lines of a text; if they leave something out, the whole is a tooltip of the last. */
  void paragraph(double x, double baseline, Lettering lettering, List<String> lines, String whole) {
    String full = CleanText.line(whole);
    boolean complete = String.join("", lines).replace(" ", "").equals(full.replace(" ", ""));
    for (int i = 0; i < lines.size(); i++) {
      boolean tell = !complete && i == lines.size() - 1;
      double y = baseline + i * lettering.face().leading();
      words(x, y, lettering, lines.get(i), tell ? full : lines.get(i));
    }
  }

  /** Puts words that stay readable where a line runs behind them. */
  void wordsOverMarks(double x, double baseline, Lettering lettering, String words) {
    front.add(stroked(text(x, baseline, lettering), Ink.PAPER, 4)
        .with("paint-order", "stroke")
        .saying(CleanText.line(words)));
  }

  private static Element text(double x, double baseline, Lettering lettering) {
    Face face = lettering.face();
    Ink ink = lettering.ink();
    Element text = Markup.element("text")
        .with("x", number(x))
        .with("y", number(baseline))
        .with("class", ink.fillClass())
        .with("fill", ink.colour())
        .with("font-size", number(face.size()));
    if (face.isBold()) {
      text = text.with("font-weight", "bold");
    }
    return switch (lettering.anchor()) {
      case START -> text;
      case MIDDLE -> text.with("text-anchor", "middle");
      case END -> text.with("text-anchor", "end");
    };
  }

  void line(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
    front.add(stroke(x1, y1, x2, y2, ink, thickness));
  }

  void lineBehind(double x1, double y1, double x2, double y2, Ink ink) {
    behind.add(stroke(x1, y1, x2, y2, ink, 1));
  }

  void dashBehind(double x1, double y1, double x2, double y2, Ink ink) {
    behind.add(stroke(x1, y1, x2, y2, ink, 1).with("stroke-dasharray", "4 3"));
  }

  private static Element stroke(
      double x1, double y1, double x2, double y2, Ink ink, double thickness) {
    return stroked(Markup.element("line"), ink, thickness)
        .with("x1", number(x1))
        .with("y1", number(y1))
        .with("x2", number(x2))
        .with("y2", number(y2));
  }

  void box(double x, double y, double across, double down, Ink fill) {
    front.add(filled(boxShape(x, y, across, down), fill));
  }

  void outlinedBox(double x, double y, double across, double down, Ink fill, Ink outline) {
    front.add(stroked(filled(boxShape(x, y, across, down), fill), outline, 1));
  }

  /** A box that stays apart from a filled one without colour. */
  void stripedBox(double x, double y, double across, double down, Ink ink) {
    outlinedBox(x, y, across, down, Ink.PAPER, ink);
    for (double stripe = x + STRIPE; stripe < x + across - 1; stripe += STRIPE) {
      line(stripe, y, stripe, y + down, ink, 1);
    }
  }

  private static Element boxShape(double x, double y, double across, double down) {
    return Markup.element("rect")
        .with("x", number(x))
        .with("y", number(y))
        .with("width", number(across))
        .with("height", number(down));
  }

  void dot(double x, double y, double radius, Ink fill) {
    front.add(filled(Markup.element("circle"), fill)
        .with("cx", number(x))
        .with("cy", number(y))
        .with("r", number(radius)));
  }

  void shape(Ink fill, double... corners) {
    front.add(filled(Markup.element("polygon"), fill).with("points", points(corners)));
  }

  void shapeBehind(Ink fill, double... corners) {
    behind.add(filled(Markup.element("polygon"), fill).with("points", points(corners)));
  }

  void path(Ink ink, double thickness, double... corners) {
    front.add(stroked(Markup.element("polyline").with("fill", "none"), ink, thickness)
        .with("points", points(corners)));
  }

  private static Element filled(Element shape, Ink ink) {
    return shape.with("class", ink.fillClass()).with("fill", ink.colour());
  }

  private static Element stroked(Element shape, Ink ink, double thickness) {
    List<Markup.Attribute> attributes = new ArrayList<>();
    String fillClass = "";
    for (Markup.Attribute attribute : shape.attributes()) {
      if (attribute.name().equals("class")) {
        fillClass = attribute.value() + " ";
      } else {
        attributes.add(attribute);
      }
    }
    return new Element(shape.name(), attributes, shape.content())
        .with("class", fillClass + ink.strokeClass())
        .with("stroke", ink.colour())
        .with("stroke-width", number(thickness));
  }

  private static String points(double... corners) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < corners.length; i++) {
      points.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(corners[i]));
    }
    return points.toString();
  }

  /** The sheet as one SVG element of this height. */
  String svg(double height, Plot plot) {
    Element title = Markup.element("title").with("id", id("title")).saying(oneLine(plot.title()));
    Element description =
        Markup.element("desc").with("id", id("desc")).saying(oneLine(plot.description()));
    return Markup.element("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + width.pixels() + " " + number(height))
        .with("width", number(width.pixels()))
        .with("height", number(height))
        .with("role", "img")
        .with("aria-labelledby", id("title") + " " + id("desc"))
        .with("font-family", Face.FAMILIES)
        .containing(title, description)
        .containing(behind)
        .containing(front)
        .written();
  }

  private static String oneLine(String text) {
    return CleanText.line(text);
  }

  /** A coordinate: at most two decimals, a point whatever the locale. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
