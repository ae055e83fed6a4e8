// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.Approach;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.CaseLinked;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.participant.Adjustment;
import io.github.amends.participant.AtStake;
import io.github.amends.participant.Capacity;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.participant.Vulnerability;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.DataBasis;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.OffenceDataCondition;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Referral;
import io.github.amends.referral.Requester;
import io.github.amends.referral.Sensitivity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** What is amiss in referrals, with people, in what they are told and in what they agree to. */
final class AmissPeople {
  private AmissPeople() {}

  static CaseEvent of(CaseEvent event, CaseState state, SplittableRandom random) {
    if (event instanceof ReferrerInformationReceived received) {
      return new ReferrerInformationReceived(amiss(received.referral(), random));
    }
    if (event instanceof AcknowledgementRecorded recorded) {
      return new AcknowledgementRetracted(recorded.acknowledgement().participant());
    }
    if (event instanceof ParticipantAdded added) {
      return new ParticipantAdded(beside(inNeed(added.participant(), random), state, random));
    }
    if (event instanceof ContactAttempted attempted) {
      ContactAttempt attempt = attempted.attempt();
      return new ContactAttempted(new ContactAttempt(
          attempt.participant(), attempt.channel(), ContactOutcome.ASKED_NOT_TO_CONTACT));
    }
    if (event instanceof InformationRecorded recorded) {
      return new InformationRecorded(amiss(recorded.information(), state, random));
    }
    if (event instanceof ConsentOffered offered) {
      return declined(state, random).orElse(offered);
    }
    if (event instanceof ConsentRecorded recorded) {
      return new ConsentRecorded(amiss(recorded.consent(), state, random));
    }
    if (event instanceof ConsentWithdrawn withdrawn) {
      // Mostly of something without which the process goes on.
      return new ConsentWithdrawn(
          withdrawn.participant(), new TreeSet<>(Set.of(ConsentPurpose.FOLLOW_UP)));
    }
    if (event instanceof SensitivityTriggered) {
      return new SensitivityTriggered(
          random.nextInt(2) == 0
              ? Sensitivity.GENDER_BASED_VIOLENCE
              : Amiss.one(Sensitivity.values(), random));
    }
    if (event instanceof SensitivityWaived waived) {
      return new SensitivityWaived(waived.sensitivity(), Cast.facilitator(30), waived.reason());
    }
    if (event instanceof LegalEventRecorded && !state.principalsThere().isEmpty()) {
      return new LegalEventRecorded(new LegalEvent.Proceeding(
          Amiss.one(state.principalsThere(), random).participant().id(),
          random.nextInt(2) == 0 ? ProceedingStep.ACQUITTED : ProceedingStep.DISCONTINUED));
    }
    return event instanceof CaseLinked linked
        ? new CaseLinked(linked.other(), CaseLinkKind.DUPLICATE_OF)
        : event;
  }

