// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of the lines that {@link CaseLogWriter} writes, for programs in other
 * languages and for editors.
 *
 * <p>It says what a line must look like, not what its values must be to each other: a line that it
 * takes may still be refused, such as one whose agreement has no terms. A line that it refuses
 * {@link CaseLogReader} refuses too, but for {@code 1.0}, which to a schema is a whole number.
 */
public final class CaseLogSchema {
  private static final String ENTRY = "schema/case-entry-1.schema.json";

  private CaseLogSchema() {}

  /**
   * Returns the schema of one line in the format that is written.
   *
   * @return the schema, as JSON
   */
  public static String entry() {
    try (InputStream in = CaseLogSchema.class.getResourceAsStream(ENTRY)) {
      return new String(
          Objects.requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the schema is in the jar", unreadable);
    }
  }
}
