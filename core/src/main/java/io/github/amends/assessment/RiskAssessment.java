// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.ValueStyle;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The assessors' judgement of one participant's risks and strengths. A later one stands in its
 * place; none is edited.
 *
 * <p>Part of rule RSK-04: an assessment that allows a meeting leaves no risk that is unacceptable.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "participant", "ratings", "residual", "conclusion"})
@ValueStyle
public abstract class RiskAssessment implements WithRiskAssessment {

  RiskAssessment() {}

  /**
   * Returns a builder. The id, the participant, the remaining risk and the conclusion are
   * mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RiskAssessment read(ImmutableRiskAssessment.Json json) {
    return ImmutableRiskAssessment.fromJson(json);
  }

  /**
   * Returns the id of the assessment.
   *
   * @return the id
   */
  public abstract RiskAssessmentId id();

  /**
   * Returns whose risks and strengths were assessed.
   *
   * @return the participant
   */
  public abstract ParticipantId participant();

  /**
   * Returns how each topic was rated.
   *
   * @return the ratings by topic; a topic that was not looked at is absent
   */
  public abstract Map<RiskTopic, RiskRating> ratings();

  /**
   * Returns the risk that remains once everything agreed is done.
   *
   * @return the rating
   */
  public abstract RiskRating residual();

  /**
   * Returns which contact is possible.
   *
   * @return the conclusion
   */
  public abstract RiskConclusion conclusion();

  /**
   * Returns whether this assessment allows a route.
   *
   * @param route the route
   * @return true if it does
   */
  public boolean allows(Route route) {
    return switch (conclusion()) {
      case DIRECT_OK -> true;
      case INDIRECT_ONLY -> route == Route.INDIRECT;
      case NOT_SUITABLE -> false;
    };
  }

  @Value.Check
  void check() {
    new Faults()
        .require(
            residual() != RiskRating.UNACCEPTABLE || conclusion() != RiskConclusion.DIRECT_OK,
            "INVALID_RISK_CONCLUSION",
            "conclusion")
        .throwIfAny();
  }

  /** A builder of {@link RiskAssessment}. Not thread-safe. */
  public static final class Builder extends ImmutableRiskAssessment.Builder {
    Builder() {}
  }
}
