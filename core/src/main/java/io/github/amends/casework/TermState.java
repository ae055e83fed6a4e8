// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.Money;
import io.github.amends.casework.Regions.TermAct;
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

  static TermState agreed(Term term) {
    return new TermState(term, Regions.TERM.beginning(TermAct.AGREE).orElseThrow(), 0, 0);
  }

  /** The term after progress was told of; one that has ended stays as it is. */
  TermState after(TermProgress progress) {
    TermAct act = act(progress.result());
    if (!Regions.TERM.allows(status, act)) {
      return this;
    }
    long paid = paidMinorUnits + progress.paid().map(Money::minorUnits).orElse(0L);
    return new TermState(
        term, Regions.TERM.after(status, act), paid, quantity + progress.quantity());
  }

  private static TermAct act(TermResult result) {
    return switch (result) {
      case IN_PROGRESS -> TermAct.PROGRESS;
      case FULFILLED -> TermAct.FULFIL;
      case PARTLY_FULFILLED -> TermAct.FULFIL_IN_PART;
      case NOT_FULFILLED -> TermAct.FAIL;
    };
  }

  /**
   * Returns whether the term has come to its end.
   *
   * @return true unless more is to come
   */
  public boolean isEnded() {
    return Regions.TERM.ends().contains(status);
  }
}
