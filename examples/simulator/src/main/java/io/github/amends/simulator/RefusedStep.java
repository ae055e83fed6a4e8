// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

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
}
