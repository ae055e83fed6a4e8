// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.participant.Participant;
import io.github.amends.referral.Referral;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A referral came in, naming those who are known to take part.
 *
 * <p>Rule REF-01: there is a person harmed, or there are two parties to a mutual dispute, or the
 * referral names an identifiable harm.
 *
 * @param referral the referral
 * @param participants those whom it names; each id and each party once
 */
@JsonTypeName("referral-received")
public record ReferralReceived(Referral referral, List<Participant> participants)
    implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param referral the referral
   * @param participants those whom it names; each id and each party once
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_REFERRAL_NO_HARM} if
   *     nobody and nothing was harmed, {@code INVALID_ID} or {@code INVALID_PARTY_ROLES} if an id
   *     or a party is named twice, {@code INVALID_PARTY_ROLES} if somebody is there for a person
   *     who is not named, or an order keeps such a person apart
   */
  public ReferralReceived {
    Objects.requireNonNull(referral, "referral");
    participants = List.copyOf(participants);
    long mutual = participants.stream().filter(Participant::isMutual).count();
    boolean anyoneHarmed =
        participants.stream().anyMatch(each -> each.isOnHarmedSide() && !each.isMutual());
    boolean hasHarm = anyoneHarmed || mutual > 1 || referral.identifiableHarm().isPresent();
    Set<ParticipantId> ids =
        participants.stream().map(Participant::id).collect(Collectors.toUnmodifiableSet());
    boolean namedAreThere =
        participants.stream().flatMap(each -> each.linkedTo().stream()).allMatch(ids::contains);
    boolean keptApartAreThere = referral.orders().stream()
        .flatMap(each -> each.keepsApart().stream())
        .allMatch(ids::contains);
    long parties = participants.stream().map(Participant::party).distinct().count();
    new Faults()
        .require(hasHarm, "INVALID_REFERRAL_NO_HARM", "participants")
        .require(ids.size() == participants.size(), "INVALID_ID", "participants.id")
        .require(parties == participants.size(), "INVALID_PARTY_ROLES", "participants.party")
        .require(namedAreThere, "INVALID_PARTY_ROLES", "participants")
        .require(keptApartAreThere, "INVALID_PARTY_ROLES", "referral.orders")
        .throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.REFERRAL_RECEIVED;
  }
}
