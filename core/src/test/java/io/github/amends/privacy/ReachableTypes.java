// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Every type of which a value can hold a value, near or far. */
final class ReachableTypes {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode");

  private final Set<Class<?>> reached = new LinkedHashSet<>();
  private final Deque<Type> open = new ArrayDeque<>();

  private ReachableTypes() {}

  static Set<Class<?>> from(Class<?> start) {
    ReachableTypes types = new ReachableTypes();
    types.open.add(start);
    while (!types.open.isEmpty()) {
      types.take(types.open.remove());
    }
    return types.reached;
  }

  private void take(Type type) {
    if (type instanceof ParameterizedType generic) {
      open.add(generic.getRawType());
      open.addAll(Arrays.asList(generic.getActualTypeArguments()));
    } else if (type instanceof WildcardType wildcard) {
      open.addAll(Arrays.asList(wildcard.getUpperBounds()));
    } else if (type instanceof GenericArrayType array) {
      open.add(array.getGenericComponentType());
    } else if (type instanceof Class<?> plain && reached.add(plain)) {
      partsOf(plain);
    }
  }

  private void partsOf(Class<?> type) {
    if (type.isArray()) {
      open.add(type.getComponentType());
    } else if (!type.getName().startsWith("io.github.amends.") || type.isEnum()) {
      return;
    }
    if (type.isSealed()) {
      open.addAll(Arrays.asList(type.getPermittedSubclasses()));
    }
    if (type.isRecord()) {
      for (RecordComponent part : type.getRecordComponents()) {
        open.add(part.getGenericType());
      }
    }
    // Whatever a value hands out without being asked for something special.
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && !OF_EVERY_OBJECT.contains(method.getName())
          && method.getDeclaringClass().getName().startsWith("io.github.amends.")) {
        open.add(method.getGenericReturnType());
      }
    }
  }
}
