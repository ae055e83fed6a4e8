// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.casework.CaseEntry;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The way from an entry to its line, in one pass: every value is held against the limits and rules
 * that the reader knows while it is written.
 */
final class EntryText implements AutoCloseable {
  private static final Shape.Fields ENTRY = Shapes.ofEntry();
  private static final CaseLogLimits LIMITS = CaseLogLimits.standard();
  private static final int USUAL_LENGTH = 512;

  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(USUAL_LENGTH);
  private final JsonSink sink;
  private final FoundFaults faults = new FoundFaults(LIMITS.faults());
  private final Place place = new Place();
  private long line;
  private int depth;

  EntryText(JsonLibrary library) {
    this.sink = library.sink(buffer);
  }

  /**
   * Returns the line of the next entry in UTF-8, which holds until the entry after it.
   *
   * @throws CaseLogException if the entry holds what no line may; nothing can be written after it
   */
  ByteArrayOutputStream of(CaseEntry entry) {
    line++;
    buffer.reset();
    document(EntryDocument.of(entry));
    sink.flush();
    if (buffer.size() > LIMITS.lineBytes()) {
      faults.add(line, Place.WHOLE, FaultCode.LINE_TOO_LONG);
    }
    faults.throwIfAny();
    return buffer;
  }

  @Override
  public void close() {
    sink.close();
  }

  private void value(Shape shape, Object value) {
    if (shape instanceof Shape.Text text) {
      text(text, value);
    } else if (shape instanceof Shape.Code code) {
      sink.string(code.of(value));
    } else if (shape instanceof Shape.Fields fields) {
      sink.startObject();
      fields(fields, value, 0);
    } else if (shape instanceof Shape.Choice choice) {
      choice(choice, value);
    } else if (shape instanceof Shape.Items items) {
      items(items, (Collection<?>) value);
    } else if (shape instanceof Shape.Codes codes) {
      codes(codes, (Map<?, ?>) value);
    } else {
      sink.number(((Number) value).longValue());
    }
  }

  private void text(Shape.Text shape, Object value) {
    String text = shape.form().write(value);
    Optional<FaultCode> fault = shape.faultOf(text, LIMITS.stringLength());
    fault.ifPresent(this::found);
    // What is faulty is not kept: the line will not be written.
    sink.string(fault.isPresent() ? "" : text);
  }

  private void document(EntryDocument document) {
    sink.startObject();
    sink.name(Formats.FIELD);
    sink.number(EntryDocument.FORMAT);
    fields(ENTRY, document, 1);
  }

  private void choice(Shape.Choice shape, Object value) {
    Shape.Option option = shape.optionOf(value);
    sink.startObject();
    sink.name(Shape.Choice.TYPE);
    sink.string(option.type());
    fields(option.fields(), value, 1);
  }

  /** Writes the fields after those that are written, and ends the object. */
  private void fields(Shape.Fields shape, Object value, int written) {
    open();
    for (int i = written; i < shape.inOrder().size(); i++) {
      field(shape.inOrder().get(i), shape.maker().part(value, i));
    }
    sink.endObject();
    depth--;
  }

  private void open() {
    depth++;
    if (depth > LIMITS.depth()) {
      found(FaultCode.TOO_DEEP);
      faults.throwIfAny();
    }
  }

  private void field(Shape.Field field, Object part) {
    Object value = part;
    if (part instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return;
      }
      value = optional.get();
    } else if (field.presence() == Shape.Presence.COLLECTION && isEmpty(part)) {
      return;
    }
    place.enter(field.name());
    sink.name(field.name());
    value(field.shape(), value);
    place.leave();
  }

  private static boolean isEmpty(Object collection) {
    return collection instanceof Collection<?> items
        ? items.isEmpty()
        : ((Map<?, ?>) collection).isEmpty();
  }

  private void items(Shape.Items shape, Collection<?> items) {
    if (items.size() > LIMITS.listLength()) {
      found(FaultCode.LIST_TOO_LONG);
    }
    open();
    sink.startArray();
    int index = 0;
    for (Object item : items) {
      place.enter(index);
      value(shape.item(), item);
      place.leave();
      index++;
    }
    sink.endArray();
    depth--;
  }

  private void codes(Shape.Codes shape, Map<?, ?> values) {
    open();
    sink.startObject();
    values.forEach((key, value) -> {
      String code = shape.keys().of(key);
      place.enter(code);
      sink.name(code);
      value(shape.value(), value);
      place.leave();
    });
    sink.endObject();
    depth--;
  }

  private void found(FaultCode code) {
    faults.add(line, place.toString(), code);
  }
}
