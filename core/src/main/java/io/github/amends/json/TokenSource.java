// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

/** The tokens of one JSON text, as a JSON library tells them apart. */
interface TokenSource extends AutoCloseable {

  /**
   * Moves to the next token.
   *
   * @return the token, {@link Token#END_OF_TEXT} after the last
   * @throws UnreadableTextException with {@code MALFORMED_JSON}, or {@code CUT_SHORT} if the text
   *     only ends too soon
   */
  Token next() throws UnreadableTextException;

  /** Returns the text of the name, string or number that {@link #next()} moved to. */
  String text();

  /** Returns the length of the text of the string or number, which needs no text to be made. */
  int length();

  @Override
  void close();
}
