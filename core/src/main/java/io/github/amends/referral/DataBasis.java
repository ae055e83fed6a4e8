// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.DocumentRef;
import java.util.Objects;
import java.util.Optional;

/**
 * On what the service relies to hold the data of a referral (rules DAT-01 and DAT-02).
 *
 * <p>Every part but the first may be missing at first; the case machine refuses to take in an
 * offence without its condition.
 *
 * @param lawfulBasis the basis for personal data
 * @param offenceCondition the condition for data about offences; empty if none is recorded
 * @param policyDocument the appropriate policy document; empty if none is recorded
 */
public record DataBasis(
    LawfulBasis lawfulBasis,
    Optional<OffenceDataCondition> offenceCondition,
    @Classified(Classification.OFFICIAL) Optional<DocumentRef> policyDocument) {
  /**
   * Creates the value.
   *
   * @param lawfulBasis the basis for personal data
   * @param offenceCondition the condition for data about offences; empty if none is recorded
   * @param policyDocument the appropriate policy document; empty if none is recorded
   */
  public DataBasis {
    Objects.requireNonNull(lawfulBasis, "lawfulBasis");
    Objects.requireNonNull(offenceCondition, "offenceCondition");
    Objects.requireNonNull(policyDocument, "policyDocument");
  }

  /**
   * Returns whether a policy document is needed and not named.
   *
   * @return true if the condition asks for one and there is none
   */
  @JsonIgnore
  public boolean isPolicyDocumentMissing() {
    return policyDocument.isEmpty()
        && offenceCondition.map(OffenceDataCondition::isPolicyDocumentNeeded).orElse(false);
  }
}
