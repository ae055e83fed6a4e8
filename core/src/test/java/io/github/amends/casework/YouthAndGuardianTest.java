// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.referral;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.AgencyKind;
import io.github.amends.volunteer.AssignmentRole;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * Worked example E7 as a story: the person responsible is fifteen; the youth justice service owns
 * the case, a guardian consents beside the child, and an adult is offered for the meeting.
 */
class YouthAndGuardianTest {
  private static final MeetingScheduled MEETS =
      new MeetingScheduled(meeting(MEETING).build());

  @Test
  void theCaseOfAChildIsTheYouthJusticeServices() {
    Story story = screened();
    assertThat(story.codes(new ReferralAccepted())).containsExactly("BLOCKED_YOUTH_OWNER");
    story.then(owned(), new ReferralAccepted());
    assertThat(story.stage()).isEqualTo(CaseStage.ACCEPTED);
  }

  @Test
  void theGuardianConsentsAndTheChildDoesToo() {
    Story story = takenIn().then(contacted(RESPONSIBLE, ContactOutcome.REACHED));
    story.then(informed(RESPONSIBLE));
    assertThat(story.codes(by(ConsentGiver.PARTICIPANT, ConsentPurpose.DIRECT)))
        .containsExactly("BLOCKED_CHILD_GUARDIAN");
    assertThat(story.codes(by(ConsentGiver.GUARDIAN, ConsentPurpose.DIRECT)))
        .containsExactly("BLOCKED_CHILD_ASSENT");
    assertThat(story.codes(by(ConsentGiver.PARTICIPANT_AND_GUARDIAN, ConsentPurpose.DIRECT)))
        .isEmpty();
  }

  @Test
  void anAdultIsOfferedAndSomebodyIsTrainedForChildren() {
    Story story = ready();
    assertThat(story.codes(MEETS)).containsExactly("CHL-01");
    story.then(new AppropriateAdultOffered(RESPONSIBLE, OfferResponse.ACCEPTED));
    story
        .standing(
            Standings.builder(LEAD).trainedForChildrenFrom(Optional.empty()).build())
        .standing(
            Standings.builder(SECOND).trainedForChildrenFrom(Optional.empty()).build());
    assertThat(story.codes(MEETS)).containsExactly("CHL-05");
    assertThat(told().stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void whatIsWrittenDownHoldsNoAge() {
    assertThat(told().file().entries().toString())
        .doesNotContainPattern("\\b[Aa]ge=")
        .doesNotContainIgnoringCase("birth");
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = ready();
    story.codes(MEETS);
    return story
        .then(new AppropriateAdultOffered(RESPONSIBLE, OfferResponse.ACCEPTED), MEETS)
        .start()
        .then(new ProcessEnded(MEETING))
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED)),
            new ReferrerInformed(ReportContent.OUTCOME),
            Story.told(HARMED),
            new CaseCompleted());
  }

  private static Story screened() {
    return Story.graffiti(CaseMachine.under(Profiles.englandAndWales()))
        .knowing(context ->
            context.withAges((who, day) -> OptionalInt.of(who.equals(RESPONSIBLE) ? 15 : 40)))
        .then(new ScreeningBegun());
  }

  private static ReferrerInformationReceived owned() {
    return new ReferrerInformationReceived(
        referral().owner(AgencyKind.YOUTH_JUSTICE).build());
  }

  private static Story takenIn() {
    Story story = screened();
    story.codes(new ReferralAccepted());
    return story.then(
        owned(),
        new ReferralAccepted(),
        assigned(LEAD, AssignmentRole.LEAD),
        assigned(SECOND, AssignmentRole.CO));
  }

  private static Story ready() {
    Story story = takenIn()
        .involve(HARMED)
        .then(contacted(RESPONSIBLE, ContactOutcome.REACHED), informed(RESPONSIBLE));
    story.codes(by(ConsentGiver.PARTICIPANT, ConsentPurpose.ASSESSMENT));
    return story
        .then(
            by(ConsentGiver.PARTICIPANT_AND_GUARDIAN, ConsentPurpose.ASSESSMENT),
            by(ConsentGiver.PARTICIPANT_AND_GUARDIAN, ConsentPurpose.DIRECT),
            acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL))
        .assess()
        .prepare()
        .on(6, 1);
  }

  private static ConsentRecorded by(ConsentGiver giver, ConsentPurpose purpose) {
    Consent.Builder given =
        Consent.builder().from(consent(RESPONSIBLE, purpose).consent()).givenBy(giver);
    return new ConsentRecorded(
        giver == ConsentGiver.PARTICIPANT
            ? given.build()
            : given.guardian(PartyRef.person("parent")).build());
  }
}
