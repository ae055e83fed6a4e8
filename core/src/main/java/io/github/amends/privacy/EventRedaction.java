// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.assessment.Mitigation;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.DataKind;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.EntryErased;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SafeguardingConcernRaised;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is left of an event, given what was removed later. */
final class EventRedaction {
  private final Map<ParticipantId, Set<DataKind>> removed;
  private final NounRedaction nouns;

  EventRedaction(
      Map<ParticipantId, Set<DataKind>> removed,
      boolean wordsRemoved,
      Set<PartyRef> buried,
      Tombstones tombstones) {
    this.removed = removed;
    this.nouns = new NounRedaction(removed, wordsRemoved, buried, tombstones);
  }

  CaseEvent of(CaseEvent event) {
    if (event instanceof EntryCorrected corrected) {
      return new EntryCorrected(
          corrected.entry(), of(corrected.replacement()), corrected.occurred(), corrected.reason());
    }
    return aboutOnePerson(event)
        .filter(erased -> isRemoved(erased.participant(), erased.kind()))
        .map(CaseEvent.class::cast)
        .orElseGet(() -> parts(event));
  }

  private boolean isRemoved(ParticipantId who, DataKind kind) {
    return removed.getOrDefault(who, Set.of()).contains(kind);
  }

  /** What an event becomes that says nothing but one kind of thing about one person. */
  private static Optional<EntryErased> aboutOnePerson(CaseEvent event) {
    return switch (event.type()) {
      case CONTACT_ATTEMPTED -> contact(((ContactAttempted) event).attempt());
      case CONSENT_OFFERED -> consent(((ConsentOffered) event).participant());
      case CONSENT_RECORDED -> consent(((ConsentRecorded) event).consent().participant());
      case CONSENT_REFUSED -> consent(((ConsentRefused) event).participant());
      case CONSENT_WITHDRAWN -> consent(((ConsentWithdrawn) event).participant());
      case ACKNOWLEDGEMENT_RECORDED ->
        erased(
            ((AcknowledgementRecorded) event).acknowledgement().participant(),
            DataKind.ACKNOWLEDGEMENT);
      case ACKNOWLEDGEMENT_RETRACTED ->
        erased(((AcknowledgementRetracted) event).participant(), DataKind.ACKNOWLEDGEMENT);
      case RISK_ASSESSED ->
        erased(((RiskAssessed) event).assessment().participant(), DataKind.RISK);
      case SATISFACTION_RECORDED -> answered((SatisfactionRecorded) event);
      default -> Optional.empty();
    };
  }

  /** That somebody asked to be left alone outlasts everything else that is known of contacts. */
  private static Optional<EntryErased> contact(ContactAttempt attempt) {
    return attempt.outcome() == ContactOutcome.ASKED_NOT_TO_CONTACT
        ? Optional.empty()
        : erased(attempt.participant(), DataKind.CONTACT);
  }

  private static Optional<EntryErased> consent(ParticipantId who) {
    return erased(who, DataKind.CONSENT);
  }

  private static Optional<EntryErased> answered(SatisfactionRecorded event) {
    return event.response().respondent() instanceof Respondent.TakingPart who
        ? erased(who.participant(), DataKind.SURVEY)
        : Optional.empty();
  }

  private static Optional<EntryErased> erased(ParticipantId who, DataKind kind) {
    return Optional.of(new EntryErased(who, kind));
  }

  /** Every other event keeps its kind; whoever adds one with a personal part adds it here. */
  private CaseEvent parts(CaseEvent event) {
    return switch (event.type()) {
      case REFERRAL_RECEIVED -> {
        ReferralReceived received = (ReferralReceived) event;
        yield new ReferralReceived(
            nouns.of(received.referral()),
            received.participants().stream().map(nouns::of).toList());
      }
      case REFERRER_INFORMATION_RECEIVED ->
        new ReferrerInformationReceived(nouns.of(((ReferrerInformationReceived) event).referral()));
      case PARTICIPANT_ADDED ->
        new ParticipantAdded(nouns.of(((ParticipantAdded) event).participant()));
      case INFORMATION_RECORDED ->
        new InformationRecorded(nouns.of(((InformationRecorded) event).information()));
      case CONSENT_RECORDED -> new ConsentRecorded(nouns.of(((ConsentRecorded) event).consent()));
      case RISK_ASSESSED -> new RiskAssessed(nouns.of(((RiskAssessed) event).assessment()));
      case FOLLOW_UP_RECORDED -> followUp((FollowUpRecorded) event);
      default -> furtherParts(event);
    };
  }

  private CaseEvent furtherParts(CaseEvent event) {
    return switch (event.type()) {
      case SENSITIVITY_WAIVED -> {
        SensitivityWaived waived = (SensitivityWaived) event;
        yield new SensitivityWaived(
            waived.sensitivity(), waived.supervisor(), nouns.of(waived.reason()));
      }
      case MITIGATION_ADDED -> {
        Mitigation added = ((MitigationAdded) event).mitigation();
        yield new MitigationAdded(new Mitigation(
            added.id(), added.assessment(), added.topic(), nouns.of(added.owner()), added.dueOn()));
      }
      case SAFEGUARDING_CONCERN_RAISED ->
        new SafeguardingConcernRaised(nouns.of(((SafeguardingConcernRaised) event).concern()));
      case SUPPORTER_WISHED -> {
        SupporterWished wished = (SupporterWished) event;
        yield new SupporterWished(wished.participant(), nouns.of(wished.supporter()));
      }
      case SUPPORTER_REFUSED -> {
        SupporterRefused refused = (SupporterRefused) event;
        yield new SupporterRefused(
            refused.participant(), nouns.of(refused.supporter()), refused.grounds());
      }
      default -> partsOfOutcomes(event);
    };
  }

  private CaseEvent partsOfOutcomes(CaseEvent event) {
    return switch (event.type()) {
      case AGREEMENT_DRAFTED ->
        new AgreementDrafted(nouns.of(((AgreementDrafted) event).agreement()));
      case AGREEMENT_AGREED -> {
        AgreementAgreed agreed = (AgreementAgreed) event;
        yield new AgreementAgreed(
            agreed.agreement(), agreed.version(), nouns.of(agreed.confirmations()));
      }
      case AGREEMENT_AMENDED -> {
        AgreementAmended amended = (AgreementAmended) event;
        yield new AgreementAmended(
            nouns.of(amended.agreement()), nouns.of(amended.confirmations()));
      }
      case TERM_PROGRESS_RECORDED ->
        new TermProgressRecorded(nouns.of(((TermProgressRecorded) event).progress()));
      case BREACH_DECLARED -> {
        BreachDeclared declared = (BreachDeclared) event;
        yield new BreachDeclared(
            declared.terms(),
            declared.noExtension(),
            nouns.of(declared.fairnessStatedBy()),
            declared.note().map(nouns::of));
      }
      case REFERRER_INFORMED -> new ReferrerInformed(nouns.of(((ReferrerInformed) event).report()));
      case CASE_RETURNED -> {
        CaseReturned returned = (CaseReturned) event;
        yield new CaseReturned(returned.closure(), nouns.of(returned.report()));
      }
      default -> event;
    };
  }

  /** That they were tried and reached is of the service; how they were, they now have not said. */
  private FollowUpRecorded followUp(FollowUpRecorded event) {
    FollowUp made = event.followUp();
    return isRemoved(made.participant(), DataKind.SURVEY)
        ? new FollowUpRecorded(new FollowUp(made.participant(), made.reached(), Wellbeing.NOT_SAID))
        : event;
  }
}
