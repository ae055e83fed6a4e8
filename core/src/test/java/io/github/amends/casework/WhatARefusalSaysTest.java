// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.Mitigation;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.Adjustment;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.referral.Referral;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The particulars with which a step is refused, and what does not refuse it. */
class WhatARefusalSaysTest {
  private static final FacilitatorId THIRD = FacilitatorId.of("f-third");
  private static final ParticipantId STRANGER = ParticipantId.of("p-stranger");
  private static final ExchangeId LETTER = ExchangeId.of("x-letter");

  @Test
  void everyHighRiskThatNobodySeesToIsNamed() {
    Map<RiskTopic, RiskRating> ratings = Story.everyTopic(RiskRating.LOW);
    ratings.put(RiskTopic.MOTIVATION, RiskRating.HIGH);
    ratings.put(RiskTopic.NEEDS, RiskRating.HIGH);
    ratings.put(RiskTopic.RIGHT_TIME, RiskRating.HIGH);
    Participant other = participant(STRANGER, ParticipantRole.HARMED);
    RiskAssessment high = assessed(STRANGER, RiskRating.LOW, RiskConclusion.DIRECT_OK)
        .assessment()
        .withRatings(ratings);
    Story story = Story.opening(referral().build(), List.of(harmed(), responsible(), other))
        .engage()
        .involve(STRANGER)
        .assess()
        .prepare()
        .then(
            new RiskAssessed(high),
            prepared(STRANGER),
            new MitigationAdded(new Mitigation(
                MitigationId.of("mi-1"),
                high.id(),
                RiskTopic.NEEDS,
                ActorRef.volunteer("f-lead"),
                LocalDate.of(2026, 6, 10))))
        .on(6, 1);
    Refusal refusal = onlyRefusal(story.attempt(new MeetingScheduled(
        meeting(MEETING).build().withParticipants(HARMED, RESPONSIBLE, STRANGER))));
    assertThat(refusal.facts())
        .contains(Fact.of("participant", STRANGER), Fact.of("missing", "motivation, right-time"));
  }

  @Test
  void whoIsNotActiveYetMayBeAssignedFromTheDayOnWhichTheyAreAgain() {
    FacilitatorStanding standing = Standings.builder(THIRD)
        .active(List.of(
            Validity.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            Validity.from(LocalDate.of(2026, 9, 1)),
            Validity.from(LocalDate.of(2026, 8, 1))))
        .build();
    Refusal refusal = onlyRefusal(
        Story.graffiti().takeIn().standing(standing).attempt(assigned(THIRD, AssignmentRole.CO)));
    assertThat(refusal.code()).isEqualTo("BLOCKED_FACILITATOR_INACTIVE");
    assertThat(refusal.liftsOn()).contains(LocalDate.of(2026, 8, 1));
  }

  @Test
  void theHoursOfLearningAreCountedInWholeHours() {
    FacilitatorStanding standing = Standings.builder(THIRD)
        .development(List.of(new ProfessionalDevelopment(
            LocalDate.of(2026, 2, 2), 4 * 7 + 3, DevelopmentApproval.APPROVED)))
        .build();
    Refusal refusal = onlyRefusal(Story.graffiti(CaseMachine.under(Breach.under(Rules.FAC_05)))
        .takeIn()
        .standing(standing)
        .attempt(assigned(THIRD, AssignmentRole.CO)));
    assertThat(refusal.code()).isEqualTo("BLOCKED_FACILITATOR_CPD");
    assertThat(refusal.facts()).contains(Fact.of("there", 7));
  }

  @Test
  void theApprovedShareIsOneOfTheHoursThatAreNeeded() {
    CaseMachine machine = CaseMachine.under(Breach.under(Rules.FAC_05));
    int needed = machine.profile().setting(Parameter.CPD_HOURS_ADVANCED).number();
    int percent = machine.profile().setting(Parameter.CPD_APPROVED_PERCENT).number();
    int quarters = 4 * needed * percent / 100;
    assertThat(join(machine, 4 * needed, quarters)).isInstanceOf(Decision.Accepted.class);
    assertThat(onlyRefusal(join(machine, 4 * needed, quarters - 1)).code())
        .isEqualTo("BLOCKED_FACILITATOR_CPD");
  }

  @Test
  void whoseNeedsWereAskedBeforeIsNotAskedAgainNorWhoIsNotThere() {
    Participant adjusted = responsible().withAdjustments(Adjustment.INTERPRETER);
    CaseMachine machine = CaseMachine.under(Breach.under(Rules.EQ_01));
    Story story =
        Story.opening(machine, referral().build(), harmed(), adjusted).engage().assess();
    assertThat(reasons(story.attempt(unasked(RESPONSIBLE)))).doesNotContain("EQ-01");
    assertThat(reasons(story.attempt(unasked(HARMED)))).contains("EQ-01");
  }

  @Test
  void aDisputeNeedsNoBasisForDataOnOffences() {
    for (IncidentKind kind : IncidentKind.values()) {
      Referral without = referral()
          .incident(referral().build().incident().withKind(kind))
          .dataBasis(Optional.empty())
          .build();
      boolean offence = kind == IncidentKind.OFFENCE || kind == IncidentKind.LOW_LEVEL_OFFENCE;
      Decision opened = Story.opened(
          CaseMachine.under(Profiles.rocRestore()), without, List.of(harmed(), responsible()));
      assertThat(reasons(opened).contains("BLOCKED_NO_DATA_BASIS"))
          .as(kind.code())
          .isEqualTo(offence);
    }
  }

