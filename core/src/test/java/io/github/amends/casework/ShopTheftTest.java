// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.AGREEMENT;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.Money;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profiles;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Worked example E12 as a story: theft from a shop; the company was harmed, and somebody of its
 * staff comes to the meeting for it.
 */
class ShopTheftTest {
  private static final ParticipantId CASHIER = ParticipantId.of("p-cashier");
  private static final TermId GOODS = TermId.of("t-goods");
  private static final Meeting MEETS =
      meeting(MEETING).build().withParticipants(RESPONSIBLE, CASHIER);

  @Test
  void whoMeetsSomebodyInTheCompanysPlaceHasAgreedToIt() {
    Story story = ready();
    assertThat(story.codes(new MeetingScheduled(MEETS))).containsExactly("MTG-10");
    story.then(new MeetingScheduled(MEETS.withSurrogateAgreedBy(RESPONSIBLE)));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
  }

  @Test
  void theMoneyIsOwedToTheCompanyAndNotToWhoCameForIt() {
    Story story = told();
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(story.file().state().terms().get(GOODS).term().beneficiary()).isEqualTo(HARMED);
    assertThat(story.file().state().course().routes()).containsExactly(Route.SURROGATE);
    assertThat(story.file().state().tookPart()).containsExactlyInAnyOrder(RESPONSIBLE, CASHIER);
  }

  @Test
  void theCompanyIsToldHowItEnded() {
    Story story = told();
    assertThat(story.file().state().aftermath().informed()).containsExactly(HARMED);
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = ready();
    story.codes(new MeetingScheduled(MEETS));
    Agreement agreement = Story.agreement()
        .withTerms(Story.term(
            GOODS, TermKind.COMPENSATION, new Measure.Payment(Money.of("38.50", "GBP"))));
    return story
        .on(6, 1)
        .then(new MeetingScheduled(MEETS.withSurrogateAgreedBy(RESPONSIBLE)))
        .on(6, 14)
        .then(
            new ProcessStarted(
                MEETING,
                new TreeSet<>(Set.of(RESPONSIBLE, CASHIER)),
                new TreeSet<>(Set.of(LEAD, SECOND))),
            new ProcessEnded(MEETING),
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            new AgreementDrafted(agreement),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT),
            new AgreementAgreed(AGREEMENT, 1, Story.confirmedBy(RESPONSIBLE)))
        .on(7, 1)
        .then(Story.paid(GOODS, "GBP 38.50", TermResult.FULFILLED))
        .close();
  }

  private static Story ready() {
    Participant shop = Participant.builder()
        .id(HARMED)
        .party(PartyRef.organisation("shop"))
        .addRoles(ParticipantRole.HARMED)
        .build();
    Participant cashier = Participant.builder()
        .from(participant(CASHIER, ParticipantRole.OBSERVER))
        .roles(Set.of(ParticipantRole.SURROGATE))
        .standsInFor(HARMED)
        .build();
    return Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().build(),
            shop,
            responsible(),
            cashier)
        .takeIn()
        .then(contacted(HARMED, ContactOutcome.REACHED))
        .involve(CASHIER)
        .involve(RESPONSIBLE)
        .then(
            acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL),
            assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK),
            new SuitabilityDecided(new Suitability.Suitable(Route.SURROGATE)))
        .then(prepared(RESPONSIBLE), prepared(CASHIER));
  }
}
