// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.Approach;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.CaseLinked;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.EventType;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.ReferralAcknowledged;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ReferrerInformationRequested;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralItem;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Random events of coming in, of joining and leaving, and of what is offered. */
final class RandomIntakeEvents {
  private RandomIntakeEvents() {}

  static CaseEvent of(EventType type, Cast cast, Choice choice) {
    return switch (type) {
      case REFERRAL_ACKNOWLEDGED -> new ReferralAcknowledged();
      case REFERRER_INFORMATION_REQUESTED ->
        new ReferrerInformationRequested(
            new TreeSet<>(Set.of(Choice.pick(ReferralItem.values(), choice.what()))));
      case REFERRER_INFORMATION_RECEIVED -> received(cast, choice);
      case CASE_LINKED ->
        new CaseLinked(
            CaseId.of("case-" + choice.who() % 5),
            Choice.pick(CaseLinkKind.values(), choice.what()));
      case PARTICIPATION_ENDED ->
        new ParticipationEnded(
            Choice.isAmongLast(25, choice.how())
                ? cast.person(choice.who())
                : ParticipantId.of("p-nobody"),
            Choice.pick(ParticipationEndReason.values(), choice.what()));
      case APPROPRIATE_ADULT_OFFERED ->
        new AppropriateAdultOffered(
            cast.person(choice.who()), Choice.pick(OfferResponse.values(), choice.what()));
      case SUPPORT_OFFERED ->
        new SupportOffered(
            cast.person(choice.who()),
            Choice.pick(SupportKind.values(), choice.how()),
            Choice.pick(OfferResponse.values(), choice.what()));
      case INFORMATION_DECLINED ->
        new InformationDeclined(
            cast.person(choice.who()),
            new TreeSet<>(Set.of(Choice.pick(InformationSubject.values(), choice.what()))));
      case CONSENT_OFFERED ->
        new ConsentOffered(
            cast.person(choice.who()),
            Choice.pick(ConsentPurpose.values(), choice.what()),
            Choice.pick(Approach.values(), choice.how()));
      default -> throw new IllegalArgumentException("no random " + type.code());
    };
  }

  private static CaseEvent received(Cast cast, Choice choice) {
    Referral now = cast.state().referral();
    return new ReferrerInformationReceived(
        Choice.isAmongLast(10, choice.how())
            ? now.withDataBasis(Optional.empty())
            : now.withEvidence(ChargingEvidence.ENOUGH_TO_CHARGE).withDataBasis(Story.DATA_BASIS));
  }
}
