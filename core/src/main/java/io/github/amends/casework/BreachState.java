// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.TermId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A breach of the agreement that was declared and is not resolved yet.
 *
 * @param terms the terms that were not kept
 * @param declared when it was declared
 */
public record BreachState(SortedSet<TermId> terms, Occurred declared) {

  /**
   * Creates the value.
   *
   * @param terms the terms that were not kept
   * @param declared when it was declared
   */
  public BreachState {
    Objects.requireNonNull(declared, "declared");
    terms = Collections.unmodifiableSortedSet(new TreeSet<>(terms));
  }
}
