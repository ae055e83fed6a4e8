// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Tables that leave together, with the policy that they went through.
 *
 * @param policy what may be shown of a count
 * @param tables the tables
 * @param exposedBefore cells with a small count that an earlier publication narrows down by itself,
 *     whatever is hidden now; empty unless the earlier one was less careful
 */
public record Publication(
    DisclosurePolicy policy, List<PublishedTable> tables, Set<Cell> exposedBefore) {

  /**
   * Creates a publication.
   *
   * @param policy what may be shown of a count
   * @param tables the tables
   * @param exposedBefore cells that an earlier publication narrows down by itself
   */
  public Publication {
    Objects.requireNonNull(policy, "policy");
    tables = List.copyOf(tables);
    exposedBefore = Set.copyOf(exposedBefore);
  }

  /**
   * Returns the sentence that is to be printed below the tables.
   *
   * @return the sentence in English
   */
  public String legend() {
    return policy.legend();
  }
}
