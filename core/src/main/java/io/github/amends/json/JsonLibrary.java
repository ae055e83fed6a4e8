// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * A library that reads and writes JSON text, of which the embedding application brings at least
 * one.
 *
 * <p>Whichever it is, the same documents are written byte for byte, and the same are refused with
 * the same places and codes. Only the library's core is needed; its data binding is not.
 */
public enum JsonLibrary {
  /** Jackson 3.0 or later, {@code tools.jackson.core:jackson-core}. */
  JACKSON_3("tools.jackson.core.json.JsonFactory"),
  /** Jackson 2.15 or later, {@code com.fasterxml.jackson.core:jackson-core}. */
  JACKSON_2("com.fasterxml.jackson.core.StreamReadConstraints");

  private final String sign;

  JsonLibrary(String sign) {
    this.sign = sign;
  }

  /**
   * Returns the library that is there, Jackson 3 if both are.
   *
   * @return the library
   * @throws IllegalStateException if there is none
   */
  public static JsonLibrary present() {
    return Arrays.stream(values())
        .filter(JsonLibrary::isPresent)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "no JSON library is present: add tools.jackson.core:jackson-core 3.0 or later,"
                + " or com.fasterxml.jackson.core:jackson-core 2.15 or later"));
  }

  /**
   * Returns whether this library is there, on the class path or the module path.
   *
   * @return true if it can be used
   */
  public boolean isPresent() {
    try {
      Class.forName(sign, false, JsonLibrary.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      return false;
    }
  }

  JsonLibrary required() {
    if (!isPresent()) {
      throw new IllegalStateException(name() + " is not present");
    }
    return this;
  }

  TokenSource source(String text) {
    return switch (this) {
      case JACKSON_3 -> new Jackson3Source(text);
      case JACKSON_2 -> new Jackson2Source(text);
    };
  }

  JsonSink sink(OutputStream out) {
    return switch (this) {
      case JACKSON_3 -> new Jackson3Sink(out);
      case JACKSON_2 -> new Jackson2Sink(out);
    };
  }
}
