// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Validity;
import java.util.Objects;

/**
 * An agreement between a service and an agency on the information that they share.
 *
 * @param document the paper, as the embedding application keeps it
 * @param validity the days on which it is in force
 */
public record SharingAgreement(
    @Classified(Classification.OFFICIAL) DocumentRef document, Validity validity) {

  /**
   * Creates the value.
   *
   * @param document the paper, as the embedding application keeps it
   * @param validity the days on which it is in force
   */
  public SharingAgreement {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(validity, "validity");
  }
}