  @Test
  void anOrderThatTheReferrerTellsOfIsAboutPeopleOfTheCase() {
    Story story = Story.graffiti().then(new ScreeningBegun());
    assertThat(story.codes(told(HARMED, STRANGER))).containsExactly("BLOCKED_UNKNOWN_REFERENCE");
    assertThat(story.codes(told(HARMED, RESPONSIBLE))).isEmpty();
  }

  @Test
  void aSittingThatDoesNotRunIsNotForeseenToEnd() {
    Story story = Story.graffiti().byLetter().then(new ExchangeSent(letter(RESPONSIBLE, HARMED)));
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    Map<EventType, EventAvailability> available =
        story.machine().availableEvents(story.file(), story.context());
    for (EventType type : List.of(EventType.PROCESS_ENDED, EventType.PROCESS_ADJOURNED)) {
      assertThat(available.get(type).isAllowed()).isFalse();
      assertThat(available.get(type).refusals())
          .extracting(Refusal::code)
          .contains("BLOCKED_MEETING_STATUS");
    }
  }

  @Test
  void aLetterThatWasHandedOverIsNotDraftedAgain() {
    Story story = Story.graffiti().byLetter().then(new ExchangeSent(letter(RESPONSIBLE, HARMED)));
    Refusal again = onlyRefusal(story.attempt(new ExchangeDrafted(letter(RESPONSIBLE, HARMED))));
    assertThat(again.code()).isEqualTo("BLOCKED_EXCHANGE_STATUS");
    assertThat(again.facts()).contains(Fact.of("exchange", LETTER), Fact.of("status", "sent"));
  }

  @Test
  void whatTheMachineWouldAddTakesNoIdThatIsThereAlready() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    List<CaseEntry> entries = new ArrayList<>(story.file().entries());
    entries.set(3, named(entries.get(3), EventId.of("withdrawal/1")));
    CaseFile file = CaseFile.fold(entries);
    Decision refused =
        decide(story, file, EventId.of("withdrawal"), withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(onlyRefusal(refused).code()).isEqualTo("BLOCKED_EVENT_ID_TAKEN");
    assertThat(decide(story, file, EventId.of("other"), withdrawn(HARMED, ConsentPurpose.DIRECT)))
        .isInstanceOf(Decision.Accepted.class);
  }

  private static CaseEntry named(CaseEntry entry, EventId id) {
    return new CaseEntry(
        entry.caseId(),
        entry.sequence(),
        id,
        entry.occurred(),
        entry.recordedAt(),
        entry.recordedBy(),
        entry.provenance(),
        entry.event(),
        entry.stage());
  }

  private static Decision decide(Story story, CaseFile file, EventId id, CaseEvent event) {
    Proposal pattern = story.propose(event);
    return story
        .machine()
        .decide(
            file,
            new Proposal(
                pattern.caseId(),
                id,
                file.sequence(),
                pattern.occurred(),
                pattern.by(),
                pattern.provenance(),
                event),
            story.context().withNow(story.now()));
  }

  private static Decision join(CaseMachine machine, int quarters, int approved) {
    LocalDate day = LocalDate.of(2026, 2, 2);
    FacilitatorStanding standing = Standings.builder(THIRD)
        .development(List.of(
            new ProfessionalDevelopment(day, quarters - approved, DevelopmentApproval.NOT_APPROVED),
            new ProfessionalDevelopment(day, approved, DevelopmentApproval.APPROVED)))
        .build();
    return Story.graffiti(machine)
        .takeIn()
        .standing(standing)
        .attempt(assigned(THIRD, AssignmentRole.CO));
  }

  private static List<String> reasons(Decision decision) {
    if (decision instanceof Decision.Refused refused) {
      return refused.refusals().stream().map(Refusal::code).toList();
    }
    return ((Decision.Accepted) decision).warnings().stream().map(Warning::code).toList();
  }

  private static Refusal onlyRefusal(Decision decision) {
    List<Refusal> refusals = ((Decision.Refused) decision).refusals();
    assertThat(refusals).hasSize(1);
    return refusals.get(0);
  }

  private static PreparationRecorded unasked(ParticipantId who) {
    return new PreparationRecorded(prepared(who)
        .preparation()
        .withTopics(Set.of(PreparationTopic.VENUE, PreparationTopic.GROUND_RULES)));
  }

  private static ReferrerInformationReceived told(ParticipantId one, ParticipantId other) {
    LegalOrder order = new LegalOrder(
        LegalOrderId.of("o-1"),
        LegalOrderKind.BAIL_CONDITION,
        Validity.from(LocalDate.of(2026, 5, 1)),
        new TreeSet<>(Set.of(one, other)));
    return new ReferrerInformationReceived(referral().addOrders(order).build());
  }

  private static IndirectExchange letter(ParticipantId from, ParticipantId to) {
    return new IndirectExchange(LETTER, from, to, Medium.WRITTEN);
  }
}
