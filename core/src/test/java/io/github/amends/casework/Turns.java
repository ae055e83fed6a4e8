// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.StopCause;
import io.github.amends.participant.Participant;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Sensitivity;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What may happen to a case that is well on its way, and turns what was settled. */
final class Turns {
  private Turns() {}

  static List<CaseEvent> of(CaseState state, SplittableRandom random) {
    List<ParticipantState> principals = state.principalsThere();
    if (principals.isEmpty()) {
      return List.of();
    }
    ParticipantId who = Amiss.one(principals, random).participant().id();
    return switch (random.nextInt(8)) {
      case 0, 1 -> List.of(new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE));
      case 2 ->
        List.of(new LegalEventRecorded(
            new LegalEvent.Proceeding(responsible(principals, who), ProceedingStep.ACQUITTED)));
      case 3 ->
        principals.stream()
            .map(each -> assessed(
                state,
                each.participant().id(),
                Amiss.one(
                    List.of(
                        RiskConclusion.INDIRECT_ONLY,
                        RiskConclusion.NO_CONTACT_ONLY,
                        RiskConclusion.NOT_SUITABLE),
                    random)))
            .toList();
      case 4 ->
        List.of(new RiskAssessed(RandomProcessEvents.assessment(
                state, who, RiskRating.LOW, RiskConclusion.DIRECT_OK)
            .withRatings(Story.everyTopic(RiskRating.HIGH))));
      case 5 ->
        principals.stream()
            .<CaseEvent>map(each -> new AcknowledgementRetracted(each.participant().id()))
            .toList();
      case 6 ->
        List.of(
            new SensitivityTriggered(Sensitivity.GENDER_BASED_VIOLENCE),
            new RiskAssessed(RandomProcessEvents.assessment(
                    state, who, RiskRating.LOW, RiskConclusion.DIRECT_OK)
                .withFurtherAbuse(Optional.empty())));
      default -> List.of(new NewOffenceRecorded(who, Cast.of(state).otherThan(who, 0)));
    };
  }

  private static CaseEvent assessed(
      CaseState state, ParticipantId who, RiskConclusion conclusion) {
    RiskAssessment assessment =
        RandomProcessEvents.assessment(state, who, RiskRating.LOW, conclusion);
    return new RiskAssessed(
        assessment.withId(RiskAssessmentId.of("ra-" + state.sequence() + "-" + who)));
  }

  private static ParticipantId responsible(
      List<ParticipantState> principals, ParticipantId otherwise) {
    return principals.stream()
        .map(ParticipantState::participant)
        .filter(Participant::isOnResponsibleSide)
        .map(Participant::id)
        .findFirst()
        .orElse(otherwise);
  }
}
