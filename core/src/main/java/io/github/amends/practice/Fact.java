// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.Objects;

/**
 * One thing that a refusal rests on, such as the participant who has not consented: ids, codes,
 * dates and counts only, never text that people gave.
 *
 * @param name what the fact is about, such as {@code participant}
 * @param value the id, code, date or count
 */
public record Fact(String name, String value) {

  /**
   * Creates a fact.
   *
   * @param name what the fact is about, such as {@code participant}
   * @param value the id, code, date or count
   */
  public Fact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Returns the fact with this name and this value's text.
   *
   * @param name what the fact is about
   * @param value the id, code, date or count
   * @return the fact
   */
  public static Fact of(String name, Object value) {
    return new Fact(name, value.toString());
  }
}
