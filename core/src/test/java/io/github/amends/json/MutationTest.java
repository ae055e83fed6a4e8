// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents made wrong in one place each, and what each of them may not be: taken by mistake. */
class MutationTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> REPLACEMENTS = List.of(
      "null",
      "true",
      "0",
      "-7",
      "1.5",
      "99999999999",
      "\"\"",
      "\"x\"",
      "\"X Y\"",
      "\"2026-06-14\"",
      "[]",
      "[null]",
      "[[]]",
      "{}",
      "{\"type\":\"x\"}",
      "{\"kind\":\"other\"}");
  private static final Set<String> OWN_CODES =
      Arrays.stream(FaultCode.values()).map(Enum::name).collect(Collectors.toSet());

  private final CaseLogReader reader = new CaseLogReader();
  private final CaseLogWriter writer = new CaseLogWriter();

  static Stream<String> lines() {
    return Stream.concat(
            SampleEntries.ofEveryEvent().stream(), SampleEntries.ofEveryVariant().stream())
        .map(new CaseLogWriter()::line);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aChangedDocumentIsRefusedOrReadAsItStands(String line) {
    JsonNode document = MAPPER.readTree(line);
    for (String pointer : pointers(document)) {
      for (String replacement : REPLACEMENTS) {
        JsonNode changed = document.deepCopy();
        replace(changed, pointer, MAPPER.readTree(replacement));
        assertRefusedOrReadAsItStands(changed);
      }
      JsonNode changed = document.deepCopy();
      remove(changed, pointer);
      assertRefusedOrReadAsItStands(changed);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aFieldMoreIsRefusedWhereverItStands(String line) {
    JsonNode document = MAPPER.readTree(line);
    for (String pointer : pointers(document)) {
      JsonNode changed = document.deepCopy();
      if (changed.at(pointer) instanceof ObjectNode object) {
        object.put("extra", 1);
        assertRefused(MAPPER.writeValueAsString(changed));
      }
    }
    assertRefused(line.replaceFirst("\\{", "{\"extra\":1,"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aKeyThereTwiceIsRefusedWhereverItStands(String line) {
    JsonNode document = MAPPER.readTree(line);
    for (String pointer : pointers(document)) {
      JsonNode changed = document.deepCopy();
      if (changed.at(pointer) instanceof ObjectNode object) {
        for (String name : List.copyOf(object.propertyNames())) {
          ObjectNode twice = (ObjectNode) document.deepCopy().at(pointer);
          twice.set("twice-" + name, twice.get(name));
          replaceOrSelf(changed, pointer, twice);
          String text = MAPPER.writeValueAsString(pointer.isEmpty() ? twice : changed);
          assertRefused(text.replace("\"twice-", "\""));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineCutAnywhereIsRefused(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      InputStream cut = new ByteArrayInputStream(bytes, 0, length);
      CaseLogException refused =
          catchThrowableOfType(CaseLogException.class, () -> reader.readCase(cut));
      assertThat(refused).as("cut after %s bytes", length).isNotNull();
      assertDeclared(refused);
    }
  }

  private void assertRefusedOrReadAsItStands(JsonNode changed) {
    String line = MAPPER.writeValueAsString(changed);
    try {
      String readAndWritten = writer.line(reader.readEntry(line));
      assertThat(comparable(MAPPER.readTree(readAndWritten))).isEqualTo(comparable(changed));
    } catch (CaseLogException refused) {
      assertDeclared(refused);
    }
  }

  private void assertRefused(String line) {
    CaseLogException refused =
        catchThrowableOfType(CaseLogException.class, () -> reader.readEntry(line));
    assertThat(refused).as(line).isNotNull();
    assertDeclared(refused);
  }

  private static void assertDeclared(CaseLogException refused) {
    assertThat(refused.faults()).allSatisfy(fault -> {
      assertThat(fault.line()).isEqualTo(1);
      assertThat(fault.code()).isNotEqualTo("INVALID_VALUE");
      assertThat(OWN_CODES.contains(fault.code()) || fault.code().startsWith("INVALID_"))
          .isTrue();
      assertThat(fault.place()).matches("[a-zA-Z-]+(\\.[a-zA-Z-]+|\\[[0-9]+])*");
    });
  }

  private static List<String> pointers(JsonNode node) {
    List<String> pointers = new ArrayList<>();
    collect(node, "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    pointers.add(pointer);
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        collect(object.get(name), pointer + "/" + name, pointers);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), pointer + "/" + i, pointers);
      }
    }
  }

  private static void replaceOrSelf(JsonNode document, String pointer, JsonNode replacement) {
    if (!pointer.isEmpty()) {
      replace(document, pointer, replacement);
    }
  }

  private static void replace(JsonNode document, String pointer, JsonNode replacement) {
    JsonNode parent = document.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (pointer.isEmpty()) {
      ((ObjectNode) document).removeAll();
    } else if (parent instanceof ObjectNode object) {
      object.set(last, replacement);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), replacement);
    }
  }

  private static void remove(JsonNode document, String pointer) {
    JsonNode parent = document.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (!pointer.isEmpty() && parent instanceof ObjectNode object) {
      object.remove(last);
    } else if (!pointer.isEmpty()) {
      ((ArrayNode) parent).remove(Integer.parseInt(last));
    }
  }

  private static JsonNode comparable(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode kept = MAPPER.createObjectNode();
      for (String name : object.propertyNames()) {
        JsonNode value = object.get(name);
        if (!value.isContainer() || !value.isEmpty()) {
          kept.set(name, comparable(value));
        }
      }
      return kept;
    } else if (node instanceof ArrayNode array) {
      // The items of a set may stand in any order; the writer sorts them.
      ArrayNode sorted = MAPPER.createArrayNode();
      array
          .valueStream()
          .map(MutationTest::comparable)
          .sorted(Comparator.comparing(JsonNode::toString))
          .forEach(sorted::add);
      return sorted;
    }
    return node;
  }
}
