// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ExchangeId;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.ConsentPurpose;
import java.util.Optional;

/** A letter that somebody writes to understand what was done, and that nobody is sent. */
final class LetterNotSent {
  private final Scene scene;

  LetterNotSent(Scene scene) {
    this.scene = scene;
  }

  /** Where nobody on the other side wishes for anything; returns whether a letter was written. */
  boolean isWritten() {
    Optional<Person> writer =
        scene.parties().here(Side.RESPONSIBLE).stream().filter(this::wouldWrite).findFirst();
    if (writer.isEmpty()
        || scene.state().isProcessTaken()
        || !scene.rarities().happens(Assumptions.WRITES_ALL_THE_SAME)
        || !scene.desk().ask(new SuitabilityDecided(new Suitability.Suitable(Route.NO_CONTACT)))) {
      return false;
    }
    scene.diary().workingDays(5, 15);
    scene.takeByVolunteer(
        new NoSendLetterWritten(ExchangeId.of("letter-1"), writer.get().id()));
    return true;
  }

  private boolean wouldWrite(Person person) {
    ParticipantState known = scene.known(person);
    return known.consentsTo(ConsentPurpose.INDIRECT)
        && known.acceptsEnough()
        && known.risk().map(risk -> risk.assessment().allows(Route.NO_CONTACT)).orElse(false);
  }
}
