// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Faults;
import io.github.amends.basics.TermId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a review found about a term.
 *
 * @param term the term
 * @param result how far it has come; anything but in progress ends the term
 * @param evidence what shows it; present if the term was kept
 */
public record TermFinding(TermId term, TermResult result, Optional<EvidenceKind> evidence) {
  /**
   * Creates the value.
   *
   * @param term the term
   * @param result how far it has come; anything but in progress ends the term
   * @param evidence what shows it; present if the term was kept
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TERM_NO_EVIDENCE} if
   *     a term was kept and nothing shows it
   */
  public TermFinding {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(evidence, "evidence");
    new Faults()
        .require(
            result != TermResult.FULFILLED || evidence.isPresent(),
            "INVALID_TERM_NO_EVIDENCE",
            "evidence")
        .throwIfAny();
  }
}
