// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.Route;
import java.util.List;

/**
 * The way by which a shepherd leads cases to their completion.
 *
 * @param route by meeting, or by exchange
 * @param outcome what is to come of it, where the facts allow it
 * @param sittings how many sittings there are to be, where there are any
 */
record Way(Route route, OutcomeKind outcome, int sittings) {
  static final Way STRAIGHT = new Way(Route.DIRECT, OutcomeKind.ENDED_EARLY, 1);

  static Way of(Choice choice) {
    Route route = Choice.pick(List.of(Route.DIRECT, Route.DIRECT, Route.INDIRECT), choice.kind());
    OutcomeKind outcome = choice.what() % 2 == 0
        ? OutcomeKind.AGREEMENT
        : Choice.pick(OutcomeKind.values(), choice.how());
    return new Way(route, outcome, 1 + choice.time() % 3);
  }
}
