// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A reader of UTF-8 that knows on which line the first wrong byte is.
 *
 * <p>The reader of the platform drops what it has decoded just before a wrong byte, and the line
 * with it; this one hands it over first.
 */
final class Utf8Reader extends Reader {

  private static final int BUFFER_SIZE = 1 << 13;

  private final InputStream bytes;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE).flip();
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean ended;
  private boolean afterReturn;
  private long line = 1;

  Utf8Reader(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The line of the next character, counted from 1; LF, CRLF and CR each end a line. */
  long line() {
    return line;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (true) {
      CoderResult result = decoder.decode(buffer, chars, ended);
      int count = chars.position() - offset;
      if (count > 0) {
        countLines(target, offset, count);
        return count;
      }
      if (result.isError()) {
        throw new CharacterCodingException();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private void fill() throws IOException {
    buffer.compact();
    int count = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
    if (count < 0) {
      ended = true;
    } else {
      buffer.position(buffer.position() + count);
    }
    buffer.flip();
  }

  private void countLines(char[] target, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (target[i] == '\r' || (target[i] == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = target[i] == '\r';
    }
  }
}
