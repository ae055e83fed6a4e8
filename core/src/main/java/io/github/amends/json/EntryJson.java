// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.amends.casework.CaseEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The one configuration of Jackson with which entries become JSON and JSON becomes entries. */
final class EntryJson {
  private static final JsonMapper MAPPER = mapper();
  private static final ObjectReader READER = MAPPER.readerFor(EntryDocument.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(EntryDocument.class);

  private EntryJson() {}

  static String write(CaseEntry entry) {
    return WRITER.writeValueAsString(EntryDocument.of(entry));
  }

  static EntryDocument read(String checkedLine) {
    return READER.readValue(checkedLine);
  }

  static JsonParser parser(String text) {
    return MAPPER.createParser(text);
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder(factory())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    // An empty collection is left out, and one that is left out is empty.
    for (Class<?> collection : List.of(List.class, Set.class, SortedSet.class, Map.class)) {
      builder.withConfigOverride(
          collection,
          override -> override
              .setInclude(JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
              .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    return builder.build();
  }

  /**
   * Returns a factory whose own limits never bind: Jackson reports all of them alike, so
   * {@link StrictTokens} checks ours, on a line that is already known to be short enough.
   */
  private static JsonFactory factory() {
    StreamReadConstraints unbound = StreamReadConstraints.builder()
        .maxNestingDepth(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .build();
    // A table of names that all readings share could be filled, or jammed, by a hostile file.
    return JsonFactory.builder()
        .streamReadConstraints(unbound)
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .build();
  }
}
