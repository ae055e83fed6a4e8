// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream, one at a time; no line takes more memory than the limit. */
final class LineSource {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[16 * 1024];
  private int from;
  private int to;
  private long number;

  LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** A line, or what makes it unreadable as text. */
  record Line(long number, String text, Optional<FaultCode> fault) {}

  /** Returns the next line without its end; empty if there is none. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    long length = 0;
    boolean begun = false;
    while (from < to || fill()) {
      begun = true;
      int end = from;
      while (end < to && chunk[end] != '\n') {
        end++;
      }
      length += end - from;
      if (length <= longest) {
        bytes.write(chunk, from, end - from);
      }
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    number++;
    if (!begun) {
      return Optional.empty();
    }
    return Optional.of(length > longest ? faulty(FaultCode.LINE_TOO_LONG) : decode(bytes));
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(chunk));
    return to > 0;
  }

  private Line faulty(FaultCode code) {
    return new Line(number, "", Optional.of(code));
  }

  private Line decode(ByteArrayOutputStream bytes) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes.toByteArray())) {
      return faulty(FaultCode.NOT_UTF8);
    }
    return new Line(number, text, faultOf(text, longest));
  }

  /** Returns what makes a text no line, whatever it says. */
  static Optional<FaultCode> faultOf(String text, int longest) {
    if (isLongerThan(longest, text)) {
      return Optional.of(FaultCode.LINE_TOO_LONG);
    } else if (text.isBlank()) {
      return Optional.of(FaultCode.BLANK_LINE);
    }
    return text.charAt(0) == BYTE_ORDER_MARK
        ? Optional.of(FaultCode.BYTE_ORDER_MARK)
        : Optional.empty();
  }

  private static boolean isLongerThan(int longest, String text) {
    // No character takes more than three bytes for each of its UTF-16 units.
    return text.length() > longest / 3 && text.getBytes(StandardCharsets.UTF_8).length > longest;
  }

  /** Java puts a replacement where bytes are not UTF-8, which the text may also hold by right. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
