// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.casework.CaseEntry;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way from one line to an entry, in one pass: every value is checked against its shape and made
 * as soon as its last part has been read.
 *
 * <p>A value with a fault is not made, nor is what it is a part of; the rest is still checked, so
 * that every fault of a line is told at once.
 */
final class EntryBinder {
  private static final Shape.Fields ENTRY = Shapes.ofEntry();

  /** Stands for a value that could not be made. */
  private static final Object NOTHING = new Object();

  private final long line;
  private final StrictTokens tokens;
  private final Formats formats;
  private final CaseLogLimits limits;
  private final FoundFaults faults;
  private final Place place = new Place();

  /** How often a fault was met, which is more often than it is told. */
  private int met;

  private EntryBinder(
      long line, StrictTokens tokens, Formats formats, CaseLogLimits limits, FoundFaults faults) {
    this.line = line;
    this.tokens = tokens;
    this.formats = formats;
    this.limits = limits;
    this.faults = faults;
  }

  /** Returns the entry; empty if a fault was added. */
  static Optional<CaseEntry> read(
      long line, TokenSource source, Formats formats, CaseLogLimits limits, FoundFaults faults) {
    try (StrictTokens tokens = new StrictTokens(source, limits)) {
      return new EntryBinder(line, tokens, formats, limits, faults).read();
    }
  }

  private Optional<CaseEntry> read() {
    Object made = line();
    if (met > 0 || !(made instanceof EntryDocument document)) {
      return Optional.empty();
    }
    try {
      return Optional.of(document.entry());
    } catch (InvalidValueException refused) {
      refused(refused, ENTRY.byName().keySet());
      return Optional.empty();
    }
  }

  private Object line() {
    try {
      Object made = tokens.next() == Token.START_OBJECT ? document() : refuse(FaultCode.WRONG_TYPE);
      if (!tokens.isAtEndOfLine()) {
        found(FaultCode.TRAILING_TEXT);
      }
      return made;
    } catch (UnreadableTextException unreadable) {
      return unreadable.code() == FaultCode.MALFORMED_JSON ? malformed() : found(unreadable.code());
    }
  }

  /** How far a library reads ahead is its own affair: what it saw before is not told. */
  private Object malformed() {
    faults.forget(line);
    faults.add(line, Place.WHOLE, FaultCode.MALFORMED_JSON);
    met++;
    return NOTHING;
  }

  private Object document() throws UnreadableTextException {
    boolean first = isFirst(Formats.FIELD, Token.WHOLE_NUMBER);
    if (first && Formats.isCurrent(tokens.text())) {
      return fields(ENTRY, ENTRY.inOrder().get(0).bit());
    }
    Tree.Members entry = rest(first, Formats.FIELD);
    Optional<String> told = told(entry, Formats.FIELD, Token.WHOLE_NUMBER);
    if (told.isEmpty()) {
      return NOTHING;
    }
    String version = told.get();
    Optional<FaultCode> fault = formats.faultOf(version);
    if (fault.isPresent()) {
      return found(Formats.FIELD, fault.get());
    }
    tokens.walk(Formats.isCurrent(version) ? entry : formats.upcast(version, entry));
    return fields(ENTRY, 0);
  }

  private Object choice(Shape.Choice shape) throws UnreadableTextException {
    boolean first = isFirst(Shape.Choice.TYPE, Token.STRING);
    if (first) {
      Shape.Fields fields = shape.byType().get(tokens.text());
      return fields == null ? unknownType() : fields(fields, 1);
    }
    Tree.Members members = rest(false, Shape.Choice.TYPE);
    Optional<String> told = told(members, Shape.Choice.TYPE, Token.STRING);
    if (told.isEmpty()) {
      return NOTHING;
    }
    Shape.Fields fields = shape.byType().get(told.get());
    if (fields == null) {
      return found(Shape.Choice.TYPE, FaultCode.UNKNOWN_TYPE);
    }
    tokens.walk(members);
    return fields(fields, 0);
  }

