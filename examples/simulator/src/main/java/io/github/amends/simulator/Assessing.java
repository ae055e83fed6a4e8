// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.ConsentPurpose;

/** Whether the case can go on, and by which route. */
final class Assessing {
  private static final Suitability DIRECT = new Suitability.Suitable(Route.DIRECT);
  private static final Suitability INDIRECT = new Suitability.Suitable(Route.INDIRECT);

  private final Scene scene;

  Assessing(Scene scene) {
    this.scene = scene;
  }

  void play() {
    Desk desk = scene.desk();
    if (!scene.parties().canGoOn()) {
      new Closing(scene).end(scene.parties().reason().orElseThrow());
      return;
    }
    if (isStopped()) {
      afterSafetyStop();
      return;
    }
    if (new Turns(scene).come()) {
      return;
    }
    scene.diary().workingDays(0, 3);
    new Troubles(scene).weigh();
    if (scene.areBothSides(scene.willing(Route.DIRECT))) {
      desk.take(new SuitabilityDecided(DIRECT));
    } else if (isAnyone(RiskConclusion.NOT_SUITABLE)) {
      endForRisk();
    } else {
      tryIndirect();
    }
  }

  /** Whether a safety stop is newer than what is known of the risks. */
  private boolean isStopped() {
    long stop = scene.state().safety().stopSequence();
    return scene.parties().here().stream()
        .flatMap(person -> scene.known(person).risk().stream())
        .anyMatch(risk -> risk.sequence() < stop);
  }

  private void afterSafetyStop() {
    scene.diary().workingDays(1, 4);
    if (scene.dice().happens(300)) {
      scene.desk().askInVain(new SuitabilityDecided(DIRECT));
    }
    if (scene.dice().happens(550)) {
      new Closing(scene).end(new Closure(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE));
    } else {
      new RiskTalks(scene).play();
    }
  }

  private boolean isAnyone(RiskConclusion conclusion) {
    return scene.parties().here().stream()
        .flatMap(person -> scene.known(person).risk().stream())
        .anyMatch(risk -> risk.assessment().conclusion() == conclusion);
  }

  /** Somebody would let people meet whose risk does not allow it. */
  private void slip(RiskConclusion conclusion) {
    boolean onePersonEach = scene.parties().principals().size() == 2;
    if (onePersonEach && isAnyone(conclusion) && scene.dice().happens(200)) {
      scene.desk().askInVain(new SuitabilityDecided(DIRECT));
    }
  }

  private void endForRisk() {
    slip(RiskConclusion.NOT_SUITABLE);
    boolean processTaken = scene.state().isProcessTaken();
    if (!processTaken && scene.dice().happens(400)) {
      scene.desk().take(new SuitabilityDecided(new Suitability.NotSuitable()));
    } else {
      new Closing(scene).end(new Closure(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE));
    }
  }

  private void tryIndirect() {
    slip(RiskConclusion.INDIRECT_ONLY);
    Engagement engagement = new Engagement(scene);
    for (Person person : scene.parties().here()) {
      boolean asked = scene.known(person).consents().containsKey(ConsentPurpose.INDIRECT);
      if (!asked && scene.dice().happens(800)) {
        engagement.consent(person, ConsentPurpose.INDIRECT);
      }
    }
    if (scene.areBothSides(scene.willing(Route.INDIRECT))) {
      scene.desk().take(new SuitabilityDecided(INDIRECT));
      return;
    }
    if (new LetterNotSent(scene).isWritten()) {
      return;
    }
    Person unwilling = scene.parties().here().stream()
        .filter(person -> !scene.willing(Route.INDIRECT).contains(person))
        .findFirst()
        .orElseThrow();
    new Closing(scene).end(new Closure(ClosureCause.DECLINED, unwilling.side().initiator()));
  }
}
