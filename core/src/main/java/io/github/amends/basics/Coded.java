// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import com.fasterxml.jackson.annotation.JsonValue;

/** A closed list of choices whose constants have stable codes, used in JSON, tables and texts. */
public interface Coded {

  /**
   * Returns the name of the constant.
   *
   * @return the name, as in the source
   */
  String name();

  /**
   * Returns the stable code: the name of the constant in lower case with hyphens.
   *
   * @return the code, such as {@code no-answer}
   */
  @JsonValue
  default String code() {
    return Codes.of(this);
  }
}