  private Object unknownType() throws UnreadableTextException {
    found(Shape.Choice.TYPE, FaultCode.UNKNOWN_TYPE);
    while (tokens.next() == Token.NAME) {
      tokens.next();
      skip();
    }
    return NOTHING;
  }

  /**
   * Moves into an object, and returns whether the field that tells what it is stands first, as the
   * writer puts it, and is of its type; then that is current.
   */
  private boolean isFirst(String telling, Token type) throws UnreadableTextException {
    return tokens.next() == Token.NAME && tokens.text().equals(telling) && tokens.next() == type;
  }

  /** Returns all members of an object of which at most the telling one has been read. */
  private Tree.Members rest(boolean first, String telling) throws UnreadableTextException {
    if (first) {
      Tree.Member member = new Tree.Member(telling, new Tree.Leaf(tokens.current(), tokens.text()));
      tokens.next();
      return tokens.rest(List.of(member));
    } else if (tokens.current() == Token.NAME || tokens.current() == Token.END_OBJECT) {
      return tokens.rest(List.of());
    }
    // The telling member stands first, with a value that is not of its type.
    Token token = tokens.current();
    skip();
    tokens.next();
    return tokens.rest(List.of(new Tree.Member(telling, new Tree.Leaf(token, ""))));
  }

  private Optional<String> told(Tree.Members members, String telling, Token type) {
    Optional<Tree> told = members.find(telling);
    if (told.isEmpty()) {
      found(telling, FaultCode.MISSING_FIELD);
    } else if (told.get() instanceof Tree.Leaf leaf && leaf.token() == type) {
      return Optional.of(leaf.text());
    } else {
      found(telling, FaultCode.WRONG_TYPE);
    }
    return Optional.empty();
  }

  private Object value(Shape shape) throws UnreadableTextException {
    if (tokens.current() != expected(shape)) {
      return refuse(FaultCode.WRONG_TYPE);
    } else if (shape instanceof Shape.Text text) {
      return text(text);
    } else if (shape instanceof Shape.Code code) {
      return code(code);
    } else if (shape instanceof Shape.Fields fields) {
      return fields(fields, 0);
    } else if (shape instanceof Shape.Choice choice) {
      return choice(choice);
    } else if (shape instanceof Shape.Items items) {
      return items(items);
    } else if (shape instanceof Shape.Codes codes) {
      return codes(codes);
    }
    return whole((Shape.Whole) shape);
  }

  private static Token expected(Shape shape) {
    if (shape instanceof Shape.Text || shape instanceof Shape.Code) {
      return Token.STRING;
    } else if (shape instanceof Shape.Items) {
      return Token.START_ARRAY;
    }
    return shape instanceof Shape.Whole ? Token.WHOLE_NUMBER : Token.START_OBJECT;
  }

  /** Returns the object with these fields, of which those in {@code seen} have been read. */
  private Object fields(Shape.Fields shape, long seen) throws UnreadableTextException {
    Object[] parts = new Object[shape.inOrder().size()];
    Arrays.fill(parts, NOTHING);
    int before = met;
    long present = seen;
    int likely = Long.bitCount(seen);
    while (tokens.next() == Token.NAME) {
      String name = tokens.text();
      Optional<Shape.Field> known = shape.find(name, likely);
      if (known.isEmpty()) {
        // The name of the field is input, so the place is the object around it.
        found(tokens.fault().orElse(FaultCode.UNKNOWN_FIELD));
        tokens.next();
        skip();
        continue;
      }
      Shape.Field field = known.get();
      place.enter(field.name());
      if ((present & field.bit()) != 0) {
        found(FaultCode.DUPLICATE_KEY);
      }
      tokens.next();
      parts[field.index()] = value(field.shape());
      place.leave();
      present |= field.bit();
      likely = field.index() + 1;
    }
    complete(shape, parts, present);
    return met == before ? make(shape, parts) : NOTHING;
  }

