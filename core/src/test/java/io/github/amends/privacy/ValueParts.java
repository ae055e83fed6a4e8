// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The parts of values of this library, found by reflection and not from a list. */
public final class ValueParts {
  private ValueParts() {}

  /** A part of a type: its name, its type, and what may be said of it. */
  record Part(Class<?> owner, String name, Type type, AnnotatedElement said) {
    @Override
    public String toString() {
      return owner.getSimpleName() + "." + name;
    }
  }

  static List<Part> of(Class<?> type) {
    List<Part> parts = new ArrayList<>();
    if (type.isRecord()) {
      for (RecordComponent each : type.getRecordComponents()) {
        parts.add(new Part(type, each.getName(), each.getGenericType(), each));
      }
    } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
      for (Method each : type.getDeclaredMethods()) {
        if (Modifier.isAbstract(each.getModifiers()) && each.getParameterCount() == 0) {
          parts.add(new Part(type, each.getName(), each.getGenericReturnType(), each));
        }
      }
    }
    return parts;
  }

  /** Shows every value in a value, the outermost first. */
  public static void walk(Object value, Consumer<Object> visitor) {
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(each -> walk(each, visitor));
    } else if (value instanceof Collection<?> several) {
      several.forEach(each -> walk(each, visitor));
    } else if (value instanceof Map<?, ?> map) {
      walk(map.keySet(), visitor);
      walk(map.values(), visitor);
    } else {
      visitor.accept(value);
      for (Part part : of(nounOf(value.getClass()))) {
        walk(read(part, value), visitor);
      }
    }
  }

  /** Shows every part of every value in a value, with what it holds. */
  static void walkParts(Object value, BiConsumer<Part, Object> visitor) {
    walk(value, each -> {
      for (Part part : of(nounOf(each.getClass()))) {
        visitor.accept(part, read(part, each));
      }
    });
  }

  /** The type that people wrote, of which the value's own is made. */
  private static Class<?> nounOf(Class<?> type) {
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }

  private static Object read(Part part, Object value) {
    try {
      Method accessor = Arrays.stream(part.owner().getDeclaredMethods())
          .filter(each -> each.getName().equals(part.name()) && each.getParameterCount() == 0)
          .findFirst()
          .orElseThrow();
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
