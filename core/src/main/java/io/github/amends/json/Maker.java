// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.lang.reflect.InvocationTargetException;

/** The way from the parts of an object to the object, and back. */
interface Maker {

  /**
   * Returns the object with these parts.
   *
   * @throws InvocationTargetException if the object refuses to be made
   */
  Object make(Object[] parts) throws InvocationTargetException;

  /** Returns a part of an object. */
  Object part(Object whole, int index);
}
