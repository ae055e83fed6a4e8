// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.ParticipantId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A concern for the safety of somebody, and with whom it was shared (rule RSK-09; Restorative
 * Justice Council, Practitioner Code of Practice).
 *
 * @param kind what it is about
 * @param about about whom; empty if about somebody who takes no part
 * @param disclosures what was passed on, to whom and why; empty if nothing was
 */
public record SafeguardingConcern(
    SafeguardingKind kind, Optional<ParticipantId> about, List<Disclosure> disclosures) {
  /**
   * Creates the value.
   *
   * @param kind what it is about
   * @param about about whom; empty if about somebody who takes no part
   * @param disclosures what was passed on, to whom and why; empty if nothing was
   */
  public SafeguardingConcern {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(about, "about");
    disclosures = List.copyOf(disclosures);
  }
}
