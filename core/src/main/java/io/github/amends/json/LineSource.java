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
    if (from == to && !fill()) {
      return Optional.empty();
    }
    number++;
    int end = endOfLine();
    if (end == to) {
      return Optional.of(overSeveralChunks());
    }
    int begin = from;
    from = end + 1;
    return Optional.of(
        end - begin > longest
            ? faulty(FaultCode.LINE_TOO_LONG)
            : decode(chunk, begin, end - begin));
  }

  /** Returns the line that goes on beyond what has been read, or that nothing ends. */
  private Line overSeveralChunks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * chunk.length);
    long length = 0;
    boolean ended = false;
    while (!ended && (from < to || fill())) {
      int end = endOfLine();
      ended = end < to;
      length += end - from;
      if (length <= longest) {
        bytes.write(chunk, from, end - from);
      }
      from = ended ? end + 1 : end;
    }
    return length > longest
        ? faulty(FaultCode.LINE_TOO_LONG)
        : decode(bytes.toByteArray(), 0, bytes.size());
  }

  private int endOfLine() {
    byte[] bytes = chunk;
    int last = to;
    int end = from;
    while (end < last && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(chunk));
    return to > 0;
  }

  private Line faulty(FaultCode code) {
    return new Line(number, "", Optional.of(code));
  }

  private Line decode(byte[] bytes, int begin, int length) {
    String text = new String(bytes, begin, length, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(ByteBuffer.wrap(bytes, begin, length))) {
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
  private static boolean isUtf8(ByteBuffer bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