  /** The referral without a basis or evidence, of violence, of a child, or before a charge. */
  static Referral amiss(Referral referral, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> referral.withDataBasis(Optional.empty());
      case 1 ->
        referral.withDataBasis(new DataBasis(
            LawfulBasis.LEGITIMATE_INTERESTS,
            Optional.of(OffenceDataCondition.STATUTORY_PURPOSE),
            Optional.empty()));
      case 2 -> referral.withJusticeStage(JusticeStage.PRE_CHARGE).withEvidence(Optional.empty());
      case 3 ->
        referral
            .withRequestedBy(random.nextInt(3) == 0 ? Requester.REFERRER : Requester.HARMED)
            .withIncident(referral.incident().withSensitivities(Sensitivity.GENDER_BASED_VIOLENCE));
      case 4 -> referral.withOwner(AgencyKind.YOUTH_JUSTICE);
      default ->
        referral
            .withJusticeStage(JusticeStage.PRE_CHARGE)
            .withEvidence(ChargingEvidence.ENOUGH_TO_CHARGE);
    };
  }

  /** Somebody who speaks another language, is vulnerable, or needs an adjustment. */
  static Participant inNeed(Participant participant, SplittableRandom random) {
    if (participant.party().kind() != PartyRef.Kind.PERSON) {
      return participant.withRepresentedBy(PartyRef.person("speaker"));
    }
    return switch (random.nextInt(3)) {
      case 0 -> participant.withLanguage("pl");
      case 1 -> participant.withVulnerabilities(Amiss.one(Vulnerability.values(), random));
      default -> participant.withAdjustments(Amiss.one(Adjustment.values(), random));
    };
  }

  /** Somebody beside the parties; an adult beside a child who may be a party too. */
  private static Participant beside(
      Participant participant, CaseState state, SplittableRandom random) {
    if (participant.party().kind() != PartyRef.Kind.PERSON || state.principals().isEmpty()) {
      return participant;
    }
    Participant party = state.principals().stream()
        .map(ParticipantState::participant)
        .filter(each -> each.representedBy().isPresent())
        .findFirst()
        .orElseGet(() -> Amiss.one(state.principals(), random).participant());
    Participant.Builder beside =
        Participant.builder().id(participant.id()).party(participant.party());
    // An organisation is seldom a party, so its speaker is tried more often.
    boolean represented = party.representedBy().isPresent();
    return switch (represented ? Math.min(3, random.nextInt(7)) : random.nextInt(8)) {
      case 0 -> beside.addRoles(ParticipantRole.PROFESSIONAL).build();
      case 1 -> beside.addRoles(ParticipantRole.OBSERVER).build();
      case 2 ->
        beside.addRoles(ParticipantRole.SURROGATE).standsInFor(party.id()).build();
      case 3 ->
        beside
            .party(party.representedBy().orElse(participant.party()))
            .addRoles(ParticipantRole.APPROPRIATE_ADULT)
            .appropriateAdultOf(party.id())
            .build();
      case 4, 5 -> beside.addRoles(ParticipantRole.HARMED).build();
      default -> participant;
    };
  }

  private static InformationGiven amiss(
      InformationGiven told, CaseState state, SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> told.withItems(Amiss.one(InformationItem.values(), random));
      case 1 -> told.withLanguage("fr");
      case 2 -> {
        EnumSet<InformationItem> items = EnumSet.allOf(InformationItem.class);
        items.remove(Amiss.one(items, random));
        yield told.withItems(items);
      }
      default ->
        state.principalsThere().stream()
            .filter(each -> each.information().isEmpty())
            .map(each -> told.withParticipant(each.participant().id()))
            .findFirst()
            .orElse(told);
    };
  }

  /** Asks somebody once more who said no. */
  private static Optional<CaseEvent> declined(CaseState state, SplittableRandom random) {
    List<CaseEvent> again = new ArrayList<>();
    for (ParticipantState each : state.participants().values()) {
      each.consents().forEach((purpose, consent) -> {
        if (consent.status().isDeclined()) {
          again.add(new ConsentOffered(each.participant().id(), purpose, Approach.SERVICE));
        }
      });
    }
    return again.isEmpty() ? Optional.empty() : Optional.of(Amiss.one(again, random));
  }

  private static Consent amiss(Consent consent, CaseState state, SplittableRandom random) {
    return switch (random.nextInt(9)) {
      case 0 -> consent.withMethod(ConsentMethod.VERBAL_WITNESSED);
      case 1 -> consent.withVoluntarinessStatedBy(ActorRef.system("import"));
      case 2 -> consent.withAtStake(AtStake.SENTENCE);
      case 3 -> consent.withCapacity(Capacity.DOUBTED);
      case 4 -> byGuardian(consent, ConsentGiver.GUARDIAN);
      case 5 -> byGuardian(consent, ConsentGiver.PARTICIPANT_AND_GUARDIAN);
      case 6 -> {
        Set<ParticipantId> all = Amiss.everybody(state);
        yield all.isEmpty() ? consent : consent.withParticipant(Amiss.one(all, random));
      }
      case 7 ->
        byGuardian(consent, ConsentGiver.GUARDIAN)
            .withMethod(ConsentMethod.VERBAL_WITNESSED)
            .withVoluntarinessStatedBy(ActorRef.system("import"))
            .withAtStake(AtStake.LICENCE)
            .withCapacity(Capacity.DOUBTED);
      default -> againAfterWithdrawing(consent, state, random);
    };
  }

  private static Consent byGuardian(Consent consent, ConsentGiver giver) {
    return Consent.builder()
        .from(consent)
        .givenBy(giver)
        .guardian(PartyRef.person("guardian"))
        .build();
  }

  private static Consent againAfterWithdrawing(
      Consent consent, CaseState state, SplittableRandom random) {
    List<Consent> again = new ArrayList<>();
    for (ParticipantState each : state.participants().values()) {
      ParticipantId who = each.participant().id();
      each.withdrawals()
          .forEach((purpose, when) -> again.add(People.consent(state, who, who, purpose)));
    }
    return again.isEmpty() ? consent : Amiss.one(again, random);
  }
}
