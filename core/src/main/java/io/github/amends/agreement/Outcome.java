// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;

/**
 * What came of a process.
 *
 * @param kind the kind of outcome
 */
public record Outcome(OutcomeKind kind) {

  /**
   * Creates the value.
   *
   * @param kind the kind of outcome
   */
  public Outcome {
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * Returns whether an agreement was reached, wholly or in part.
   *
   * @return true if there is an agreement to keep
   */
  @JsonIgnore
  public boolean isAgreement() {
    return kind == OutcomeKind.AGREEMENT || kind == OutcomeKind.PARTIAL;
  }
}
