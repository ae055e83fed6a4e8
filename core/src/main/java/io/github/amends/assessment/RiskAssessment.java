// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.ValueStyle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The assessors' judgement of one participant's risks and strengths. A later one stands in its
 * place; none is edited.
 *
 * <p>Part of rule RSK-04: an assessment that allows a meeting leaves no risk that is unacceptable.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "participant",
  "ratings",
  "residual",
  "conclusion",
  "strengths",
  "furtherAbuse",
  "assessors",
  "validUntil",
  "supersedes",
  "reasons"
})
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
   * Returns the topics in which there is a strength to build on.
   *
   * @return the topics; empty if none was found
   */
  public abstract Set<RiskTopic> strengths();

  /**
   * Returns whether further abuse is possible (rule RSK-05).
   *
   * @return the view taken; empty if it was not looked at
   */
  public abstract Optional<FurtherAbuse> furtherAbuse();

  /**
   * Returns who assessed (rule RSK-10).
   *
   * @return the facilitators; empty if they are not told
   */
  @Value.NaturalOrder
  public abstract SortedSet<FacilitatorId> assessors();

  /**
   * Returns the last day on which it can be relied on.
   *
   * @return the day; empty if only the profile limits it
   */
  public abstract Optional<LocalDate> validUntil();

  /**
   * Returns the assessment in whose place it stands (rule RSK-02).
   *
   * @return the earlier assessment; empty if it is the first
   */
  public abstract Optional<RiskAssessmentId> supersedes();

  /**
   * Returns what the assessors wrote.
   *
   * @return the text, masked when printed; empty if they wrote nothing
   */
  @Classified(Classification.CONFIDENTIAL_PROCESS)
  public abstract Optional<Narrative> reasons();

  /**
   * Returns the topics whose risk has to be reduced before anybody meets (rule RSK-06).
   *
   * @return the topics rated high or unacceptable, in their own order
   */
  @Value.Lazy
  @JsonIgnore
  public Set<RiskTopic> topicsRatedHigh() {
    Set<RiskTopic> high = EnumSet.noneOf(RiskTopic.class);
    ratings().forEach((topic, rating) -> {
      if (rating == RiskRating.HIGH || rating == RiskRating.UNACCEPTABLE) {
        high.add(topic);
      }
    });
    return Collections.unmodifiableSet(high);
  }

  /**
   * Returns whether this assessment allows a route.
   *
   * @param route the route
   * @return true if it does
   */
  public boolean allows(Route route) {
    return switch (conclusion()) {
      case DIRECT_OK -> true;
      case INDIRECT_ONLY -> route == Route.INDIRECT || route == Route.NO_CONTACT;
      case NO_CONTACT_ONLY -> route == Route.NO_CONTACT;
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
        .require(!supersedes().equals(Optional.of(id())), "INVALID_ID", "supersedes")
        .throwIfAny();
  }

  /** A builder of {@link RiskAssessment}. Not thread-safe. */
  public static final class Builder extends ImmutableRiskAssessment.Builder {
    Builder() {}
  }
}
