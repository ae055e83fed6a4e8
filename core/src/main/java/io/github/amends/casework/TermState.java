// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Instalment;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.Money;
import io.github.amends.casework.Regions.TermAct;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a term stands. Whether it is overdue is never kept: it is worked out for a day.
 *
 * @param term the term
 * @param status what has become of it
 * @param paidMinorUnits what was paid so far, in minor units of the term's currency
 * @param quantity how many hours or sessions were done so far
 * @param dueOn the last day on which it is kept in time: the term's own, or a later one if it was
 *     extended
 */
public record TermState(
    Term term, TermStatus status, long paidMinorUnits, long quantity, LocalDate dueOn) {

  /**
   * Creates the value.
   *
   * @param term the term
   * @param status what has become of it
   * @param paidMinorUnits what was paid so far, in minor units of the term's currency
   * @param quantity how many hours or sessions were done so far
   * @param dueOn the last day on which it is kept in time
   */
  public TermState {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(dueOn, "dueOn");
  }

  static TermState agreed(Term term) {
    TermStatus first = Regions.TERM.beginning(TermAct.AGREE).orElseThrow();
    return new TermState(term, first, 0, 0, term.dueOn());
  }

  /** The term after progress was told of; one that has ended stays as it is. */
  TermState after(TermProgress progress) {
    TermAct act = act(progress.result());
    if (!Regions.TERM.allows(status, act)) {
      return this;
    }
    long paid = paidMinorUnits + progress.paid().map(Money::minorUnits).orElse(0L);
    return new TermState(
        term, Regions.TERM.after(status, act), paid, quantity + progress.quantity(), dueOn);
  }

  /** The term after a review found how it stands. */
  TermState found(TermResult result) {
    return followed(act(result));
  }

  /** The term after the person it is for let it go. */
  TermState waived() {
    return followed(TermAct.WAIVE);
  }

  /**
   * The same commitment as the next version of the agreement has it; what was done still counts.
   */
  TermState amended(Term next) {
    return new TermState(next, status, paidMinorUnits, quantity, next.dueOn());
  }

  /** The term with more time; one that has ended, or has as much time already, stays as it is. */
  TermState extendedTo(LocalDate day) {
    return isEnded() || !day.isAfter(dueOn)
        ? this
        : new TermState(term, status, paidMinorUnits, quantity, day);
  }

  private TermState followed(TermAct act) {
    return new TermState(term, Regions.TERM.after(status, act), paidMinorUnits, quantity, dueOn);
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

  /**
   * Returns whether the term is behind on a day: it is open and its last day has passed, or less
   * was paid than the instalments that were due before that day. Once a term has been extended only
   * the new last day counts.
   *
   * @param day the day for which it is asked
   * @return true if it is overdue
   */
  public boolean isOverdueOn(LocalDate day) {
    return !isEnded() && (day.isAfter(dueOn) || paidMinorUnits < dueBefore(day));
  }

  private long dueBefore(LocalDate day) {
    long due = 0;
    if (dueOn.equals(term.dueOn()) && term.measure() instanceof Measure.Payment payment) {
      for (Instalment each : payment.instalments()) {
        due += each.dueOn().isBefore(day) ? each.amount().minorUnits() : 0;
      }
    }
    return due;
  }
}
