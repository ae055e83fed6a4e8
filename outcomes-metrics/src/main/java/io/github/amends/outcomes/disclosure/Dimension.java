// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Faults;
import java.util.List;

/**
 * One direction of a table: a variable and its categories, such as site: north, south.
 *
 * @param variable the name of the variable; the same name means the same variable in every table
 * @param categories the categories, at least one, each once; together they hold everybody
 */
public record Dimension(String variable, List<String> categories) {

  /** The word that stands for all categories together; no category can have this name. */
  public static final String TOTAL = "total";

  /**
   * Creates a dimension.
   *
   * @param variable the name of the variable
   * @param categories the categories
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if a name is
   *     blank, no category is given, or one is given twice or is called total
   */
  public Dimension {
    categories = List.copyOf(categories);
    new Faults()
        .require(!variable.isBlank(), "INVALID_TABLE", "variable")
        .require(
            !categories.isEmpty()
                && categories.stream().noneMatch(String::isBlank)
                && !categories.contains(TOTAL)
                && categories.stream().distinct().count() == categories.size(),
            "INVALID_TABLE",
            "categories")
        .throwIfAny();
  }

  /**
   * Returns a dimension.
   *
   * @param variable the name of the variable
   * @param categories the categories
   * @return the dimension
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} as the
   *     constructor says
   */
  public static Dimension of(String variable, String... categories) {
    return new Dimension(variable, List.of(categories));
  }
}
