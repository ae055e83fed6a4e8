// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.StopCause;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Sensitivity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** What may happen to a case that is well on its way, and turns what was settled. */
final class Turns {
  private Turns() {}

  static List<CaseEvent> of(CaseState state, SplittableRandom random) {
    List<ParticipantState> principals = state.principalsThere();
    if (principals.isEmpty()) {
      return List.of();
    }
    ParticipantId who = Amiss.one(principals, random).participant().id();
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> stoppedWithAThird(state);
      case 3 ->
        List.of(new LegalEventRecorded(
            new LegalEvent.Proceeding(responsible(principals, who), ProceedingStep.ACQUITTED)));
      case 4 ->
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
      case 5 ->
        List.of(new RiskAssessed(
            RandomProcessEvents.assessment(state, who, RiskRating.LOW, RiskConclusion.DIRECT_OK)
                .withRatings(Story.everyTopic(RiskRating.HIGH))));
      case 6 ->
        principals.stream()
            .<CaseEvent>map(
                each -> new AcknowledgementRetracted(each.participant().id()))
            .toList();
      case 7 ->
        List.of(
            new SensitivityTriggered(Sensitivity.GENDER_BASED_VIOLENCE),
            new RiskAssessed(
                RandomProcessEvents.assessment(state, who, RiskRating.LOW, RiskConclusion.DIRECT_OK)
                    .withFurtherAbuse(Optional.empty())));
      case 8 -> refusedCompany(who);
      default -> List.of(new NewOffenceRecorded(who, Cast.of(state).otherThan(who, 0)));
    };
  }

  /** Somebody harmed joins, is told, agrees and is assessed; then safety stops the process. */
  private static List<CaseEvent> stoppedWithAThird(CaseState state) {
    int number = state.participants().size() + 1;
    Participant third = Openings.participant(number, Set.of(ParticipantRole.HARMED), 0);
    InformationId information = InformationId.of("i-third-" + state.sequence());
    return List.of(
        new ParticipantAdded(third),
        new InformationRecorded(Story.information(third.id()).id(information).build()),
        new ConsentRecorded(People.consent(state, third.id(), third.id(), ConsentPurpose.ASSESSMENT)
            .withInformation(information)),
        assessed(state, third.id(), RiskConclusion.DIRECT_OK),
        new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE));
  }

  /** Somebody wishes for a supporter, who is sent away without grounds. */
  private static List<CaseEvent> refusedCompany(ParticipantId who) {
    PartyRef friend = PartyRef.person("friend-of-all");
    return List.of(
        new SupporterWished(who, friend), new SupporterRefused(who, friend, new TreeSet<>()));
  }

  private static CaseEvent assessed(CaseState state, ParticipantId who, RiskConclusion conclusion) {
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
