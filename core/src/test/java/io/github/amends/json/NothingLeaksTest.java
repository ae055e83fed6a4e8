// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.Provenance;
import io.github.amends.event.EventType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Marked texts put wherever a file can hold a text, and looked for wherever they could leak. */
class NothingLeaksTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> MARKED = List.of(
      "\"Canary-Smith\"",
      "\"Canary Smith\"",
      "\"2026-06-31Canary\"",
      "\"2026-06-14[Canary/Smith]\"",
      "\"CAN 8675309.8675309\"",
      "8675309867",
      "8675309.867",
      "{\"Canary Smith\":\"Canary Smith\"}",
      "{\"type\":\"Canary Smith\"}",
      "[\"Canary Smith\",\"Canary Smith\"]");
  private static final String[] TRACES = {"Canary", "8675309", "CAN "};

  private final List<CaseLogReader> readers = Arrays.stream(JsonLibrary.values())
      .map(library -> new CaseLogReader(CaseLogLimits.standard(), library))
      .toList();
  private int readings;

  @Test
  void neitherExceptionsNorLogsHoldWhatAFileSays() throws IOException {
    int refused = 0;
    for (CaseEntry entry : SampleEntries.ofEveryEvent()) {
      JsonNode document = MAPPER.readTree(new CaseLogWriter().line(entry));
      for (String pointer : leaves(document)) {
        for (String marked : MARKED) {
          JsonNode changed = document.deepCopy();
          set(changed, pointer, MAPPER.readTree(marked));
          String line = MAPPER.writeValueAsString(changed);
          refused += assertSilent(line);
          refused += assertSilent(line + line);
          refused += assertSilent(line.substring(0, line.length() - 30));
          refused += assertSilent(line.replace("\"stage\":", "\"Canary Smith\":"));
          refused += assertSilent(line + "\n" + line);
        }
      }
    }
    assertThat(refused).isGreaterThan(1_000);
    assertThat(Files.readString(Path.of("target", "tests.log")))
        .contains("WARN io.github.amends.json.CaseLogReader - line 1: TRAILING_TEXT at entry")
        .doesNotContain(TRACES);
  }

  @Test
  void theWriterDoesNotRepeatWhatItRefuses() {
    CaseEntry sample = SampleEntries.of(EventType.SCREENING_BEGUN);
    CaseEntry entry = new CaseEntry(
        sample.caseId(),
        sample.sequence(),
        sample.eventId(),
        sample.occurred(),
        sample.recordedAt(),
        sample.recordedBy(),
        new Provenance.Imported("Canary Smith \u0000"),
        sample.event(),
        sample.stage());
    assertSilent(catchThrowable(() -> new CaseLogWriter().line(entry)));
  }

  private int assertSilent(String lines) {
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    readings++;
    try {
      readers.get(readings % readers.size()).readCases(in);
      return 0;
    } catch (CaseLogException refused) {
      assertSilent(refused);
      return 1;
    } catch (IOException broken) {
      throw new AssertionError("no such stream breaks", broken);
    }
  }

  private static void assertSilent(Throwable refused) {
    assertThat(refused)
        .isInstanceOf(CaseLogException.class)
        .hasNoCause()
        .hasNoSuppressedExceptions();
    assertThat(refused.toString() + refused.getLocalizedMessage()).doesNotContain(TRACES);
    assertThat(((CaseLogException) refused).faults().toString()).doesNotContain(TRACES);
    assertThat(serialised(refused)).doesNotContain(TRACES);
  }

  private static String serialised(Throwable refused) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    } catch (IOException notSerialisable) {
      throw new AssertionError("an exception is serialisable", notSerialisable);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private static List<String> leaves(JsonNode node) {
    List<String> leaves = new ArrayList<>();
    collect(node, "", leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String pointer, List<String> leaves) {
    if (node instanceof ObjectNode object) {
      object
          .propertyNames()
          .forEach(name -> collect(object.get(name), pointer + "/" + name, leaves));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), pointer + "/" + i, leaves);
      }
    } else {
      leaves.add(pointer);
    }
  }

  private static void set(JsonNode document, String pointer, JsonNode value) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = document.at(pointer.substring(0, slash));
    String last = pointer.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
  }
}
