// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** The way from parts to a growing value through its builder, after as many parts as are told. */
final class BuilderMaker implements Maker {
  private final Method builder;
  private final Method build;
  private final Method[] setters;
  private final Method[] accessors;
  private final int before;

  BuilderMaker(Class<?> type, List<String> names, int before) {
    this.before = before;
    this.setters = new Method[names.size()];
    this.accessors = new Method[names.size()];
    try {
      this.builder = type.getDeclaredMethod("builder");
      Class<?> builderType = builder.getReturnType();
      this.build = open(builderType.getMethod("build"));
      for (int i = 0; i < accessors.length; i++) {
        accessors[i] = open(type.getMethod(names.get(i)));
        setters[i] = setter(builderType, accessors[i]);
      }
    } catch (NoSuchMethodException impossible) {
      throw Reflection.closed("a growing value has a builder", impossible);
    }
  }

  private static Method setter(Class<?> builderType, Method accessor) {
    return Arrays.stream(builderType.getMethods())
        .filter(method -> method.getName().equals(accessor.getName()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
        .findFirst()
        .map(BuilderMaker::open)
        .orElseThrow(() -> new IllegalStateException("no setter for " + accessor.getName()));
  }

  /** The class that declares it is hidden; it is of this module. */
  private static Method open(Method method) {
    method.setAccessible(true);
    return method;
  }

  @Override
  public Object make(Object[] parts) throws InvocationTargetException {
    try {
      Object building = builder.invoke(null);
      for (int i = 0; i < setters.length; i++) {
        setters[i].invoke(building, parts[before + i]);
      }
      return build.invoke(building);
    } catch (IllegalAccessException impossible) {
      throw Reflection.closed("a builder is open to this module", impossible);
    }
  }

  @Override
  public Object part(Object whole, int index) {
    return Reflection.get(accessors[index - before], whole);
  }
}
