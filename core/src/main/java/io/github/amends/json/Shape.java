// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.Map;
import java.util.Set;

/** What the JSON of a type must look like. */
sealed interface Shape {

  /** An object with these fields and no others, in any order. */
  record Fields(Map<String, Field> byName) implements Shape {}

  /** A field: its place in the order of the fields, its shape, and whether it may be left out. */
  record Field(int index, Shape shape, Presence presence) {}

  /** Whether a field must be there. */
  enum Presence {
    MANDATORY,
    OPTIONAL
  }

  /** One of several objects, told apart by the name in their field {@code type}. */
  record Choice(Map<String, Fields> byType) implements Shape {
    static final String TYPE = "type";
  }

  /** An object whose keys are codes. */
  record Codes(Set<String> keys, Shape value) implements Shape {}

  /** A list. */
  record Items(Shape item, Repetition repetition) implements Shape {}

  /** Whether a list may hold an item twice. */
  enum Repetition {
    ALLOWED,
    REFUSED
  }

  /** A string that is one of these codes. */
  record Code(Set<String> codes) implements Shape {}

  /** A string that keeps this rule. */
  record Text(TextRule rule) implements Shape {}

  /** A whole number between these bounds, both included. */
  record Whole(long least, long most) implements Shape {}
}
