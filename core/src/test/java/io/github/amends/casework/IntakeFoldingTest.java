// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.ReferralId;
import io.github.amends.event.Approach;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.CaseLinked;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.ReferralAcknowledged;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ReferrerInformationRequested;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ReferralItem;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What coming in, joining, leaving and being offered something make of a case. */
class IntakeFoldingTest {
  private static final CaseId OTHER = CaseId.of("case-2");

  @Test
  void theReferrerIsAcknowledgedOnceToldSo() {
    Story story = Story.graffiti();
    assertThat(story.file().state().isReferrerAcknowledged()).isFalse();
    story.then(new ReferralAcknowledged());
    assertThat(story.file().state().isReferrerAcknowledged()).isTrue();
    assertThat(story.stage()).isEqualTo(CaseStage.REFERRED);
  }

  @Test
  void aQuestionToTheReferrerHoldsTheCaseUntilItIsAnswered() {
    Story story = Story.graffiti().then(new ScreeningBegun(), requested());
    assertThat(story.file().state().hold()).contains(HoldCause.AWAITING_INFORMATION);
    story.then(new ReferrerInformationReceived(
        referral().owner(AgencyKind.YOUTH_JUSTICE).build()));
    assertThat(story.file().state().hold()).isEmpty();
    assertThat(story.file().state().referral().owner()).contains(AgencyKind.YOUTH_JUSTICE);
  }

  @Test
  void whatTheReferrerSendsDoesNotEndAHoldOfAnotherCause() {
    Story story = Story.graffiti().then(new ScreeningBegun(), new HoldPlaced(HoldCause.ILLNESS));
    story.then(new ReferrerInformationReceived(referral().build()));
    assertThat(story.file().state().hold()).contains(HoldCause.ILLNESS);
  }

  @Test
  void whatTheReferrerSendsIsAboutTheSameReferral() {
    Story story = Story.graffiti().then(new ScreeningBegun());
    assertThat(story.codes(new ReferrerInformationReceived(
            referral().id(ReferralId.of("r-other")).build())))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void aCaseIsNeverLinkedWithItself() {
    Story story = Story.graffiti();
    assertThat(story.codes(new CaseLinked(CaseId.of("case-1"), CaseLinkKind.SAME_INCIDENT)))
        .containsExactly("BLOCKED_LINK_CYCLE");
    story.then(new CaseLinked(OTHER, CaseLinkKind.SAME_INCIDENT));
    assertThat(story.file().state().links())
        .containsExactly(entry(OTHER, CaseLinkKind.SAME_INCIDENT));
  }

  @Test
  void duplicatesNeverLeadRoundInACircle() {
    CaseLinked duplicate = new CaseLinked(OTHER, CaseLinkKind.DUPLICATE_OF);
    CaseId third = CaseId.of("case-3");
    CaseId own = CaseId.of("case-1");
    assertThat(knowing(Map.of(OTHER, third, third, own)).codes(duplicate))
        .containsExactly("BLOCKED_LINK_CYCLE");
    assertThat(knowing(Map.of(OTHER, third)).codes(duplicate)).isEmpty();
    assertThat(knowing(Map.of(OTHER, third, third, OTHER)).codes(duplicate)).isEmpty();
    assertThat(Story.graffiti().knowing(context -> Context.at(context.now())).codes(duplicate))
        .containsExactly("BLOCKED_CONTEXT_UNKNOWN");
  }

  @Test
  void whatIsOfferedAndDeclinedIsKept() {
    Story story = Story.graffiti()
        .takeIn()
        .then(
            new AppropriateAdultOffered(HARMED, OfferResponse.DECLINED),
            new SupportOffered(HARMED, SupportKind.HEALTH, OfferResponse.NO_ANSWER),
            new SupportOffered(HARMED, SupportKind.HEALTH, OfferResponse.ACCEPTED),
            new InformationDeclined(HARMED, new TreeSet<>(Set.of(InformationSubject.OUTCOME))),
            new ConsentOffered(HARMED, ConsentPurpose.DIRECT, Approach.SERVICE));
    ParticipantState state = story.file().state().participant(HARMED).orElseThrow();
    assertThat(state.adultOffered()).contains(OfferResponse.DECLINED);
    assertThat(state.supportOffered())
        .containsExactly(entry(SupportKind.HEALTH, OfferResponse.ACCEPTED));
    assertThat(state.declinedInformation()).containsExactly(InformationSubject.OUTCOME);
    assertThat(state.consents().get(ConsentPurpose.DIRECT).status())
        .isEqualTo(ConsentStatus.OFFERED);
  }

  @Test
  void theDeadAreNeverSaidToHaveWithdrawn() {
    Story story =
        Story.graffiti().takeIn().then(new ParticipationEnded(HARMED, ParticipationEndReason.DIED));
    assertThat(story.file().state().participant(HARMED).orElseThrow().ended())
        .contains(ParticipationEndReason.DIED);
    assertThat(story.codes(withdrawn(HARMED, ConsentPurpose.DIRECT)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
    assertThat(story.codes(contacted(HARMED, ContactOutcome.REACHED)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
    assertThat(story.file().state().participant(HARMED).orElseThrow().withdrawals())
        .isEmpty();
  }

  @Test
  void whoMovedAwayMayStillWithdraw() {
    Story story = Story.graffiti()
        .takeIn()
        .then(new ParticipationEnded(HARMED, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.codes(consent(HARMED, ConsentPurpose.DIRECT)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
    assertThat(story.codes(withdrawn(HARMED, ConsentPurpose.DIRECT))).isEmpty();
  }

  @Test
  void aMeetingFixedWithSomebodyWhoDiedIsCancelled() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    Decision.Accepted accepted =
        story.accepted(new ParticipationEnded(RESPONSIBLE, ParticipationEndReason.DIED));
    assertThat(accepted.entries())
        .extracting(CaseEntry::event)
        .hasAtLeastOneElementOfType(MeetingCancelled.class);
    assertThat(story.file().state().meetings().get(MEETING).status())
        .isEqualTo(MeetingStatus.CANCELLED);
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
  }

  private static ReferrerInformationRequested requested() {
    return new ReferrerInformationRequested(new TreeSet<>(Set.of(ReferralItem.DATA_BASIS)));
  }

  private static Story knowing(Map<CaseId, CaseId> duplicates) {
    return Story.graffiti().knowing(context -> context.withDuplicates(duplicates));
  }
}
