// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import java.util.List;
import java.util.Optional;

/** What a state says about its people, in the words that tests use. */
final class People {
  private People() {}

  /** The newest information that somebody was given. */
  static Optional<InformationId> newestInformation(CaseState state, ParticipantId who) {
    return state.participant(who).stream()
        .flatMap(each -> each.information().keySet().stream())
        .reduce((earlier, later) -> later);
  }

  /** A consent of one person that rests on the newest information given to another or the same. */
  static Consent consent(
      CaseState state, ParticipantId who, ParticipantId informed, ConsentPurpose purpose) {
    return Consent.builder()
        .participant(who)
        .purpose(purpose)
        .method(ConsentMethod.WRITTEN)
        .givenBy(ConsentGiver.PARTICIPANT)
        .voluntarinessStatedBy(ActorRef.volunteer("f-lead"))
        .recipients(recipients(purpose))
        .information(newestInformation(state, informed).orElse(InformationId.of("i-unknown")))
        .build();
  }

  /** The bodies that a consent names: one where information is shared, and none else. */
  static List<PartyRef> recipients(ConsentPurpose purpose) {
    return purpose == ConsentPurpose.INFORMATION_SHARING
        ? List.of(PartyRef.organisation("agency-1"))
        : List.of();
  }
}
