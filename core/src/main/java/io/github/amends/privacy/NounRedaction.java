// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.TermProgress;
import io.github.amends.assessment.Disclosure;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.SafeguardingConcern;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.DataKind;
import io.github.amends.event.ReferrerReport;
import io.github.amends.participant.Consent;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.Participant;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is left of the nouns that events carry, given what was removed later. */
final class NounRedaction {
  private final Map<ParticipantId, Set<DataKind>> removed;
  private final boolean wordsRemoved;
  private final Set<PartyRef> buried;
  private final Tombstones tombstones;

  NounRedaction(
      Map<ParticipantId, Set<DataKind>> removed,
      boolean wordsRemoved,
      Set<PartyRef> buried,
      Tombstones tombstones) {
    this.removed = removed;
    this.wordsRemoved = wordsRemoved;
    this.buried = buried;
    this.tombstones = tombstones;
  }

  private boolean isRemoved(ParticipantId who, DataKind kind) {
    return removed.getOrDefault(who, Set.of()).contains(kind);
  }

  PartyRef of(PartyRef party) {
    return buried.contains(party) ? tombstones.of(party) : party;
  }

  ActorRef of(ActorRef actor) {
    return tombstones.of(actor, buried);
  }

  Narrative of(Narrative words) {
    return wordsRemoved ? Tombstones.of(words) : words;
  }

  Referral of(Referral referral) {
    ReferralSource source = referral.source() instanceof ReferralSource.Agency agency
        ? new ReferralSource.Agency(agency.kind(), of(agency.agency()))
        : referral.source();
    return referral
        .withSource(source)
        .withCircumstances(referral.circumstances().map(this::of));
  }

  Participant of(Participant participant) {
    Participant known = participant
        .withParty(of(participant.party()))
        .withRepresentedBy(participant.representedBy().map(this::of));
    return isRemoved(participant.id(), DataKind.NEEDS)
        ? known.withVulnerabilities().withAdjustments().withLanguage(Optional.empty())
        : known;
  }

  InformationGiven of(InformationGiven information) {
    if (isRemoved(information.participant(), DataKind.NEEDS)) {
      return information
          .withGiver(of(information.giver()))
          .withLanguage(Tombstones.LANGUAGE)
          .withInterpreter(Optional.empty());
    }
    return information
        .withGiver(of(information.giver()))
        .withInterpreter(information.interpreter().map(this::of));
  }

  Consent of(Consent consent) {
    boolean unknown = isRemoved(consent.participant(), DataKind.IDENTITY);
    return consent
        .withVoluntarinessStatedBy(of(consent.voluntarinessStatedBy()))
        .withGuardian(consent.guardian().map(this::of))
        .withRecipients(consent.recipients().stream().map(this::of).toList())
        .withDocument(unknown ? consent.document().map(Tombstones::of) : consent.document());
  }

  RiskAssessment of(RiskAssessment assessment) {
    return assessment.withReasons(assessment.reasons().map(this::of));
  }

  SafeguardingConcern of(SafeguardingConcern concern) {
    List<Disclosure> disclosures = concern.disclosures().stream()
        .map(each -> new Disclosure(of(each.recipient()), each.basis(), each.item()))
        .toList();
    return new SafeguardingConcern(concern.kind(), concern.about(), disclosures);
  }

  Agreement of(Agreement agreement) {
    return agreement
        .withProportionalityStatedBy(of(agreement.proportionalityStatedBy()))
        .withLawfulnessStatedBy(of(agreement.lawfulnessStatedBy()))
        .withTerms(agreement.terms().stream()
            .map(term -> term.withOtherKind(term.otherKind().map(this::of)))
            .toList());
  }

  List<Confirmation> of(List<Confirmation> confirmations) {
    return confirmations.stream()
        .map(each -> isRemoved(each.participant(), DataKind.IDENTITY)
            ? new Confirmation(each.participant(), each.form(), each.document().map(Tombstones::of))
            : each)
        .toList();
  }

  TermProgress of(TermProgress progress) {
    boolean unknown =
        progress.confirmedBy().filter(who -> isRemoved(who, DataKind.IDENTITY)).isPresent();
    return unknown ? progress.withDocument(progress.document().map(Tombstones::of)) : progress;
  }

  ReferrerReport of(ReferrerReport report) {
    return new ReferrerReport(
        report.content(),
        report.basis(),
        report.recipient().map(this::of),
        report.steps(),
        report.outcome(),
        report.compliance());
  }
}
