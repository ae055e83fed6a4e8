// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shapes of all types as lines of text, one for each field and each code, such as
 * {@code Agreement.terms collection list of Term} or {@code CaseStage = referred}.
 */
final class ShapeTexts {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final SortedSet<String> lines = new TreeSet<>();
  private final List<Shape> seen = new ArrayList<>();

  private ShapeTexts() {}

  /** Returns the lines of everything that an entry may hold. */
  static SortedSet<String> ofEntry() {
    ShapeTexts texts = new ShapeTexts();
    texts.add(Shapes.ofEntry());
    return texts.lines;
  }

  private void add(Shape shape) {
    if (seen.stream().anyMatch(each -> each == shape)) {
      return;
    }
    seen.add(shape);
    if (shape instanceof Shape.Fields fields) {
      fields.inOrder().forEach(field -> {
        lines.add(line(fields, field));
        add(field.shape());
      });
    } else if (shape instanceof Shape.Choice choice) {
      choice.byType().forEach((type, fields) -> {
        lines.add(line(choice, type));
        add(fields);
      });
    } else if (shape instanceof Shape.Items items) {
      add(items.item());
    } else if (shape instanceof Shape.Codes codes) {
      add(codes.keys());
      add(codes.value());
    } else if (shape instanceof Shape.Code code && code.type() != String.class) {
      code.codes().keySet().forEach(each -> lines.add(line(code, each)));
    }
  }

  private static String line(Shape.Fields fields, Shape.Field field) {
    String presence = field.presence().name().toLowerCase(Locale.ROOT);
    return name(fields.type()) + "." + field.name() + " " + presence + " " + text(field.shape());
  }

  private static String line(Shape.Choice choice, String type) {
    return name(choice.type()) + " = " + type + ": "
        + name(choice.byType().get(type).type());
  }

  private static String line(Shape.Code code, String each) {
    return name(code.type()) + " = " + each;
  }

  private static String text(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      return name(fields.type());
    } else if (shape instanceof Shape.Choice choice) {
      return name(choice.type());
    } else if (shape instanceof Shape.Items items) {
      boolean list = items.repetition() == Shape.Repetition.ALLOWED;
      return (list ? "list of " : "set of ") + text(items.item());
    } else if (shape instanceof Shape.Codes codes) {
      return "map of " + text(codes.keys()) + " to " + text(codes.value());
    } else if (shape instanceof Shape.Code code) {
      return code.type() == String.class ? "itself" : name(code.type());
    } else if (shape instanceof Shape.Text text) {
      return "text " + name(text.type());
    }
    return "number " + ((Shape.Whole) shape).type();
  }

  /** Returns the name of a type without its package. */
  static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** Adds the lines of what occurs in a document. */
  static void addOccurring(String document, Set<String> lines) {
    addOccurring(Shapes.ofEntry(), MAPPER.readTree(document), lines);
  }

  private static void addOccurring(Shape shape, JsonNode node, Set<String> lines) {
    if (shape instanceof Shape.Fields fields) {
      node.properties().forEach(each -> {
        Shape.Field field = fields.byName().get(each.getKey());
        lines.add(line(fields, field));
        addOccurring(field.shape(), each.getValue(), lines);
      });
    } else if (shape instanceof Shape.Choice choice) {
      String type = node.get(Shape.Choice.TYPE).stringValue();
      lines.add(line(choice, type));
      addOccurring(choice.byType().get(type), node, lines);
    } else if (shape instanceof Shape.Items items) {
      node.forEach(item -> addOccurring(items.item(), item, lines));
    } else if (shape instanceof Shape.Codes codes) {
      node.properties().forEach(each -> {
        lines.add(line(codes.keys(), each.getKey()));
        addOccurring(codes.value(), each.getValue(), lines);
      });
    } else if (shape instanceof Shape.Code code) {
      lines.add(line(code, node.stringValue()));
    }
  }
}
