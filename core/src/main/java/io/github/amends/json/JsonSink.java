// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

/** What takes the tokens of one JSON text after the other and writes them without white space. */
interface JsonSink extends AutoCloseable {
  void startObject();

  void endObject();

  void startArray();

  void endArray();

  void name(String name);

  void string(String text);

  void number(long number);

  /** Hands over what has been written so far. */
  void flush();

  @Override
  void close();
}