  private void complete(Shape.Fields shape, Object[] parts, long present) {
    for (Shape.Field field : shape.inOrder()) {
      int i = field.index();
      if ((present & field.bit()) == 0) {
        if (field.presence() == Shape.Presence.MANDATORY) {
          found(field.name(), FaultCode.MISSING_FIELD);
        }
        parts[i] = field.absent();
      } else if (field.presence() == Shape.Presence.OPTIONAL) {
        parts[i] = Optional.of(parts[i]);
      }
    }
  }

  private Object make(Shape.Fields shape, Object[] parts) {
    try {
      return shape.maker().make(parts);
    } catch (InvocationTargetException refused) {
      return refused(refused.getTargetException(), shape.byName().keySet());
    }
  }

  /** Tells why a value refused to be made; only what is known to be ours is kept. */
  private Object refused(Throwable cause, Set<String> names) {
    if (cause instanceof InvalidValueException invalid) {
      for (Fault fault : invalid.faults()) {
        String first = fault.part().split("[.\\[]", 2)[0];
        found(names.contains(first) ? within(fault.part()) : place.toString(), fault);
      }
    } else if (cause instanceof Error error) {
      throw error;
    } else {
      found(FaultCode.INVALID_VALUE);
    }
    return NOTHING;
  }

  private String within(String part) {
    place.enter(part);
    String within = place.toString();
    place.leave();
    return within;
  }

  private Object codes(Shape.Codes shape) throws UnreadableTextException {
    Map<Object, Object> values = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    while (tokens.next() == Token.NAME) {
      String key = tokens.text();
      Object constant = shape.keys().codes().get(key);
      if (constant == null) {
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
      values.put(constant, value(shape.value()));
      place.leave();
    }
    return values;
  }

  private Object items(Shape.Items shape) throws UnreadableTextException {
    Collection<Object> items = shape.empty().get();
    int before = met;
    for (int i = 0; tokens.next() != Token.END_ARRAY; i++) {
      if (i == limits.listLength()) {
        found(FaultCode.LIST_TOO_LONG);
      }
      if (i >= limits.listLength()) {
        skip();
        continue;
      }
      place.enter(i);
      Object item = value(shape.item());
      if (item != NOTHING && !items.add(item)) {
        found(FaultCode.REPEATED_ITEM);
      }
      place.leave();
    }
    return met == before ? items : NOTHING;
  }

  private Object text(Shape.Text shape) {
    String text = tokens.text();
    Optional<FaultCode> fault = shape.faultOf(text, limits.stringLength());
    if (fault.isPresent()) {
      return found(fault.get());
    }
    try {
      return shape.form().read(text);
    } catch (InvocationTargetException refused) {
      return refused(refused.getTargetException(), Set.of());
    }
  }

  private Object code(Shape.Code shape) {
    Object constant = shape.codes().get(tokens.text());
    return constant == null ? found(tokens.fault().orElse(FaultCode.UNKNOWN_CODE)) : constant;
  }

  private Object whole(Shape.Whole shape) {
    String digits = tokens.text();
    Optional<FaultCode> fault = tokens.fault();
    if (fault.isPresent()) {
      return found(fault.get());
    }
    try {
      long number = Long.parseLong(digits);
      if (number >= shape.least() && number <= shape.most()) {
        return shape.type() == int.class ? (Object) (int) number : (Object) number;
      }
    } catch (NumberFormatException outOfRange) {
      // Its message repeats the number.
    }
    return found(FaultCode.NUMBER_OUT_OF_RANGE);
  }

  private Object refuse(FaultCode code) throws UnreadableTextException {
    found(code);
    skip();
    return NOTHING;
  }

  private void skip() throws UnreadableTextException {
    tokens.skip().ifPresent(this::found);
  }

  private Object found(FaultCode code) {
    met++;
    faults.add(line, place.toString(), code);
    return NOTHING;
  }

  private void found(String where, Fault fault) {
    met++;
    faults.add(line, where, fault.code());
  }

  private Object found(String field, FaultCode code) {
    place.enter(field);
    found(code);
    place.leave();
    return NOTHING;
  }
}
