// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.amends.basics.Coded;
import io.github.amends.basics.Occurred;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The shapes of types, found once by looking at their declarations, so that no second list of
 * fields has to be kept.
 */
final class Shapes {
  /** The choices found so far: an event that holds an event has a shape that holds itself. */
  private final Map<Class<?>, Shape> choices = new HashMap<>();

  private Shapes() {}

  static Shape.Fields ofFields(Class<?> type) {
    return new Shapes().fieldsOf(type);
  }

  private Shape.Fields fieldsOf(Class<?> type) {
    return new Shape.Fields(fields(type, new LinkedHashMap<>()));
  }

  /** Returns the names of the fields of a type; none if it is not written as an object. */
  static Set<String> namesOf(Class<?> type) {
    return isText(type) || !(type.isRecord() || type.isAnnotationPresent(JsonPropertyOrder.class))
        ? Set.of()
        : ofFields(type).byName().keySet();
  }

  private Map<String, Shape.Field> fields(Class<?> type, Map<String, Shape.Field> fields) {
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        add(fields, name(component), component.getGenericType());
      }
    } else {
      for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
        add(fields, name, accessorType(type, name));
      }
    }
    return Collections.unmodifiableMap(fields);
  }

  private static String name(RecordComponent component) {
    JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
  }

  private static Type accessorType(Class<?> type, String name) {
    try {
      return type.getMethod(name).getGenericReturnType();
    } catch (NoSuchMethodException wrongAnnotation) {
      throw new IllegalStateException("no such attribute: " + name, wrongAnnotation);
    }
  }

  private void add(Map<String, Shape.Field> fields, String name, Type type) {
    boolean optional = type instanceof ParameterizedType;
    Shape.Presence presence = optional ? Shape.Presence.OPTIONAL : Shape.Presence.MANDATORY;
    fields.put(name, new Shape.Field(fields.size(), of(type), presence));
  }

  private Shape of(Type type) {
    return type instanceof ParameterizedType generic
        ? ofGeneric(generic)
        : ofClass((Class<?>) type);
  }

  private Shape ofGeneric(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return of(arguments[0]);
    } else if (raw == List.class) {
      return new Shape.Items(of(arguments[0]), Shape.Repetition.ALLOWED);
    } else if (Collection.class.isAssignableFrom(raw)) {
      return new Shape.Items(of(arguments[0]), Shape.Repetition.REFUSED);
    } else if (raw == Map.class) {
      return new Shape.Codes(codes((Class<?>) arguments[0]), of(arguments[1]));
    }
    throw new IllegalStateException("no shape for " + type);
  }

  private Shape ofClass(Class<?> type) {
    if (type == int.class) {
      return new Shape.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    } else if (type == long.class) {
      return new Shape.Whole(Long.MIN_VALUE, Long.MAX_VALUE);
    } else if (type.isEnum()) {
      return new Shape.Code(codes(type));
    } else if (isText(type)) {
      return new Shape.Text(rule(type));
    } else if (type.isSealed()) {
      return choice(type);
    }
    return fieldsOf(type);
  }

  private static Set<String> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Coded) constant).code())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isText(Class<?> type) {
    return type == String.class
        || rule(type) != TextRule.ANY
        || Arrays.stream(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static TextRule rule(Class<?> type) {
    if (type == Occurred.class) {
      return TextRule.TIME_AND_ZONE;
    } else if (type == Instant.class) {
      return TextRule.INSTANT;
    } else if (type == LocalDate.class) {
      return TextRule.DATE;
    }
    return type == ZoneId.class ? TextRule.ZONE : TextRule.ANY;
  }

  private Shape choice(Class<?> type) {
    Shape known = choices.get(type);
    if (known != null) {
      return known;
    }
    Map<String, Shape.Fields> byType = new LinkedHashMap<>();
    Shape choice = new Shape.Choice(Collections.unmodifiableMap(byType));
    choices.put(type, choice);
    for (Class<?> option : type.getPermittedSubclasses()) {
      String name = option.getAnnotation(JsonTypeName.class).value();
      Map<String, Shape.Field> fields = new LinkedHashMap<>();
      Shape.Code only = new Shape.Code(Set.of(name));
      fields.put(Shape.Choice.TYPE, new Shape.Field(0, only, Shape.Presence.MANDATORY));
      byType.put(name, new Shape.Fields(fields(option, fields)));
    }
    return choice;
  }
}
