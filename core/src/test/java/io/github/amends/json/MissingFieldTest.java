// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.amends.casework.CaseEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plain mapper does with a document in which a field is missing. */
class MissingFieldTest {

  @Test
  void noMissingFieldBecomesNullOrZeroWithJackson3() {
    JsonMapper mapper = JsonMapper.builder().build();
    assertThat(silentlyFilled(
            entry -> mapper.writeValueAsString(entry),
            json -> mapper.readValue(json, CaseEntry.class)))
        .isEmpty();
  }

  @Test
  void noMissingFieldBecomesNullOrZeroWithJackson2() {
    com.fasterxml.jackson.databind.json.JsonMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();
    assertThat(silentlyFilled(
            entry -> mapper.writeValueAsString(entry),
            json -> mapper.readValue(json, CaseEntry.class)))
        .isEmpty();
  }

  /** What a mapper does, checked exceptions and all. */
  private interface Step<T, R> {
    R apply(T from) throws Exception;
  }

  private static Set<String> silentlyFilled(
      Step<CaseEntry, String> write, Step<String, CaseEntry> read) {
    JsonMapper trees = JsonMapper.builder().build();
    Set<String> filled = new TreeSet<>();
    for (CaseEntry entry : RoundTripTest.samples()) {
      JsonNode document = trees.readTree(written(write, entry));
      for (String pointer : fields(document)) {
        JsonNode changed = document.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode removed = ((ObjectNode) changed.at(pointer.substring(0, slash)))
            .remove(pointer.substring(slash + 1));
        boolean absentAnyway = removed.isNull() || (removed.isArray() && removed.isEmpty());
        Optional<CaseEntry> taken = readOrRefuse(read, trees.writeValueAsString(changed));
        if (!absentAnyway
            && taken.isPresent()
            && isFilled(trees, written(write, taken.get()), pointer)) {
          filled.add(entry.event().type() + " " + pointer);
        }
      }
    }
    return filled;
  }

  /** Returns whether the field is there again, with something that nobody wrote. */
  private static boolean isFilled(JsonMapper trees, String json, String pointer) {
    JsonNode value = trees.readTree(json).at(pointer);
    return !value.isMissingNode() && !value.isNull() && !value.isContainer();
  }

  private static String written(Step<CaseEntry, String> write, CaseEntry entry) {
    try {
      return write.apply(entry);
    } catch (Exception unwritable) {
      throw new AssertionError("every sample can be written", unwritable);
    }
  }

  private static Optional<CaseEntry> readOrRefuse(Step<String, CaseEntry> read, String json) {
    try {
      return Optional.of(read.apply(json));
    } catch (Exception refused) {
      return Optional.empty();
    }
  }

  private static List<String> fields(JsonNode document) {
    List<String> fields = new ArrayList<>();
    collect(document, "", fields);
    return fields;
  }

  private static void collect(JsonNode node, String pointer, List<String> fields) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        fields.add(pointer + "/" + name);
        collect(object.get(name), pointer + "/" + name, fields);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), pointer + "/" + i, fields);
      }
    }
  }
}
