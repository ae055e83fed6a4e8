// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a text as Jackson 3 reads them. */
final class Jackson3Source implements TokenSource {
  private static final JsonFactory FACTORY = factory();

  private final String text;
  private final JsonParser parser;
  private int length;

  Jackson3Source(String text) {
    this.text = text;
    // An array of its own spares the library the pool from which it takes one for a string.
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray());
  }

  /** Returns a factory whose own limits never bind, because Jackson reports all of them alike. */
  private static JsonFactory factory() {
    StreamReadConstraints unbound = StreamReadConstraints.builder()
        .maxNestingDepth(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .build();
    // A table of names that all readings share could be filled, or jammed, by a hostile file.
    return JsonFactory.builder()
        .streamReadConstraints(unbound)
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
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
      length = token.isScalarValue() ? parser.getStringLength() : 0;
      return of(token);
    } catch (UnexpectedEndOfInputException cut) {
      throw new UnreadableTextException(FaultCode.CUT_SHORT);
    } catch (JacksonException malformed) {
      long readTo = parser.currentLocation().getCharOffset();
      throw UnreadableTextException.atWrongCharacter(text, readTo);
    }
  }

  private static Token of(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case PROPERTY_NAME -> Token.NAME;
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
    return parser.getString();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() {
    parser.close();
  }
}
