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
  private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER_SIZE).flip();
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER_SIZE).flip();
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
    while (!decoded.hasRemaining()) {
      CoderResult result = decode();
      if (!decoded.hasRemaining()) {
        if (result.isError()) {
          throw new CharacterCodingException();
        }
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    int count = Math.min(length, decoded.remaining());
    decoded.get(target, offset, count);
    countLines(target, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private CoderResult decode() {
    decoded.clear();
    CoderResult result = decoder.decode(encoded, decoded, ended);
    decoded.flip();
    return result;
  }

  private void fill() throws IOException {
    encoded.compact();
    int count = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
    if (count < 0) {
      ended = true;
    } else {
      encoded.position(encoded.position() + count);
    }
    encoded.flip();
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
