// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.practice.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A day in the eyes of the machine: what it has against the case itself, and what it asks of a team
 * as a whole beside the number and the lead.
 *
 * @param refusals what stands against the case, whoever facilitates
 * @param asked what it refuses when nobody facilitates, and somebody may set right
 */
record Day(Set<Refusal> refusals, List<Refusal> asked) {
  Day {
    asked = List.copyOf(asked);
  }

  /** The needs of a team on that day, as bits. */
  int needs() {
    return Team.LED | Team.NOT_ONLY_OFFICERS | ((1 << asked.size()) - 1) << Team.FIRST_ASKED;
  }

  Day with(Set<Refusal> more) {
    Set<Refusal> all = new LinkedHashSet<>(refusals);
    all.addAll(more);
    return new Day(all, asked);
  }
}
