// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.volunteer.FacilitatorStanding;
import org.jspecify.annotations.Nullable;

/**
 * A guard that asks the same of each facilitator whom an event names.
 *
 * <p>Who has no standing is passed over: that nothing is known of them refuses the step already.
 */
abstract class FacilitatorGuard extends GuardFor {
  /** Creates a guard that keeps a rule. */
  FacilitatorGuard(String name, RuleId rule) {
    super(name, rule);
  }

  /** What is wrong with what one facilitator would do; null if nothing is. */
  abstract @Nullable Refusal refuse(
      Question question, Facilitation each, FacilitatorStanding standing);

  @Override
  public final Finding judge(Question question) {
    Reasons reasons = new Reasons();
    for (Facilitation each : question.facilitations()) {
      FacilitatorStanding standing = each.standing();
      Refusal refusal = standing == null ? null : refuse(question, each, standing);
      if (refusal != null) {
        reasons.add(refusal);
      }
    }
    return reasons.finding();
  }
}
