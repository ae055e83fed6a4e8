// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.TermId;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.NoExtensionReason;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A term that was not kept, called a breach, for which the case goes back to the referrer. */
final class Breaches {
  private final Scene scene;

  Breaches(Scene scene) {
    this.scene = scene;
  }

  /** Calls it a breach, as some do before the case goes back. */
  void declare(ActorRef coordinator) {
    SortedSet<TermId> broken = new TreeSet<>();
    scene.state().terms().forEach((id, term) -> {
      if (term.status() == TermStatus.NOT_FULFILLED) {
        broken.add(id);
      }
    });
    if (broken.isEmpty() || !scene.asides().happens(Assumptions.BREACH_DECLARED)) {
      return;
    }
    NoExtensionReason reason = scene
        .asides()
        .mostly(500, NoExtensionReason.NO_PROSPECT, NoExtensionReason.OBLIGOR_DECLINES);
    scene.desk().aside(new BreachDeclared(broken, reason, coordinator, Optional.empty()));
    if (scene.state().aftermath().openBreach().isPresent()) {
      scene.desk().aside(new BreachResolved(BreachResponse.RETURN_TO_REFERRER, Optional.empty()));
    }
  }
}
