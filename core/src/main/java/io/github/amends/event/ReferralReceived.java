// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.participant.Participant;
import io.github.amends.referral.Referral;
import java.util.List;
import java.util.Objects;

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
   *     or a party is named twice
   */
  public ReferralReceived {
    Objects.requireNonNull(referral, "referral");
    participants = List.copyOf(participants);
    long harmed = participants.stream().filter(Participant::isOnHarmedSide).count();
    long mutual = participants.stream().filter(Participant::isMutual).count();
    boolean hasHarm = (harmed > 0 && mutual != 1) || referral.identifiableHarm().isPresent();
    long ids = participants.stream().map(Participant::id).distinct().count();
    long parties = participants.stream().map(Participant::party).distinct().count();
    new Faults()
        .require(hasHarm, "INVALID_REFERRAL_NO_HARM", "participants")
        .require(ids == participants.size(), "INVALID_ID", "participants.id")
        .require(parties == participants.size(), "INVALID_PARTY_ROLES", "participants.party")
        .throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.REFERRAL_RECEIVED;
  }
}
