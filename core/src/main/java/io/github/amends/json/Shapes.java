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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The shapes of types, found once by looking at their declarations, so that no second list of
 * fields has to be kept.
 */
final class Shapes {
  private static final int MOST_FIELDS = 63;

  /** The shapes found so far: an event that holds an event has a shape that holds itself. */
  private final Map<Class<?>, Shape> known = new HashMap<>();

  private Shapes() {}

  /** Returns the shape of a line, whose first field tells the format. */
  static Shape.Fields ofEntry() {
    Shape.Whole version = new Shape.Whole(int.class, EntryDocument.FORMAT, EntryDocument.FORMAT);
    return new Shapes().fields(EntryDocument.class, telling(Formats.FIELD, version));
  }

  private static List<Shape.Field> telling(String name, Shape shape) {
    return List.of(new Shape.Field(name, 0, shape, Shape.Presence.MANDATORY, name));
  }

  /** Returns the fields of a type after those that are told before its own. */
  private Shape.Fields fields(Class<?> type, List<Shape.Field> before) {
    List<Shape.Field> fields = new ArrayList<>(before);
    Maker maker;
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        add(fields, name(component), component.getGenericType());
      }
      maker = new RecordMaker(type, before.size());
    } else {
      List<String> names = List.of(type.getAnnotation(JsonPropertyOrder.class).value());
      names.forEach(name -> add(fields, name, accessorType(type, name)));
      maker = new BuilderMaker(type, names, before.size());
    }
    return fields(type, fields, maker);
  }

  private static Shape.Fields fields(Class<?> type, List<Shape.Field> fields, Maker maker) {
    if (fields.size() > MOST_FIELDS) {
      throw new IllegalStateException("more fields than are counted");
    }
    Map<String, Shape.Field> byName = new LinkedHashMap<>();
    for (Shape.Field field : fields) {
      byName.put(field.name(), field);
    }
    return new Shape.Fields(type, List.copyOf(fields), Collections.unmodifiableMap(byName), maker);
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

  private void add(List<Shape.Field> fields, String name, Type type) {
    Shape shape = of(type);
    int index = fields.size();
    if (!(type instanceof ParameterizedType generic)) {
      fields.add(new Shape.Field(name, index, shape, Shape.Presence.MANDATORY, name));
    } else if (generic.getRawType() == Optional.class) {
      fields.add(new Shape.Field(name, index, shape, Shape.Presence.OPTIONAL, Optional.empty()));
    } else {
      Object absent = absent((Class<?>) generic.getRawType());
      fields.add(new Shape.Field(name, index, shape, Shape.Presence.COLLECTION, absent));
    }
  }

  private static Object absent(Class<?> collection) {
    if (collection == Map.class) {
      return Map.of();
    } else if (collection == List.class) {
      return List.of();
    }
    return SortedSet.class.isAssignableFrom(collection) ? Collections.emptySortedSet() : Set.of();
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
      return new Shape.Items(of(arguments[0]), Shape.Repetition.ALLOWED, ArrayList::new);
    } else if (SortedSet.class.isAssignableFrom(raw)) {
      return new Shape.Items(of(arguments[0]), Shape.Repetition.REFUSED, TreeSet::new);
    } else if (Collection.class.isAssignableFrom(raw)) {
      return new Shape.Items(of(arguments[0]), Shape.Repetition.REFUSED, LinkedHashSet::new);
    } else if (raw == Map.class) {
      return new Shape.Codes(codes((Class<?>) arguments[0]), of(arguments[1]));
    }
    throw new IllegalStateException("no shape for " + type);
  }

  private Shape ofClass(Class<?> type) {
    Shape before = known.get(type);
    if (before != null) {
      return before;
    } else if (isChoice(type)) {
      return choice(type);
    }
    Shape shape = found(type);
    known.put(type, shape);
    return shape;
  }

  /** A sealed type of our own; later releases of Java seal types of theirs, such as zones. */
  private static boolean isChoice(Class<?> type) {
    return type.isSealed() && !type.isEnum() && !isText(type);
  }

  private Shape found(Class<?> type) {
    if (type == int.class) {
      return new Shape.Whole(type, Integer.MIN_VALUE, Integer.MAX_VALUE);
    } else if (type == long.class) {
      return new Shape.Whole(type, Long.MIN_VALUE, Long.MAX_VALUE);
    } else if (type.isEnum()) {
      return codes(type);
    } else if (isText(type)) {
      TextRule rule = rule(type);
      return new Shape.Text(type, rule, TextForm.of(type, rule));
    }
    return fields(type, List.of());
  }

  private static Shape.Code codes(Class<?> type) {
    Map<String, Object> codes = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      codes.put(((Coded) constant).code(), constant);
    }
    return new Shape.Code(type, Collections.unmodifiableMap(codes), List.copyOf(codes.keySet()));
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
    Map<String, Shape.Fields> byType = new LinkedHashMap<>();
    Map<Class<?>, Shape.Option> byClass = new HashMap<>();
    Shape choice = new Shape.Choice(
        type, Collections.unmodifiableMap(byType), Collections.unmodifiableMap(byClass));
    known.put(type, choice);
    for (Class<?> option : type.getPermittedSubclasses()) {
      String name = option.getAnnotation(JsonTypeName.class).value();
      Shape.Code only = new Shape.Code(String.class, Map.of(name, name), List.of(name));
      Shape.Fields fields = fields(option, telling(Shape.Choice.TYPE, only));
      byType.put(name, fields);
      byClass.put(option, new Shape.Option(name, fields));
    }
    return choice;
  }
}
