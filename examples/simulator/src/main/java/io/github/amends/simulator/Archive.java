// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.event.CaseMinimised;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.LegalHoldLifted;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.PersonErased;
import java.util.List;
import java.util.TreeSet;

/** What becomes of the record of a closed case: kept for a complaint, or made smaller. */
final class Archive {
  private final Scene scene;

  Archive(Scene scene) {
    this.scene = scene;
  }

  void play() {
    Dice dice = scene.asides();
    Desk desk = scene.desk();
    if (desk.isOpen()) {
      return;
    }
    new Afterthoughts(scene).reopen();
    if (dice.happens(Assumptions.LEGAL_HOLD)) {
      scene.diary().untilDay(scene.diary().today().plusDays(7));
      desk.aside(new LegalHoldPlaced(LegalHoldReason.COMPLAINT));
      scene.diary().untilDay(scene.diary().today().plusDays(21));
      desk.aside(new LegalHoldLifted());
    }
    if (dice.happens(Assumptions.MINIMISED)) {
      scene.diary().untilDay(scene.diary().today().plusDays(30));
      desk.aside(new CaseMinimised(
          new TreeSet<>(List.of(DataKind.CONTACT)), ErasureBasis.HELD_UNLAWFULLY));
    } else if (dice.happens(Assumptions.ERASED)) {
      scene.diary().untilDay(scene.diary().today().plusDays(10));
      Person person = dice.anyOf(scene.parties().principals());
      desk.aside(new PersonErased(
          person.id(),
          new TreeSet<>(List.of(DataKind.IDENTITY, DataKind.CONTACT)),
          ErasureBasis.OWN_REQUEST));
    }
  }
}
