// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Mitigation;
import io.github.amends.basics.Occurred;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a mitigation of a risk stands.
 *
 * @param mitigation what is done, by whom and by when
 * @param completed when it was done; empty before
 */
public record MitigationState(Mitigation mitigation, Optional<Occurred> completed) {

  /**
   * Creates the value.
   *
   * @param mitigation what is done, by whom and by when
   * @param completed when it was done; empty before
   */
  public MitigationState {
    Objects.requireNonNull(mitigation, "mitigation");
    Objects.requireNonNull(completed, "completed");
  }
}
