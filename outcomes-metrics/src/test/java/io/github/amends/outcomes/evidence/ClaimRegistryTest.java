// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimRegistryTest {

  @Test
  void everyClaimHasItsDefinitionOrSaysThatItIsUnknown() {
    List<PublishedClaim> claims = ClaimRegistry.standard().claims();
    assertThat(claims.stream().filter(claim -> !claim.isDefinitionKnown()).map(PublishedClaim::id))
        .containsExactly("less-likely-to-reoffend", "nine-pounds-for-one", "service-savings");
    for (PublishedClaim claim : claims) {
      assertThat(claim.toString())
          .contains(claim.figure(), claim.source())
          .contains(claim.isDefinitionKnown() ? "Counts: " : "What was counted is not known.");
    }
  }

  @Test
  void claimsAreFoundByTheirNames() {
    assertThat(ClaimRegistry.standard().claim("reconviction-frequency"))
        .hasValueSatisfying(claim -> assertThat(claim.figure()).isEqualTo("14 per cent"));
    assertThat(ClaimRegistry.standard().claim("unheard-of")).isEmpty();
  }

  @Test
  void aClaimWithoutSourceIsRefused() {
    assertThatThrownBy(() -> new PublishedClaim("a", "b", "c", " ", Optional.of(""), "e"))
        .hasMessage("INVALID_CLAIM at source; INVALID_CLAIM at definition");
    PublishedClaim claim = ClaimRegistry.standard().claims().get(0);
    assertThatThrownBy(() -> new ClaimRegistry(List.of(claim, claim)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
