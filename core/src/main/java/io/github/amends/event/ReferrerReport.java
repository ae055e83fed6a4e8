// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the referrer is told: the steps taken, the outcome and how far it was kept.
 *
 * <p>Rules CNF-02 and ACC-02: it has no place for what was said, for what anybody accepted, or for
 * a judgement (Council of Europe Recommendation CM/Rec(2018)8, 53).
 *
 * @param content how much it tells
 * @param basis why it may tell that; empty if it says only that the case is closed
 * @param recipient who gets it; empty for the referrer
 * @param steps the steps taken
 * @param outcome the outcome; empty if there is none to tell
 * @param compliance how far the agreement was kept; empty if there is nothing to tell
 */
public record ReferrerReport(
    ReportContent content,
    Optional<ReportBasis> basis,
    Optional<PartyRef> recipient,
    SortedSet<ReportedStep> steps,
    Optional<OutcomeKind> outcome,
    Optional<Compliance> compliance) {
  /**
   * Creates the value.
   *
   * @param content how much it tells
   * @param basis why it may tell that; empty if it says only that the case is closed
   * @param recipient who gets it; empty for the referrer
   * @param steps the steps taken
   * @param outcome the outcome; empty if there is none to tell
   * @param compliance how far the agreement was kept; empty if there is nothing to tell
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_REPORT} if it tells
   *     more than its content says
   */
  public ReferrerReport {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(compliance, "compliance");
    steps = Collections.unmodifiableSortedSet(new TreeSet<>(steps));
    new Faults()
        .require(
            content != ReportContent.CLOSED_ONLY || (steps.isEmpty() && outcome.isEmpty()),
            "INVALID_REPORT",
            "content")
        .require(
            content == ReportContent.OUTCOME_AND_COMPLIANCE || compliance.isEmpty(),
            "INVALID_REPORT",
            "compliance")
        .throwIfAny();
  }

  /**
   * Returns a report of which only the content is recorded.
   *
   * @param content how much it tells
   * @return the report
   */
  public static ReferrerReport of(ReportContent content) {
    return new ReferrerReport(
        content,
        Optional.empty(),
        Optional.empty(),
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty());
  }
}
