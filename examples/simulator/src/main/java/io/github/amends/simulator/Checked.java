// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.DocumentRef;
import io.github.amends.casework.AgeEvidence;
import io.github.amends.casework.Context;
import io.github.amends.referral.DataBasis;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.OffenceDataCondition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the simulated service has made sure of before it writes anything down. */
final class Checked {
  static final DataBasis DATA_BASIS = new DataBasis(
      LawfulBasis.LEGITIMATE_INTERESTS,
      Optional.of(OffenceDataCondition.STATUTORY_PURPOSE),
      Optional.of(DocumentRef.of("sim-policy-1")));

  private Checked() {}

  /** A service of adults that has found no other case of theirs and no order between them. */
  static Context at(Instant now) {
    return Context.at(now)
        .withOpenCases(Set.of())
        .withDuplicates(Map.of())
        .withLegalOrders(List.of())
        .withAges(AgeEvidence.everybodyIsAdult());
  }
}
