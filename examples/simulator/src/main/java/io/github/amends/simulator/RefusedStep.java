// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.practice.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * A step that the machine refused.
 *
 * @param at when the service tried it
 * @param codes the codes of all reasons
 */
record RefusedStep(Instant at, List<String> codes) {
  RefusedStep {
    codes = List.copyOf(codes);
  }

  static RefusedStep of(Instant at, List<Refusal> refusals) {
    return new RefusedStep(at, refusals.stream().map(Refusal::code).toList());
  }
}
