// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents that differ from a sound one in one place so that their shape is wrong there. */
final class Mutations {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ObjectNode document;
  private final List<Mutation> found = new ArrayList<>();

  /** A document made wrong, and the code with which it must be refused. */
  record Mutation(String name, String text, FaultCode code) {}

  private Mutations(String document) {
    this.document = (ObjectNode) MAPPER.readTree(document);
  }

  /** Returns every mutation of a sound document. */
  static List<Mutation> of(String document) {
    Mutations mutations = new Mutations(document);
    mutations.object(Shapes.ofEntry(), mutations.document, "");
    return mutations.found;
  }

  private void add(String name, FaultCode code) {
    found.add(new Mutation(name, MAPPER.writeValueAsString(document), code));
  }

  private void object(Shape.Fields shape, ObjectNode object, String at) {
    object.put("extra", 1);
    add("extra field in " + at, FaultCode.UNKNOWN_FIELD);
    object.remove("extra");
    for (Shape.Field field : shape.inOrder()) {
      JsonNode value = object.get(field.name());
      if (value != null) {
        String place = at + "/" + field.name();
        if (field.presence() == Shape.Presence.MANDATORY) {
          object.remove(field.name());
          add("missing " + place, FaultCode.MISSING_FIELD);
          object.set(field.name(), value);
        }
        value(field.shape(), value, place, changed -> object.set(field.name(), changed));
      }
    }
  }

  private void value(Shape shape, JsonNode value, String at, Consumer<JsonNode> put) {
    wrongType(value, at, put);
    if (shape instanceof Shape.Fields fields) {
      object(fields, (ObjectNode) value, at);
    } else if (shape instanceof Shape.Choice choice) {
      ObjectNode object = (ObjectNode) value;
      object(choice.byType().get(object.get(Shape.Choice.TYPE).stringValue()), object, at);
    } else if (shape instanceof Shape.Items items) {
      list(items, (ArrayNode) value, at);
    } else if (shape instanceof Shape.Codes) {
      ObjectNode object = (ObjectNode) value;
      object.put("no-such-code", 1);
      add("unknown key in " + at, FaultCode.UNKNOWN_CODE);
      object.remove("no-such-code");
    } else if (shape instanceof Shape.Code code) {
      put.accept(MAPPER.getNodeFactory().stringNode("no-such-code"));
      add("unknown code at " + at, unknown(code, at));
      put.accept(value);
    } else {
      scalar(shape, value, at, put);
    }
  }

  private static FaultCode unknown(Shape.Code code, String at) {
    boolean type = code.type() == String.class && at.endsWith("/" + Shape.Choice.TYPE);
    return type ? FaultCode.UNKNOWN_TYPE : FaultCode.UNKNOWN_CODE;
  }

  private void scalar(Shape shape, JsonNode value, String at, Consumer<JsonNode> put) {
    if (shape instanceof Shape.Whole whole) {
      String beyond = whole.type() == int.class ? "2147483648" : "9223372036854775808";
      boolean version = at.equals("/" + Formats.FIELD);
      put.accept(MAPPER.readTree(beyond));
      add("too large " + at, version ? FaultCode.NEWER_FORMAT : FaultCode.NUMBER_OUT_OF_RANGE);
      put.accept(MAPPER.readTree("1.5"));
      add("fraction " + at, FaultCode.WRONG_TYPE);
      put.accept(value);
    } else if (shape instanceof Shape.Text text
        && text.rule() != TextRule.ANY
        && text.rule() != TextRule.ZONE) {
      put.accept(
          MAPPER.getNodeFactory().stringNode(value.stringValue().replaceFirst("^....", "1899")));
      add("before 1900 " + at, FaultCode.INVALID_TIME);
      put.accept(value);
    }
  }

  private void list(Shape.Items shape, ArrayNode list, String at) {
    if (shape.repetition() == Shape.Repetition.REFUSED && !list.isEmpty()) {
      list.add(list.get(0));
      add("item twice in " + at, FaultCode.REPEATED_ITEM);
      list.remove(list.size() - 1);
    }
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      value(shape.item(), list.get(i), at + "/" + i, changed -> list.set(index, changed));
    }
  }

  private void wrongType(JsonNode value, String at, Consumer<JsonNode> put) {
    String other =
        value.isString() ? "7" : value.isArray() ? "{}" : value.isObject() ? "[]" : "\"7\"";
    for (String wrong : List.of(other, "null", "true")) {
      put.accept(MAPPER.readTree(wrong));
      add("wrong type at " + at, FaultCode.WRONG_TYPE);
    }
    put.accept(value);
  }
}
