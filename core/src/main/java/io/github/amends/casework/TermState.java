// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Term;
import java.util.Objects;

/**
 * Where a term stands.
 *
 * @param term the term
 * @param status what has become of it
 * @param paidMinorUnits what was paid so far, in minor units of the term's currency
 * @param quantity how many hours or sessions were done so far
 */
public record TermState(Term term, TermStatus status, long paidMinorUnits, long quantity) {

  /**
   * Creates the value.
   *
   * @param term the term
   * @param status what has become of it
   * @param paidMinorUnits what was paid so far, in minor units of the term's currency
   * @param quantity how many hours or sessions were done so far
   */
  public TermState {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(status, "status");
  }

  /**
   * Returns whether the term has come to its end.
   *
   * @return true unless more is to come
   */
  public boolean isEnded() {
    return status != TermStatus.PENDING && status != TermStatus.IN_PROGRESS;
  }
}
