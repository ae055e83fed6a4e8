// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseEntry;
import io.github.amends.event.ReferralReceived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of the right shape whose values do not go together: in the place of each value stands
 * one that another document has under the same name, another of the same document, or one that is
 * out of range.
 */
class RefusedValuesTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_DONATED = 12;
  private static final List<JsonNode> ODD = Stream.of(
          "0",
          "-7",
          "\"\"",
          "\"X Y\"",
          "\"self\"",
          "\"neighbour-dispute\"",
          "\"1999-06-14\"",
          "\"2199-06-14\"",
          "\"1900-01-01T00:00:00Z[Europe/London]\"",
          "\"2026-06-14[Nowhere]\"",
          "\"GBP -5.00\"",
          "\"ZZZ 1\"",
          "[]")
      .map(MAPPER::readTree)
      .toList();

  private final CaseLogReader jackson3 =
      new CaseLogReader(CaseLogLimits.standard(), JsonLibrary.JACKSON_3);
  private final CaseLogReader jackson2 =
      new CaseLogReader(CaseLogLimits.standard(), JsonLibrary.JACKSON_2);
  private final Map<String, Set<JsonNode>> donated = new HashMap<>();
  private final Set<String> codes = new TreeSet<>();

  @Test
  void everyCodeByWhichAValueRefusesToBeMadeIsToldByEitherLibrary() {
    for (String line : StoredSamples.ofFormat(1)) {
      donate("", MAPPER.readTree(line));
    }
    // What an event may be, a corrected one may be too.
    donated.get("replacement").addAll(donated.get("event"));
    donated.get("replacement").addAll(corrections());
    for (CaseEntry entry : SampleEntries.ofEveryEvent()) {
      String line = new CaseLogWriter().line(entry);
      changeEachPlace(line);
      if (entry.event() instanceof ReferralReceived) {
        changeEachPlace(line.replace("\"pre-charge\"", "\"in-sentence\""));
        changeEachPlace(line.replace("\"identifiableHarm\":\"community\",", ""));
      }
    }
    assertThat(codes)
        .contains(
            "INVALID_CONSENT_BY",
            "INVALID_CONSENT_NO_EVIDENCE",
            "INVALID_CONSENT_NO_PURPOSE",
            "INVALID_CONSENT_RECIPIENT",
            "INVALID_CORRECTION",
            "INVALID_ERASURE",
            "INVALID_ID",
            "INVALID_INFORMATION",
            "INVALID_LANGUAGE",
            "INVALID_MEASURE",
            "INVALID_MEETING",
            "INVALID_MONEY",
            "INVALID_NARRATIVE",
            "INVALID_OBLIGOR",
            "INVALID_ORGANISATION_ROLE",
            "INVALID_PARTY_ROLES",
            "INVALID_PREPARATION",
            "INVALID_REFERRAL_NO_HARM",
            "INVALID_REFERRAL_NO_SOURCE",
            "INVALID_REFERRAL_REQUEST",
            "INVALID_REPORT",
            "INVALID_RISK_CONCLUSION",
            "INVALID_STAGE_FOR_INCIDENT",
            "INVALID_SURVEY_VALUE",
            "INVALID_TERM_KIND",
            "INVALID_TERM_NO_EVIDENCE",
            "INVALID_TIME",
            "INVALID_TIME_ORDER",
            "INVALID_ZONE");
  }

  private void changeEachPlace(String line) {
    JsonNode document = MAPPER.readTree(line);
    forEachPlace(document, document);
  }

  private static List<JsonNode> corrections() {
    return SampleEntries.ofEveryEvent().stream()
        .map(entry -> MAPPER.readTree(new CaseLogWriter().line(entry)).get("event"))
        .filter(event -> event.get("type").stringValue().equals("entry-corrected"))
        .toList();
  }

  private void donate(String name, JsonNode value) {
    Set<JsonNode> ofName = donated.computeIfAbsent(name, any -> new LinkedHashSet<>());
    if (ofName.size() < MOST_DONATED) {
      ofName.add(value);
    }
    if (value instanceof ObjectNode object) {
      object.propertyNames().forEach(each -> donate(each, object.get(each)));
    } else if (value instanceof ArrayNode array) {
      array.forEach(each -> donate(name + "[]", each));
    }
  }

  private void forEachPlace(JsonNode document, JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode own = object.get(name);
        replace(document, name, own, value -> object.set(name, value));
        object.remove(name);
        read(document);
        object.set(name, own);
        forEachPlace(document, own);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        forEachPlace(document, array.get(i));
      }
    }
  }

  private void replace(JsonNode document, String name, JsonNode own, Consumer<JsonNode> place) {
    List<JsonNode> others = new ArrayList<>(donated.getOrDefault(name, Set.of()));
    others.addAll(ODD);
    if (own.isString()) {
      texts(document).forEach(others::add);
    }
    for (JsonNode other : others) {
      place.accept(other);
      read(document);
    }
    place.accept(own);
  }

  private static Set<JsonNode> texts(JsonNode document) {
    Set<JsonNode> texts = new LinkedHashSet<>();
    for (JsonNode each : document) {
      if (each.isString()) {
        texts.add(each);
      } else {
        texts.addAll(texts(each));
      }
    }
    return texts;
  }

  private void read(JsonNode document) {
    String line = MAPPER.writeValueAsString(document);
    List<CaseLogFault> faults = faults(jackson3, line);
    assertThat(faults(jackson2, line)).isEqualTo(faults);
    faults.forEach(fault -> codes.add(fault.code()));
  }

  /** Any other exception leaves the test. */
  private static List<CaseLogFault> faults(CaseLogReader reader, String line) {
    try {
      reader.readEntry(line);
      return List.of();
    } catch (CaseLogException refused) {
      return refused.faults();
    }
  }
}
