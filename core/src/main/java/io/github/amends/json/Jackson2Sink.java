// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What writes with Jackson 2. */
final class Jackson2Sink implements JsonSink {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().rootValueSeparator("").build();

  private final JsonGenerator generator;

  Jackson2Sink(OutputStream out) {
    try {
      this.generator = FACTORY.createGenerator(out);
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  private static UncheckedIOException failed(IOException impossible) {
    return new UncheckedIOException("a text in memory can be written", impossible);
  }

  @Override
  public void startObject() {
    try {
      generator.writeStartObject();
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void endObject() {
    try {
      generator.writeEndObject();
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void startArray() {
    try {
      generator.writeStartArray();
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void endArray() {
    try {
      generator.writeEndArray();
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void name(String name) {
    try {
      generator.writeFieldName(name);
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void string(String text) {
    try {
      // Old releases escape pairs of surrogates where they write a string as bytes.
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      generator.writeUTF8String(utf8, 0, utf8.length);
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void number(long number) {
    try {
      generator.writeNumber(number);
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void flush() {
    try {
      generator.flush();
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }

  @Override
  public void close() {
    try {
      generator.close();
    } catch (IOException impossible) {
      throw failed(impossible);
    }
  }
}
