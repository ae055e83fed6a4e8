// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.Closure;
import io.github.amends.participant.Participant;
import java.util.Optional;

/** One of those whom a case is about, with what the service remembers of them. */
final class Person {
  private final Participant participant;
  private final Side side;
  private Optional<Closure> gone = Optional.empty();
  private boolean engaged;

  Person(Participant participant) {
    this.participant = participant;
    this.side = participant.isMutual()
        ? Side.MUTUAL
        : participant.isOnHarmedSide() ? Side.HARMED : Side.RESPONSIBLE;
  }

  Participant participant() {
    return participant;
  }

  ParticipantId id() {
    return participant.id();
  }

  Side side() {
    return side;
  }

  boolean isOrganisation() {
    return participant.party().kind() == PartyRef.Kind.ORGANISATION;
  }

  /** The id of what somebody was told. */
  static InformationId informationOf(ParticipantId id) {
    return InformationId.of("info-" + id.value());
  }

  boolean isEngaged() {
    return engaged;
  }

  void engage() {
    engaged = true;
  }

  /** Takes no further part, for a reason that would close the case if nobody else is there. */
  void goes(Closure why) {
    gone = Optional.of(why);
  }

  Optional<Closure> gone() {
    return gone;
  }

  boolean isHere() {
    return gone.isEmpty();
  }
}
