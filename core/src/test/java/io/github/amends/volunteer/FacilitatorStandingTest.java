// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FaultsOf;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacilitatorStandingTest {
  private static final FacilitatorId ONE = FacilitatorId.of("f-1");
  private static final FacilitatorId OTHER = FacilitatorId.of("f-2");

  @Test
  void aStandingIsAboutOneFacilitator() {
    Conflict another = new Conflict(OTHER, ConflictKind.OTHER);
    assertThat(FaultsOf.making(() -> new FacilitatorStanding(ONE, List.of(another, another))))
        .containsExactly(
            "INVALID_ID at conflicts[0].facilitator", "INVALID_ID at conflicts[1].facilitator");
    assertThat(new FacilitatorStanding(OTHER, List.of(another)).conflicts())
        .containsExactly(another);
  }

  @Test
  void aClearStandingSaysThatNothingWasFound() {
    assertThat(FacilitatorStanding.clear(ONE).conflicts()).isEmpty();
  }
}
