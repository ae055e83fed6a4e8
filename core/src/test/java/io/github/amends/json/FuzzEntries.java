// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.EventId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A fuzzer's bytes as a log of entries, which is read back as it was written. */
public final class FuzzEntries {
  private static final int MOST = 64;

  private FuzzEntries() {}

  /** A source of chance that gives the fuzzer's bytes, and zeros after them. */
  private static final class Given extends Random {
    private static final long serialVersionUID = 1L;
    private final transient ByteBuffer bytes;

    private Given(byte[] bytes) {
      this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    protected int next(int bits) {
      int value = 0;
      for (int i = 0; i < Integer.BYTES && bytes.hasRemaining(); i++) {
        value = (value << Byte.SIZE) | (bytes.get() & 0xFF);
      }
      return value >>> (Integer.SIZE - bits);
    }
  }

  /**
   * Tries one input.
   *
   * @param input what the entries are chosen by
   */
  public static void fuzzerTestOneInput(byte[] input) {
    RandomEntries chance = new RandomEntries(new Given(input));
    CaseEntry first = SampleEntries.ofEveryEvent().get(0);
    List<CaseEntry> log = new ArrayList<>(List.of(first));
    for (int i = 0; i < Math.min(MOST, input.length / 32); i++) {
      CaseEntry entry = chance.entry(1);
      int sequence = log.size() + 1;
      log.add(new CaseEntry(
          first.caseId(),
          sequence,
          EventId.of("e-" + sequence),
          entry.occurred(),
          entry.recordedAt(),
          entry.recordedBy(),
          entry.provenance(),
          entry.event(),
          entry.stage()));
    }
    for (JsonLibrary library : JsonLibrary.values()) {
      if (!readBack(log, library).equals(CaseFile.fold(log))) {
        throw new AssertionError("a log is not read back as it was written");
      }
    }
  }

  private static CaseFile readBack(List<CaseEntry> log, JsonLibrary library) {
    try {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      new CaseLogWriter(library).write(log, written);
      return new CaseLogReader(CaseLogLimits.standard(), library)
          .readCase(new ByteArrayInputStream(written.toByteArray()));
    } catch (IOException broken) {
      throw new AssertionError("no such stream breaks", broken);
    }
  }
}
