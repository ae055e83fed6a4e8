// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The tokens of a text as Jackson 2 reads them. */
final class Jackson2Source implements TokenSource {
  private static final JsonFactory FACTORY = factory();

  private final String text;
  private final JsonParser parser;
  private int length;

  Jackson2Source(String text) {
    this.text = text;
    try {
      // An array of its own spares the library the pool from which it takes one for a string.
      this.parser = FACTORY.createParser(text.toCharArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be read", impossible);
    }
  }

  /** Returns a factory whose own limits never bind, because Jackson reports all of them alike. */
  private static JsonFactory factory() {
    StreamReadConstraints.Builder unbound = StreamReadConstraints.builder()
        .maxNestingDepth(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE);
    try {
      unbound.maxNameLength(Integer.MAX_VALUE);
    } catch (NoSuchMethodError olderThanThatLimit) {
      // Jackson 2.15 takes names of any length.
    }
    // A table of names that all readings share could be filled, or jammed, by a hostile file.
    return JsonFactory.builder()
        .streamReadConstraints(unbound.build())
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .build();
  }

  @Override
  public Token next() throws UnreadableTextException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Token.END_OF_TEXT;
      }
      // Asked for at once: the library reads a string to its end only now, and may complain.
      length = token.isScalarValue() ? parser.getTextLength() : 0;
      return of(token);
    } catch (JsonEOFException cut) {
      throw new UnreadableTextException(FaultCode.CUT_SHORT);
    } catch (JsonProcessingException malformed) {
      long readTo = parser.currentLocation().getCharOffset();
      throw UnreadableTextException.atWrongCharacter(text, readTo);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be read", impossible);
    }
  }

  private static Token of(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> Token.OTHER_NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
        throw new IllegalStateException("no text holds " + token);
    };
  }

  @Override
  public String text() {
    try {
      return parser.getText();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be read", impossible);
    }
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be closed", impossible);
    }
  }
}
