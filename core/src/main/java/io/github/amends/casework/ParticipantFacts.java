// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.DataKind;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.SupportKind;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of one participant while they are being folded.
 *
 * <p>Mutable and confined to whoever folds; {@link ParticipantState} is the view that others see.
 * Each field holds a value that never changes, so that a copy costs no more than the fields; what
 * may be missing is kept as it is asked for, since every guard asks.
 */
final class ParticipantFacts implements Cloneable {
  Participant participant;

  OrderedMap<InformationId, DatedInformation> information = OrderedMap.empty();
  OrderedMap<ConsentPurpose, ConsentState> consents = OrderedMap.empty();
  OrderedMap<ConsentPurpose, Occurred> withdrawals = OrderedMap.empty();

  Optional<AcknowledgementDegree> acknowledgement = Optional.empty();
  Optional<Occurred> retracted = Optional.empty();
  Optional<DatedRisk> risk = Optional.empty();
  int separatePreparations;
  Optional<Occurred> lastPrepared = Optional.empty();
  boolean agreedToGroundRules;
  boolean expectationsRecorded;
  Set<PreparationTopic> settled = Set.of();
  OrderedSet<FacilitatorId> preparedBy = OrderedSet.empty();
  OrderedSet<ContactOutcome> contacts = OrderedSet.empty();
  OrderedMap<ConsentPurpose, Occurred> carriedOver = OrderedMap.empty();
  OrderedSet<DataKind> removed = OrderedSet.empty();
  OrderedSet<InformationSubject> declinedInformation = OrderedSet.empty();
  OrderedMap<SupportKind, OfferResponse> supportOffered = OrderedMap.empty();
  Optional<OfferResponse> adultOffered = Optional.empty();
  Optional<ParticipationEndReason> ended = Optional.empty();

  ParticipantFacts(Participant participant) {
    this.participant = participant;
  }

  /** These facts, for whoever folds on; every field is copied, whichever there are. */
  ParticipantFacts copy() {
    try {
      return (ParticipantFacts) super.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Everything that makes two states equal. */
  List<Object> parts() {
    return List.of(
        participant,
        information,
        consents,
        withdrawals,
        acknowledgement,
        retracted,
        risk,
        separatePreparations,
        lastPrepared,
        agreedToGroundRules,
        expectationsRecorded,
        settled,
        preparedBy,
        contacts,
        declinedInformation,
        supportOffered,
        adultOffered,
        ended,
        carriedOver,
        removed);
  }
}
