// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

  private static final String TEXT = "aé€😀\n".repeat(5000);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8191, 8192, 100_000})
  void textIsTheSameInChunksOfAnySize(int size) throws IOException {
    try (Utf8Reader reader = new Utf8Reader(chunks(TEXT.getBytes(StandardCharsets.UTF_8), size))) {
      StringWriter copy = new StringWriter();
      char[] buffer = new char[size];
      for (int count = reader.read(buffer, 0, size); count >= 0; ) {
        copy.write(buffer, 0, count);
        count = reader.read(buffer, 0, size);
      }

      assertThat(copy).hasToString(TEXT);
      assertThat(reader.line()).isEqualTo(5001);
      assertThat(reader.read()).isEqualTo(-1);
    }
  }

  @Test
  void everyKindOfLineEndCountsOnce() throws IOException {
    try (Utf8Reader reader = reader("a\nb\r\nc\rd\n\r".getBytes(StandardCharsets.UTF_8))) {
      reader.transferTo(new StringWriter());

      assertThat(reader.line()).isEqualTo(6);
    }
  }

  @Test
  void whatStandsBeforeAWrongByteIsHandedOverFirst() throws IOException {
    try (Utf8Reader reader = reader(new byte[] {'a', '\n', 'b', (byte) 0xFF, 'c'})) {
      char[] buffer = new char[10];

      assertThat(reader.read(buffer, 0, 10)).isEqualTo(3);
      assertThat(reader.line()).isEqualTo(2);
      assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(reader::read);
    }
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsWrong() throws IOException {
    try (Utf8Reader reader = reader(new byte[] {'a', (byte) 0xE2, (byte) 0x82})) {
      assertThat(reader.read()).isEqualTo('a');
      assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(reader::read);
    }
  }

  private static Utf8Reader reader(byte[] bytes) {
    return new Utf8Reader(new ByteArrayInputStream(bytes));
  }

  private static InputStream chunks(byte[] bytes, int size) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, size));
      }
    };
  }
}
