// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.Money;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of an entry, made from the shapes by which entries are read and written. */
final class EntrySchema {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String DAY =
      "(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String INSTANT =
      DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z";
  private static final String YEAR_OR_MONTH = "(19|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2]))?";
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9_.:/#-]{0,99}";

  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final CaseLogLimits limits = CaseLogLimits.standard();

  private EntrySchema() {}

  /** Returns the schema as indented JSON. */
  static String text() {
    EntrySchema schema = new EntrySchema();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:amends:case-entry:" + EntryDocument.FORMAT);
    root.put("title", "One line of a case log, format " + EntryDocument.FORMAT);
    schema.describe(Shapes.ofEntry(), root);
    ObjectNode definitions = root.putObject("$defs");
    schema.definitions.forEach(definitions::set);
    return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private ObjectNode of(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      return reference(ShapeTexts.name(fields.type()), shape);
    } else if (shape instanceof Shape.Choice choice) {
      return reference(ShapeTexts.name(choice.type()), shape);
    } else if (shape instanceof Shape.Code code && code.type() != String.class) {
      return reference(ShapeTexts.name(code.type()), shape);
    }
    ObjectNode node = MAPPER.createObjectNode();
    describe(shape, node);
    return node;
  }

  private ObjectNode reference(String name, Shape shape) {
    if (!definitions.containsKey(name)) {
      ObjectNode definition = MAPPER.createObjectNode();
      definitions.put(name, definition);
      describe(shape, definition);
    }
    return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private void describe(Shape shape, ObjectNode node) {
    if (shape instanceof Shape.Fields fields) {
      fields(fields, node);
    } else if (shape instanceof Shape.Choice choice) {
      choice(choice, node);
    } else if (shape instanceof Shape.Items items) {
      node.put("type", "array").put("maxItems", limits.listLength());
      if (items.repetition() == Shape.Repetition.REFUSED) {
        node.put("uniqueItems", true);
      }
      node.set("items", of(items.item()));
    } else if (shape instanceof Shape.Codes codes) {
      node.put("type", "object").put("additionalProperties", false);
      ObjectNode properties = node.putObject("properties");
      codes.keys().codes().keySet().forEach(key -> properties.set(key, of(codes.value())));
    } else if (shape instanceof Shape.Code code) {
      ArrayNode codes = node.put("type", "string").putArray("enum");
      code.codes().keySet().forEach(codes::add);
    } else if (shape instanceof Shape.Text text) {
      text(text, node);
    } else if (shape instanceof Shape.Whole whole) {
      node.put("type", "integer").put("minimum", whole.least()).put("maximum", whole.most());
    }
  }

  private void fields(Shape.Fields shape, ObjectNode node) {
    node.put("type", "object").put("additionalProperties", false);
    ArrayNode required = node.putArray("required");
    ObjectNode properties = node.putObject("properties");
    for (Shape.Field field : shape.inOrder()) {
      if (field.presence() == Shape.Presence.MANDATORY) {
        required.add(field.name());
      }
      properties.set(field.name(), of(field.shape()));
    }
  }

  private void choice(Shape.Choice shape, ObjectNode node) {
    node.put("type", "object").putArray("required").add(Shape.Choice.TYPE);
    ArrayNode types = node.putObject("properties").putObject(Shape.Choice.TYPE).putArray("enum");
    ArrayNode all = node.putArray("allOf");
    shape.byType().forEach((type, fields) -> {
      types.add(type);
      ObjectNode each = all.addObject();
      each.putObject("if").putObject("properties").putObject(Shape.Choice.TYPE).put("const", type);
      each.set("then", of(fields));
    });
  }

  private void text(Shape.Text shape, ObjectNode node) {
    node.put("type", "string").put("maxLength", limits.stringLength());
    boolean id = shape.type().getSimpleName().endsWith("Id")
        && shape.type().getPackageName().equals(Money.class.getPackageName());
    switch (shape.rule()) {
      case DATE -> node.put("pattern", whole(DAY));
      case INSTANT -> node.put("pattern", whole(INSTANT));
      case TIME_AND_ZONE ->
        node.put(
            "pattern",
            whole("(" + INSTANT + "|" + DAY + "|" + YEAR_OR_MONTH + ")\\[[^\\[\\]]+\\]"));
      case ZONE -> node.put("minLength", 1);
      case ANY -> {
        if (id) {
          node.put("pattern", whole(ID));
        } else if (shape.type() == Money.class) {
          node.put("pattern", whole("[A-Z]{3} -?[0-9]+(\\.[0-9]+)?"));
        }
      }
    }
  }

  private static String whole(String pattern) {
    return "^(" + pattern + ")$";
  }
}
