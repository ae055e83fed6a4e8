// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What the JSON of a type must look like, and how its values are made and taken apart. */
sealed interface Shape {

  /** An object with these fields and no others, in any order. */
  record Fields(Class<?> type, List<Field> inOrder, Map<String, Field> byName, Maker maker)
      implements Shape {

    /** Returns the field with a name, soonest if it is the one that the writer would put here. */
    Optional<Field> find(String name, int likely) {
      if (likely < inOrder.size() && inOrder.get(likely).name().equals(name)) {
        return inOrder.get(likely).found();
      }
      Field field = byName.get(name);
      return field == null ? Optional.empty() : field.found();
    }
  }

  /** A field: its place in the order, its shape, and what stands for it if it is left out. */
  final class Field {
    private final String name;
    private final int index;
    private final Shape shape;
    private final Presence presence;
    private final Object absent;
    private final Optional<Field> found = Optional.of(this);

    Field(String name, int index, Shape shape, Presence presence, Object absent) {
      this.name = name;
      this.index = index;
      this.shape = shape;
      this.presence = presence;
      this.absent = absent;
    }

    String name() {
      return name;
    }

    int index() {
      return index;
    }

    long bit() {
      return 1L << index;
    }

    Shape shape() {
      return shape;
    }

    Presence presence() {
      return presence;
    }

    Object absent() {
      return absent;
    }

    Optional<Field> found() {
      return found;
    }
  }

  /** Whether a field must be there. */
  enum Presence {
    MANDATORY,
    /** It may be left out, and is then an empty {@link Optional}. */
    OPTIONAL,
    /** It may be left out, and is then an empty collection or map. */
    COLLECTION
  }

  /** One of several objects, told apart by the name in their field {@code type}. */
  record Choice(Class<?> type, Map<String, Fields> byType, Map<Class<?>, Option> byClass)
      implements Shape {
    static final String TYPE = "type";

    /** Returns the one that a value is. */
    Option optionOf(Object value) {
      Option option = byClass.get(value.getClass());
      // A growing value is of a generated class below the one that is known.
      return option == null
          ? Objects.requireNonNull(byClass.get(value.getClass().getSuperclass()))
          : option;
    }
  }

  /** One of the objects of a choice, with its name. */
  record Option(String type, Fields fields) {}

  /** An object whose keys are codes. */
  record Codes(Code keys, Shape value) implements Shape {}

  /** A list. */
  record Items(Shape item, Repetition repetition, Supplier<Collection<Object>> empty)
      implements Shape {}

  /** Whether a list may hold an item twice. */
  enum Repetition {
    ALLOWED,
    REFUSED
  }

  /** A string that is one of these codes, each with its constant. */
  record Code(Class<?> type, Map<String, Object> codes, List<String> written) implements Shape {

    /** Returns the code of a constant, which are written in the order of the list. */
    @SuppressWarnings("EnumOrdinal") // the places of the constants at run time, kept nowhere
    String of(Object constant) {
      return written.get(((Enum<?>) constant).ordinal());
    }
  }

  /** A string that keeps this rule. */
  record Text(Class<?> type, TextRule rule, TextForm form) implements Shape {

    /** Returns what is wrong with a string, before a value is made of it. */
    Optional<FaultCode> faultOf(String text, int longest) {
      Optional<FaultCode> fault = TextFaults.of(text, longest);
      return fault.isPresent() ? fault : rule.faultOf(text);
    }
  }

  /** A whole number between these bounds, both included, as an {@code int} or a {@code long}. */
  record Whole(Class<?> type, long least, long most) implements Shape {}
}
