// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.Faults;
import java.util.List;
import java.util.Objects;

/**
 * A review of how an agreement is kept (rule MON-05): what was found about each term, and what is
 * to be done.
 *
 * @param agreement the agreement
 * @param version the version in force
 * @param findings what was found, each term once
 * @param action what is to be done
 */
public record MonitoringReview(
    AgreementId agreement,
    @JsonProperty(required = true) int version,
    List<TermFinding> findings,
    BreachResponse action) {
  /**
   * Creates the value.
   *
   * @param agreement the agreement
   * @param version the version in force
   * @param findings what was found, each term once
   * @param action what is to be done
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if a term is
   *     named twice
   */
  public MonitoringReview {
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(action, "action");
    findings = List.copyOf(findings);
    new Faults()
        .require(
            findings.stream().map(TermFinding::term).distinct().count() == findings.size(),
            "INVALID_ID",
            "findings.term")
        .throwIfAny();
  }
}
