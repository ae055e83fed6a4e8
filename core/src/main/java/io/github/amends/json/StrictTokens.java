// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of one line, each held against the limits and against what a string may contain. */
final class StrictTokens implements AutoCloseable {
  private final String line;
  private final CaseLogLimits limits;
  private final JsonParser parser;
  private Optional<FaultCode> fault = Optional.empty();

  StrictTokens(String line, CaseLogLimits limits) {
    this.line = line;
    this.limits = limits;
    this.parser = EntryJson.parser(line);
  }

  /** That the rest of a line cannot be read. */
  static final class UnreadableLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;

    private UnreadableLineException(FaultCode code) {
      super(code.name());
      this.code = code;
    }

    FaultCode code() {
      return code;
    }
  }

  /** Moves to the next token of a value that is not finished. */
  JsonToken next() throws UnreadableLineException {
    fault = Optional.empty();
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new UnreadableLineException(FaultCode.CUT_SHORT);
      }
      check(token);
      return token;
    } catch (UnexpectedEndOfInputException cut) {
      throw new UnreadableLineException(FaultCode.CUT_SHORT);
    } catch (JacksonException malformed) {
      throw new UnreadableLineException(
          isWordCut() ? FaultCode.CUT_SHORT : FaultCode.MALFORMED_JSON);
    }
  }

  /**
   * Returns whether the line ends within a word, such as {@code tru}, which Jackson calls wrong.
   */
  private boolean isWordCut() {
    return parser.currentLocation().getCharOffset() >= line.length()
        && Character.isLetter(line.charAt(line.length() - 1));
  }

  /** Returns whether nothing but white space is left. */
  boolean isAtEndOfLine() {
    try {
      return parser.nextToken() == null;
    } catch (JacksonException trailing) {
      return false;
    }
  }

  private void check(JsonToken token) throws UnreadableLineException {
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        if (parser.streamReadContext().getNestingDepth() > limits.depth()) {
          throw new UnreadableLineException(FaultCode.TOO_DEEP);
        }
      }
      case PROPERTY_NAME, VALUE_STRING -> checkString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (parser.getStringLength() > limits.numberLength()) {
          fault = Optional.of(FaultCode.NUMBER_TOO_LONG);
        }
      }
      default -> {}
    }
  }

  private void checkString() {
    char[] characters = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    if (end - start > limits.stringLength()) {
      fault = Optional.of(FaultCode.STRING_TOO_LONG);
      return;
    }
    for (int i = start; i < end; i++) {
      char c = characters[i];
      if (c == 0) {
        fault = Optional.of(FaultCode.NUL_CHARACTER);
      } else if (Character.isSurrogate(c)) {
        if (i + 1 < end && Character.isSurrogatePair(c, characters[i + 1])) {
          i++;
        } else {
          fault = Optional.of(FaultCode.LONE_SURROGATE);
        }
      }
    }
  }

  /** Returns what is wrong with the token itself. */
  Optional<FaultCode> fault() {
    return fault;
  }

  JsonToken current() {
    return parser.currentToken();
  }

  String text() {
    return parser.getString();
  }

  String name() {
    return parser.currentName();
  }

  boolean isIntegerWithin(long least, long most) {
    // No number that long is a whole number of ours, and a very long one is slow to make.
    if (parser.getStringLength() > 20
        || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      return false;
    }
    return parser.getLongValue() >= least && parser.getLongValue() <= most;
  }

  /** Moves to the end of the value that begins here, and returns what is wrong with its tokens. */
  Optional<FaultCode> skip() throws UnreadableLineException {
    Optional<FaultCode> first = fault;
    int open = 0;
    for (JsonToken token = current(); ; token = next()) {
      first = first.or(this::fault);
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (open == 0) {
        return first;
      }
    }
  }

  /**
   * Returns the text of a field of the object that begins here, without moving.
   *
   * @return the text; empty if the field is missing, is of another type, or the object is malformed
   */
  Optional<String> peek(String name, JsonToken type) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    Optional<String> first = first(start, name, type);
    return first.isPresent() ? first : find(start, name, type);
  }

  /** Returns the text of a field that stands first, without white space, as the writer puts it. */
  private Optional<String> first(int start, String name, JsonToken type) {
    boolean string = type == JsonToken.VALUE_STRING;
    String opening = "{\"" + name + (string ? "\":\"" : "\":");
    if (!line.startsWith(opening, start)) {
      return Optional.empty();
    }
    int from = start + opening.length();
    int to = from;
    while (to < line.length() && isPlain(line.charAt(to), string)) {
      to++;
    }
    boolean whole = to > from && line.startsWith(string ? "\"" : ",", to);
    return whole ? Optional.of(line.substring(from, to)) : Optional.empty();
  }

  private static boolean isPlain(char c, boolean string) {
    return string ? (c >= 'a' && c <= 'z') || c == '-' : c >= '0' && c <= '9';
  }

  private Optional<String> find(int start, String name, JsonToken type) {
    try (JsonParser ahead = EntryJson.parser(line.substring(start))) {
      ahead.nextToken();
      for (JsonToken token = ahead.nextToken();
          token == JsonToken.PROPERTY_NAME;
          token = ahead.nextToken()) {
        boolean found = name.equals(ahead.currentName());
        JsonToken value = ahead.nextToken();
        if (found) {
          return value == type ? Optional.of(ahead.getString()) : Optional.empty();
        }
        ahead.skipChildren();
      }
      return Optional.empty();
    } catch (JacksonException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
