// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A fuzzer's bytes as changes to a sound document, which either library takes or refuses alike. */
public final class FuzzMutations {
  private static final List<String> DOCUMENTS = StoredSamples.ofFormat(1);
  private static final List<String> PIECES = List.of(
      "",
      "null",
      "true",
      "0",
      "-1",
      "1e999",
      "\"\"",
      "{}",
      "[]",
      "\"type\":",
      "\"format\":1,",
      ",",
      "\"extra\":{}",
      "\\u0000",
      "\\uD800",
      "\"2026-02-30\"",
      "99999999999999999999",
      "]",
      "}");

  private FuzzMutations() {}

  /**
   * Tries one input.
   *
   * @param input four bytes for the document, and five for each change: where, what, and how much
   *     goes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    ByteBuffer bytes = ByteBuffer.wrap(input);
    if (bytes.remaining() < Integer.BYTES) {
      return;
    }
    StringBuilder document =
        new StringBuilder(DOCUMENTS.get(Math.floorMod(bytes.getInt(), DOCUMENTS.size())));
    while (bytes.remaining() >= 5) {
      int from = (bytes.getShort() & 0xFFFF) % (document.length() + 1);
      int to = Math.min(document.length(), from + (bytes.get() & 0xFF) % 32);
      int piece = (bytes.getShort() & 0xFFFF) % (PIECES.size() + 95);
      document.replace(
          from,
          to,
          piece < PIECES.size()
              ? PIECES.get(piece)
              : Character.toString((char) (' ' + piece - PIECES.size())));
    }
    FuzzBytes.fuzzerTestOneInput(document.toString().getBytes(StandardCharsets.UTF_8));
  }
}
