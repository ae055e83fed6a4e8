// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentsTest {
  @ParameterizedTest
  @CsvSource({"DIRECT_OK, true, true", "INDIRECT_ONLY, false, true", "NOT_SUITABLE, false, false"})
  void aConclusionAllowsRoutes(RiskConclusion conclusion, boolean direct, boolean indirect) {
    RiskAssessment assessment = assessment(RiskRating.HIGH, conclusion);
    assertThat(assessment.allows(Route.DIRECT)).isEqualTo(direct);
    assertThat(assessment.allows(Route.INDIRECT)).isEqualTo(indirect);
    assertThat(assessment.ratings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aRiskThatCannotBeAcceptedRulesOutAMeetingAndNothingElse(RiskConclusion conclusion) {
    if (conclusion == RiskConclusion.DIRECT_OK) {
      assertThat(FaultsOf.making(() -> assessment(RiskRating.UNACCEPTABLE, conclusion)))
          .containsExactly("INVALID_RISK_CONCLUSION at conclusion");
    } else {
      assertThat(assessment(RiskRating.UNACCEPTABLE, conclusion).allows(Route.DIRECT))
          .isFalse();
    }
  }

  private static RiskAssessment assessment(RiskRating residual, RiskConclusion conclusion) {
    return RiskAssessment.builder()
        .id(RiskAssessmentId.of("ra-1"))
        .participant(ParticipantId.of("p-1"))
        .residual(residual)
        .conclusion(conclusion)
        .build();
  }
}
