// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The way from parts to a record, after as many parts as are told before the record's own. */
final class RecordMaker implements Maker {
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final int before;

  RecordMaker(Class<?> type, int before) {
    this.before = before;
    RecordComponent[] components = type.getRecordComponents();
    this.accessors = new Method[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      types[i] = components[i].getType();
    }
    try {
      this.constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException impossible) {
      throw Reflection.closed("every record has its constructor", impossible);
    }
  }

  @Override
  public Object make(Object[] parts) throws InvocationTargetException {
    try {
      return constructor.newInstance(
          before == 0 ? parts : Arrays.copyOfRange(parts, before, parts.length));
    } catch (InstantiationException | IllegalAccessException impossible) {
      throw Reflection.closed("records are concrete", impossible);
    }
  }

  @Override
  public Object part(Object whole, int index) {
    return Reflection.get(accessors[index - before], whole);
  }
}
