// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Calls that cannot fail, because what is called is public to this module and takes no arguments.
 */
final class Reflection {
  private Reflection() {}

  static Object get(Method accessor, Object of) {
    try {
      return accessor.invoke(of);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException("accessor " + accessor.getName(), broken);
    }
  }

  static IllegalStateException closed(String what, ReflectiveOperationException broken) {
    return new IllegalStateException(what, broken);
  }
}
