// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG read back, with the boxes of its texts and marks. */
record Drawn(double width, double height, List<Box> texts, List<Box> marks, Element root) {

  /** A box of the drawing and what is in it. */
  record Box(double left, double top, double right, double bottom, String what) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private static final double ROUNDING = 0.02;

  static Element parsed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well formed", e);
    }
  }

  static Drawn read(String svg) {
    Element root = parsed(svg);
    String[] view = root.getAttribute("viewBox").split(" ", -1);
    List<Box> texts = new ArrayList<>();
    List<Box> marks = new ArrayList<>();
    for (Element element : children(root)) {
      switch (element.getTagName()) {
        case "title", "desc" -> {}
        case "text" -> texts.add(text(element));
        default -> marks.add(mark(element));
      }
    }
    return new Drawn(Double.parseDouble(view[2]), Double.parseDouble(view[3]), texts, marks, root);
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The words that are seen, without the tooltip. */
  private static String words(Element text) {
    StringBuilder words = new StringBuilder();
    NodeList nodes = text.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getNodeType() == Node.TEXT_NODE) {
        words.append(nodes.item(i).getNodeValue());
      }
    }
    return words.toString();
  }

  private static Box text(Element text) {
    double size = number(text, "font-size");
    boolean bold = text.getAttribute("font-weight").equals("bold");
    Face face = Stream.of(Face.values())
        .filter(f -> f.size() == size && f.isBold() == bold)
        .findFirst()
        .orElseThrow();
    String words = words(text);
    double width = face.width(words);
    double x = number(text, "x");
    double y = number(text, "y");
    double left = switch (text.getAttribute("text-anchor")) {
      case "end" -> x - width;
      case "middle" -> x - width / 2;
      default -> x;
    };
    return new Box(left, y - face.ascent(), left + width, y + face.descent(), words);
  }

  private static Box mark(Element mark) {
    return switch (mark.getTagName()) {
      case "rect" -> {
        double x = number(mark, "x");
        double y = number(mark, "y");
        assertThat(number(mark, "width")).isNotNegative();
        yield new Box(x, y, x + number(mark, "width"), y + number(mark, "height"), "rect");
      }
      case "line" ->
        around(
            "line", number(mark, "x1"), number(mark, "y1"), number(mark, "x2"), number(mark, "y2"));
      case "circle" -> {
        double r = number(mark, "r");
        yield around(
            "circle",
            number(mark, "cx") - r,
            number(mark, "cy") - r,
            number(mark, "cx") + r,
            number(mark, "cy") + r);
      }
      default ->
        around(
            mark.getTagName(),
            Stream.of(mark.getAttribute("points").split("[ ,]", -1))
                .mapToDouble(Double::parseDouble)
                .toArray());
    };
  }

  private static Box around(String what, double... corners) {
    Box box =
        new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE, what);
    for (int i = 0; i < corners.length; i += 2) {
      box = new Box(
          Math.min(box.left, corners[i]),
          Math.min(box.top, corners[i + 1]),
          Math.max(box.right, corners[i]),
          Math.max(box.bottom, corners[i + 1]),
          what);
    }
    return box;
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  void assertEverythingInsideTheFrame() {
    Stream.concat(texts.stream(), marks.stream())
        .forEach(box -> assertThat(box)
            .as("%s in %s x %s", box, width, height)
            .matches(b -> b.left >= -ROUNDING && b.right <= width + ROUNDING)
            .matches(b -> b.top >= -ROUNDING && b.bottom <= height + ROUNDING));
  }

  void assertNoTextsOverlap() {
    List<Box> order =
        texts.stream().sorted(Comparator.comparingDouble(Box::top)).toList();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size() && order.get(j).top < order.get(i).bottom; j++) {
        Box one = order.get(i);
        Box other = order.get(j);
        assertThat(one.overlaps(other)).as("%s and %s overlap", one, other).isFalse();
      }
    }
  }

  List<String> words() {
    return texts.stream().map(Box::what).toList();
  }
}
