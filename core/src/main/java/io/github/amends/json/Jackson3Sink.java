// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What writes with Jackson 3. */
final class Jackson3Sink implements JsonSink {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().rootValueSeparator("").build();

  private final JsonGenerator generator;

  Jackson3Sink(OutputStream out) {
    this.generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    generator.writeUTF8String(utf8, 0, utf8.length);
  }

  @Override
  public void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void flush() {
    generator.flush();
  }

  @Override
  public void close() {
    generator.close();
  }
}
