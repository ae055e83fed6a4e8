// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which routes a conclusion allows. */
class RoutesTest {
  private static final RiskAssessmentId ID = RiskAssessmentId.of("ra-1");

  @ParameterizedTest
  @CsvSource({
    "DIRECT_OK, true, true, true, true",
    "INDIRECT_ONLY, false, true, false, true",
    "NO_CONTACT_ONLY, false, false, false, true",
    "NOT_SUITABLE, false, false, false, false"
  })
  void aConclusionAllowsItsRoutes(
      RiskConclusion conclusion, String direct, String indirect, String surrogate, String none) {
    RiskAssessment assessment = assessment().conclusion(conclusion).build();
    assertThat(assessment.allows(Route.DIRECT)).isEqualTo(direct.equals("true"));
    assertThat(assessment.allows(Route.INDIRECT)).isEqualTo(indirect.equals("true"));
    assertThat(assessment.allows(Route.SURROGATE)).isEqualTo(surrogate.equals("true"));
    assertThat(assessment.allows(Route.NO_CONTACT)).isEqualTo(none.equals("true"));
  }

  @Test
  void anAssessmentStandsInThePlaceOfAnother() {
    assertThat(FaultsOf.making(() -> assessment().supersedes(ID).build()))
        .containsExactly("INVALID_ID at supersedes");
    assertThat(assessment().supersedes(RiskAssessmentId.of("ra-0")).build().supersedes())
        .contains(RiskAssessmentId.of("ra-0"));
  }

  @Test
  void noProcessIsSuitableForAReason() {
    assertThat(new Suitability.NotSuitable().reason())
        .isEqualTo(UnsuitabilityReason.NOT_APPROPRIATE);
  }

  private static RiskAssessment.Builder assessment() {
    RiskAssessment.Builder builder = RiskAssessment.builder();
    builder
        .id(ID)
        .participant(ParticipantId.of("p-1"))
        .residual(RiskRating.LOW)
        .conclusion(RiskConclusion.DIRECT_OK);
    return builder;
  }
}
