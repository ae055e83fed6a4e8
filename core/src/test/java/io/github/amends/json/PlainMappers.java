// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.amends.casework.CaseEntry;
import java.io.IOException;

/** Mappers as an embedding application would have them, with nothing set for this library. */
final class PlainMappers {
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .build();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder().build();

  private PlainMappers() {}

  static CaseEntry throughJackson2(CaseEntry entry) throws IOException {
    return JACKSON_2.readValue(JACKSON_2.writeValueAsString(entry), CaseEntry.class);
  }

  static CaseEntry throughJackson3(CaseEntry entry) {
    return JACKSON_3.readValue(JACKSON_3.writeValueAsString(entry), CaseEntry.class);
  }

  static <T> T throughJackson2(T value, Class<T> type) throws IOException {
    return JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), type);
  }

  static <T> T throughJackson3(T value, Class<T> type) {
    return JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), type);
  }
}
