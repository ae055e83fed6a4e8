// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Faults;
import java.util.List;
import java.util.Objects;

/**
 * A count that is the sum of others, such as meetings or exchanges: the meetings, and the
 * exchanges.
 *
 * <p>Whoever reads tables knows more than their totals. What else adds up to what is told to
 * {@link DisclosureControl} so that the attack knows it as well. With one part, both cells are the
 * same.
 *
 * @param total the cell of the sum
 * @param parts the cells that add up to it, at least one
 */
public record CellSum(Cell total, List<Cell> parts) {

  /**
   * Creates the sum.
   *
   * @param total the cell of the sum
   * @param parts the cells that add up to it
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if there is no
   *     part
   */
  public CellSum {
    Objects.requireNonNull(total, "total");
    parts = List.copyOf(parts);
    new Faults().require(!parts.isEmpty(), "INVALID_TABLE", "parts").throwIfAny();
  }
}
