// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A fuzzer's bytes as a file: either library reads it alike, and throws nothing undeclared. */
public final class FuzzBytes {
  private static final CaseLogReader JACKSON_2 =
      new CaseLogReader(CaseLogLimits.standard(), JsonLibrary.JACKSON_2);
  private static final CaseLogReader JACKSON_3 =
      new CaseLogReader(CaseLogLimits.standard(), JsonLibrary.JACKSON_3);

  private FuzzBytes() {}

  /**
   * Tries one input.
   *
   * @param input the file
   */
  public static void fuzzerTestOneInput(byte[] input) {
    List<String> first = read(JACKSON_3, input);
    if (!first.equals(read(JACKSON_2, input))) {
      throw new AssertionError("the libraries differ");
    }
  }

  private static List<String> read(CaseLogReader reader, byte[] input) {
    List<String> seen = new ArrayList<>();
    CaseLogWriter writer = new CaseLogWriter();
    try {
      reader
          .forEachSoundEntry(new ByteArrayInputStream(input), entry -> seen.add(writer.line(entry)))
          .forEach(fault -> seen.add(fault.toString()));
      return seen;
    } catch (IOException broken) {
      throw new AssertionError("no such stream breaks", broken);
    }
  }
}
