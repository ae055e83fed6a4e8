// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.json.StrictTokens.UnreadableLineException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * The check of one line against the shape of an entry, before any value is made of it.
 *
 * <p>Whatever it lets through Jackson reads without guessing: every field that must be there is
 * there, none is there that should not be, and each is of its type.
 */
final class LineCheck {
  private static final Shape.Fields ENTRY = Shapes.ofFields(EntryDocument.class);
  private static final String FORMAT = "format";

  private final long line;
  private final StrictTokens tokens;
  private final CaseLogLimits limits;
  private final FoundFaults faults;
  private final Place place = new Place();

  private LineCheck(long line, StrictTokens tokens, CaseLogLimits limits, FoundFaults faults) {
    this.line = line;
    this.tokens = tokens;
    this.limits = limits;
    this.faults = faults;
  }

  /** Adds every fault of the line's shape. */
  static void check(long line, String text, CaseLogLimits limits, FoundFaults faults) {
    try (StrictTokens tokens = new StrictTokens(text, limits)) {
      new LineCheck(line, tokens, limits, faults).entry();
    }
  }

  private void entry() {
    try {
      tokens.next();
      if (tokens.current() != JsonToken.START_OBJECT) {
        refuse(FaultCode.WRONG_TYPE);
      } else if (isFormatKnown()) {
        fields(ENTRY);
      }
      if (!tokens.isAtEndOfLine()) {
        found(FaultCode.TRAILING_TEXT);
      }
    } catch (UnreadableLineException unreadable) {
      found(unreadable.code());
    }
  }

  private boolean isFormatKnown() throws UnreadableLineException {
    Optional<String> format = tokens.peek(FORMAT, JsonToken.VALUE_NUMBER_INT);
    if (format.isEmpty()) {
      unknown(FORMAT);
      return false;
    }
    if (format.get().equals(Integer.toString(EntryDocument.FORMAT))) {
      return true;
    }
    place.enter(FORMAT);
    boolean newer = format.get().matches("[1-9][0-9]*");
    found(newer ? FaultCode.NEWER_FORMAT : FaultCode.UNKNOWN_FORMAT);
    place.leave();
    skip();
    return false;
  }

  private void value(Shape shape) throws UnreadableLineException {
    JsonToken token = tokens.current();
    if (token != expected(shape)) {
      refuse(FaultCode.WRONG_TYPE);
    } else if (shape instanceof Shape.Fields fields) {
      fields(fields);
    } else if (shape instanceof Shape.Choice choice) {
      choice(choice);
    } else if (shape instanceof Shape.Codes codes) {
      codes(codes);
    } else if (shape instanceof Shape.Items items) {
      items(items);
    } else {
      scalar(shape);
    }
  }

  private static JsonToken expected(Shape shape) {
    if (shape instanceof Shape.Items) {
      return JsonToken.START_ARRAY;
    } else if (shape instanceof Shape.Whole) {
      return JsonToken.VALUE_NUMBER_INT;
    }
    boolean string = shape instanceof Shape.Text || shape instanceof Shape.Code;
    return string ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
  }

  private void fields(Shape.Fields shape) throws UnreadableLineException {
    Map<String, Shape.Field> known = shape.byName();
    long seen = 0;
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      Shape.Field field = known.get(tokens.name());
      if (field == null) {
        unknownField();
        continue;
      }
      long bit = 1L << field.index();
      place.enter(tokens.name());
      if ((seen & bit) != 0) {
        found(FaultCode.DUPLICATE_KEY);
      }
      tokens.next();
      value(field.shape());
      place.leave();
      seen |= bit;
    }
    for (Map.Entry<String, Shape.Field> each : known.entrySet()) {
      boolean missing = (seen & (1L << each.getValue().index())) == 0;
      if (missing && each.getValue().presence() == Shape.Presence.MANDATORY) {
        found(each.getKey(), FaultCode.MISSING_FIELD);
      }
    }
  }

  private void unknownField() throws UnreadableLineException {
    // The name of the field is input, so the place is the object around it.
    found(tokens.fault().orElse(FaultCode.UNKNOWN_FIELD));
    tokens.next();
    skip();
  }

  private void choice(Shape.Choice shape) throws UnreadableLineException {
    Optional<String> type = tokens.peek(Shape.Choice.TYPE, JsonToken.VALUE_STRING);
    if (type.isEmpty()) {
      unknown(Shape.Choice.TYPE);
      return;
    }
    Shape.Fields fields = shape.byType().get(type.get());
    if (fields == null) {
      found(Shape.Choice.TYPE, FaultCode.UNKNOWN_TYPE);
      skip();
    } else {
      fields(fields);
    }
  }

  /** Goes through an object of which nothing is known because the field that tells is not right. */
  private void unknown(String telling) throws UnreadableLineException {
    boolean there = false;
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      boolean tells = telling.equals(tokens.name());
      there |= tells;
      tokens.next();
      if (tells) {
        found(telling, FaultCode.WRONG_TYPE);
      }
      skip();
    }
    if (!there) {
      found(telling, FaultCode.MISSING_FIELD);
    }
  }

  private void codes(Shape.Codes shape) throws UnreadableLineException {
    Set<String> seen = new HashSet<>();
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String key = tokens.name();
      if (!shape.keys().contains(key)) {
        found(tokens.fault().orElse(FaultCode.UNKNOWN_CODE));
        tokens.next();
        skip();
        continue;
      }
      place.enter(key);
      if (!seen.add(key)) {
        found(FaultCode.DUPLICATE_KEY);
      }
      tokens.next();
      value(shape.value());
      place.leave();
    }
  }

  private void items(Shape.Items shape) throws UnreadableLineException {
    boolean set = shape.repetition() == Shape.Repetition.REFUSED;
    Set<String> seen = new HashSet<>();
    for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
      if (i == limits.listLength()) {
        found(FaultCode.LIST_TOO_LONG);
      }
      if (i >= limits.listLength()) {
        skip();
        continue;
      }
      place.enter(i);
      if (set && tokens.current() == JsonToken.VALUE_STRING && !seen.add(tokens.text())) {
        found(FaultCode.REPEATED_ITEM);
      }
      value(shape.item());
      place.leave();
    }
  }

  private void scalar(Shape shape) {
    Optional<FaultCode> fault = tokens.fault();
    if (fault.isEmpty() && shape instanceof Shape.Text text) {
      fault = text.rule().faultOf(tokens.text());
    } else if (fault.isEmpty() && shape instanceof Shape.Code code) {
      boolean known = code.codes().contains(tokens.text());
      fault = known ? Optional.empty() : Optional.of(FaultCode.UNKNOWN_CODE);
    } else if (fault.isEmpty() && shape instanceof Shape.Whole whole) {
      boolean within = tokens.isIntegerWithin(whole.least(), whole.most());
      fault = within ? Optional.empty() : Optional.of(FaultCode.NUMBER_OUT_OF_RANGE);
    }
    fault.ifPresent(this::found);
  }

  private void refuse(FaultCode code) throws UnreadableLineException {
    found(code);
    skip();
  }

  private void skip() throws UnreadableLineException {
    tokens.skip().ifPresent(this::found);
  }

  private void found(FaultCode code) {
    faults.add(line, place.toString(), code);
  }

  private void found(String field, FaultCode code) {
    place.enter(field);
    found(code);
    place.leave();
  }
}
