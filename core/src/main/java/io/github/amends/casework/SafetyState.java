// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.SafeguardingConcern;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Sensitivity;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a case knows of safety and law: sensitivities, mitigations, concerns, orders and further
 * harm.
 *
 * <p>Immutable and thread-safe. The assessments themselves stand with each
 * {@link ParticipantState}.
 */
public final class SafetyState {
  private final CaseFacts facts;

  SafetyState(CaseFacts facts) {
    this.facts = facts;
  }

  /**
   * Returns what makes the case sensitive: what was told with the referral, and what came to light
   * since.
   *
   * @return the sensitivities, those included that a supervisor has waived
   */
  public Set<Sensitivity> sensitivities() {
    Set<Sensitivity> all = new LinkedHashSet<>(toldWithReferral());
    all.addAll(foundSince());
    return Collections.unmodifiableSet(all);
  }

  Set<Sensitivity> toldWithReferral() {
    return facts.referral.isEmpty() ? Set.of() : facts.referral.get().incident().sensitivities();
  }

  Set<Sensitivity> foundSince() {
    return facts.triggered;
  }

  /**
   * Returns whether something makes the case sensitive.
   *
   * @param sensitivity the sensitivity
   * @return true if it was told with the referral or since
   */
  public boolean has(Sensitivity sensitivity) {
    return foundSince().contains(sensitivity) || toldWithReferral().contains(sensitivity);
  }

  /**
   * Returns which sensitivities do not make the case complex, as a supervisor has recorded (rule
   * CPX-01).
   *
   * @return the supervisor by each sensitivity that was waived and not found again since
   */
  public Map<Sensitivity, FacilitatorId> waived() {
    return facts.waived;
  }

  /** Whether an assessment has this id, be it one that was superseded. */
  boolean isAssessed(RiskAssessmentId id) {
    return facts.assessments.contains(id);
  }

  /**
   * Returns what is done about the risks.
   *
   * @return the mitigations by id
   */
  public Map<MitigationId, MitigationState> mitigations() {
    return facts.mitigations;
  }

  /**
   * Returns the safeguarding concerns that were raised (rule RSK-09).
   *
   * @return the concerns
   */
  public Set<SafeguardingConcern> concerns() {
    return facts.concerns;
  }

  /**
   * Returns the orders that the case was told of, as they were last varied (rule RSK-08).
   *
   * @return the orders by id
   */
  public Map<LegalOrderId, LegalOrder> orders() {
    return facts.orders;
  }

  /**
   * Returns how far criminal proceedings have come since the referral.
   *
   * @return the newest step by participant
   */
  public Map<ParticipantId, ProceedingStep> proceedings() {
    return facts.proceedings;
  }

  /**
   * Returns the place in the log of the newest further offence between a participant and another.
   *
   * @param participant the participant
   * @return the sequence; zero if there was none
   */
  public long newOffenceSequence(ParticipantId participant) {
    Long sequence = facts.newOffences.get(participant);
    return sequence == null ? 0 : sequence;
  }

  /**
   * Returns the place in the log of the last stop for safety.
   *
   * @return the sequence; 0 if there was none
   */
  public long stopSequence() {
    return facts.safetyStopSequence;
  }
}
