// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.event.EventType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Files made to use up the time or the memory of whoever reads them. */
final class Bombs {
  private static final String DOCUMENT = JsonTexts.document();
  private static final int MEBIBYTE = 1024 * 1024;

  private Bombs() {}

  /** A file, and the code with which it must be refused. */
  record Bomb(String name, Supplier<InputStream> file, FaultCode code) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Returns a line as long as a line may be, with as many parts as fit between its ends. */
  private static Bomb filled(
      String name, FaultCode code, String before, String part, String after) {
    int times = (MEBIBYTE - before.length() - after.length() - 2) / part.length();
    return line(name, code, before + part.repeat(times) + after);
  }

  private static Bomb line(String name, FaultCode code, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return new Bomb(name, () -> new ByteArrayInputStream(bytes), code);
  }

  /** Returns all bombs. */
  static List<Bomb> all() {
    String list = new CaseLogWriter().line(SampleEntries.of(EventType.PARTICIPANT_ADDED));
    String fields = DOCUMENT.substring(1);
    String correction = "{\"type\":\"entry-corrected\",\"entry\":\"e-1\",\"event\":";
    String late = "{\"entry\":\"e-1\",\"event\":";
    String event = DOCUMENT.substring(0, DOCUMENT.indexOf("\"event\":") + 8);
    return List.of(
        filled("open lists", FaultCode.TOO_DEEP, "{\"extra\":", "[", ""),
        filled("open objects", FaultCode.TOO_DEEP, "", "{\"a\":", ""),
        filled("open lists and objects", FaultCode.TOO_DEEP, "", "[{\"a\":", ""),
        filled("events in events", FaultCode.TOO_DEEP, event, correction, ""),
        filled("events in events told late", FaultCode.TOO_DEEP, event, late, ""),
        filled("a long string", FaultCode.STRING_TOO_LONG, "{\"extra\":\"", "x", "\"," + fields),
        filled(
            "a long string of escapes",
            FaultCode.STRING_TOO_LONG,
            "{\"extra\":\"",
            "\\u0041",
            "\"," + fields),
        filled("a long name", FaultCode.STRING_TOO_LONG, "{\"", "x", "\":1," + fields),
        filled("a long number", FaultCode.NUMBER_TOO_LONG, "{\"extra\":", "9", "," + fields),
        filled("a long fraction", FaultCode.NUMBER_TOO_LONG, "{\"extra\":0.", "9", "," + fields),
        filled("a long exponent", FaultCode.NUMBER_TOO_LONG, "{\"extra\":1e", "9", "," + fields),
        line(
            "a short number that is huge",
            FaultCode.UNKNOWN_FIELD,
            "{\"extra\":1e1000000000," + fields),
        line(
            "a huge number where one belongs",
            FaultCode.WRONG_TYPE,
            DOCUMENT.replaceFirst("\"sequence\":\\d+", "\"sequence\":1e1000000000")),
        filled(
            "a long list where none belongs",
            FaultCode.UNKNOWN_FIELD,
            "{\"extra\":[0",
            ",0",
            "]," + fields),
        filled(
            "a long list of lists before the format",
            FaultCode.UNKNOWN_FIELD,
            "{\"extra\":[[]",
            ",[]",
            "]," + fields),
        filled(
            "many lists before the format",
            FaultCode.UNKNOWN_FIELD,
            "{\"extra\":[[0]",
            ",[10]",
            "]," + fields),
        filled(
            "a long set",
            FaultCode.TOO_MANY_FAULTS,
            list.substring(0, list.indexOf("\"roles\":[") + 9),
            "\"harmed\",",
            "\"harmed\"" + list.substring(list.indexOf(']', list.indexOf("\"roles\":[")))),
        filled(
            "many unknown fields",
            FaultCode.UNKNOWN_FIELD,
            "{\"format\":1,",
            "\"a\":1,",
            fields.substring(fields.indexOf(',') + 1)),
        filled(
            "many unknown fields before the format",
            FaultCode.LIST_TOO_LONG,
            "{",
            "\"a\":1,",
            fields),
        filled(
            "a field again and again",
            FaultCode.DUPLICATE_KEY,
            "{\"format\":1,",
            "\"sequence\":1,",
            fields.substring(fields.indexOf(',') + 1)),
        filled(
            "names whose hashes collide",
            FaultCode.UNKNOWN_FIELD,
            "{\"format\":1,",
            "\"AaAaAaBB\":1,\"BBBBAaAa\":1,\"AaBBBBAa\":1,",
            fields.substring(fields.indexOf(',') + 1)),
        filled("white space", FaultCode.TRAILING_TEXT, DOCUMENT, " ", "x"),
        filled("blanks", FaultCode.BLANK_LINE, "", " ", " "),
        line(
            "a format of many digits",
            FaultCode.NEWER_FORMAT,
            DOCUMENT.replaceFirst("\"format\":1", "\"format\":1" + "0".repeat(MEBIBYTE / 2))),
        new Bomb("a line without an end", () -> endless('x'), FaultCode.LINE_TOO_LONG),
        new Bomb("lines without an end", () -> endless('\n'), FaultCode.TOO_MANY_FAULTS));
  }

  /** Returns a stream of one byte, 64 MiB of it. */
  private static InputStream endless(char one) {
    InputStream rest = new InputStream() {
      private long left = 64L * MEBIBYTE;

      @Override
      public int read() {
        left--;
        return left < 0 ? -1 : one;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        int taken = (int) Math.min(length, left);
        java.util.Arrays.fill(into, offset, offset + taken, (byte) one);
        left -= taken;
        return taken == 0 ? -1 : taken;
      }
    };
    return new SequenceInputStream(InputStream.nullInputStream(), rest);
  }

  static List<String> codes(CaseLogReader reader, Bomb bomb) {
    try {
      return reader.forEachSoundEntry(bomb.file().get(), entry -> {}).stream()
          .map(CaseLogFault::code)
          .toList();
    } catch (java.io.IOException broken) {
      throw new AssertionError("no such stream breaks", broken);
    }
  }
}
