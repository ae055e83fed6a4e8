// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Occurred;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;

/** How a value is made of a string that keeps its rule, and how it is written as one. */
final class TextForm {
  private final Reading reading;
  private final Function<Object, String> writing;

  /** The way from a text to a value. */
  interface Reading {
    Object read(String text) throws InvocationTargetException;
  }

  private TextForm(Reading reading, Function<Object, String> writing) {
    this.reading = reading;
    this.writing = writing;
  }

  static TextForm of(Class<?> type, TextRule rule) {
    return switch (rule) {
      case INSTANT -> new TextForm(TimeText::instant, time -> TimeText.of((Instant) time));
      case DATE -> new TextForm(TimeText::day, Object::toString);
      case ZONE -> new TextForm(ZoneId::of, zone -> ((ZoneId) zone).getId());
      case TIME_AND_ZONE -> new TextForm(TextForm::occurred, time -> TimeText.of((Occurred) time));
      case ANY ->
        type == String.class
            ? new TextForm(text -> text, text -> (String) text)
            : new TextForm(creator(type), writer(type));
    };
  }

  private static Object occurred(String text) throws InvocationTargetException {
    try {
      return TimeText.occurred(text);
    } catch (InvalidValueException refused) {
      throw new InvocationTargetException(refused);
    }
  }

  /** Returns the constructor or factory that is annotated as the one that reads a text. */
  private static Reading creator(Class<?> type) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(JsonCreator.class)) {
        return text -> {
          try {
            return constructor.newInstance(text);
          } catch (InstantiationException | IllegalAccessException impossible) {
            throw Reflection.closed("a creator is public", impossible);
          }
        };
      }
    }
    Method factory = annotated(type, JsonCreator.class);
    return text -> {
      try {
        return factory.invoke(null, text);
      } catch (IllegalAccessException impossible) {
        throw Reflection.closed("a creator is public", impossible);
      }
    };
  }

  private static Function<Object, String> writer(Class<?> type) {
    Method accessor = annotated(type, JsonValue.class);
    return value -> (String) Reflection.get(accessor, value);
  }

  private static Method annotated(
      Class<?> type, Class<? extends java.lang.annotation.Annotation> annotation) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(annotation))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no text form of " + type.getSimpleName()));
  }

  Object read(String text) throws InvocationTargetException {
    return reading.read(text);
  }

  String write(Object value) {
    return writing.apply(value);
  }
}
