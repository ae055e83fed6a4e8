// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.casework.CaseEntry;
import io.github.amends.json.CaseLogException;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries in which every text sings: whatever place of a document takes a word of nobody's choosing
 * gets the canary put before what it held, so that what was the same text still is.
 */
final class PlantedCanary {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Another bird than that of {@link Canary}, so that each is heard alone. */
  static final String SONG = "zilpzalp";

  private final CaseLogWriter writer = new CaseLogWriter();
  private final CaseLogReader reader = new CaseLogReader();

  /** Returns the entries with a canary in every place that takes one. */
  List<CaseEntry> in(List<CaseEntry> entries) {
    return entries.stream().map(this::in).toList();
  }

  private CaseEntry in(CaseEntry entry) {
    JsonNode document = MAPPER.readTree(writer.line(entry));
    List<Place> places = new ArrayList<>();
    collect(document, places);
    places.stream().collect(Collectors.groupingBy(Place::held)).forEach((held, same) -> {
      if (!plant(same, document)) {
        same.forEach(place -> plant(List.of(place), document));
      }
    });
    return reader.readEntry(MAPPER.writeValueAsString(document));
  }

  private boolean plant(List<Place> places, JsonNode document) {
    places.forEach(place -> place.set().accept(SONG + "-" + place.held()));
    boolean read = isRead(document);
    if (!read) {
      places.forEach(place -> place.set().accept(place.held()));
    }
    return read;
  }

  private boolean isRead(JsonNode document) {
    try {
      reader.readEntry(MAPPER.writeValueAsString(document));
      return true;
    } catch (CaseLogException codeOrNumberOrDay) {
      return false;
    }
  }

  private record Place(String held, Consumer<String> set) {}

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        add(object.get(name), text -> object.put(name, text), places);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        add(array.get(i), text -> array.set(index, text), places);
      }
    }
  }

  private static void add(JsonNode held, Consumer<String> set, List<Place> places) {
    if (held.isString()) {
      places.add(new Place(held.stringValue(), set));
    } else {
      collect(held, places);
    }
  }
}
