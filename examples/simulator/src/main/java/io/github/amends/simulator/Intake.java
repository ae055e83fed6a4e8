// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.event.Onward;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ScreeningBegun;
import java.util.List;
import java.util.Optional;

/** From a referral to whether it is taken in. */
final class Intake {
  private static final List<Closure> REASONS = List.of(
      new Closure(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER),
      new Closure(ClosureCause.PROCEEDINGS_TAKEN, Initiator.REFERRER),
      new Closure(ClosureCause.DUPLICATE, Initiator.SERVICE),
      new Closure(ClosureCause.COURT_ORDER_PREVENTS, Initiator.LAW),
      new Closure(ClosureCause.MISTAKEN, Initiator.SERVICE));

  private final Scene scene;

  Intake(Scene scene) {
    this.scene = scene;
  }

  void play() {
    Desk desk = scene.desk();
    Diary diary = scene.diary();
    diary.workingDays(0, 4);
    if (scene.slips()) {
      desk.askInVain(new ReferralAccepted());
    }
    new Courtesies(scene).acknowledge();
    desk.take(new ScreeningBegun());
    if (scene.dice().happens(Assumptions.HOLD)) {
      // The case is on hold from this by itself.
      new Courtesies(scene).askReferrer();
      if (scene.dice().happens(300)) {
        desk.askInVain(new ReferralAccepted());
      }
      diary.workingDays(5, 20);
      new Courtesies(scene).hearReferrer();
      if (scene.state().hold().isPresent()) {
        desk.take(new HoldReleased());
      }
    }
    diary.workingDays(0, 3);
    if (scene.scenario().isOutOfScope()) {
      if (scene.dice().happens(700)) {
        desk.askInVain(new ReferralAccepted());
      }
      reject(new Closure(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE));
    } else {
      whyNot().ifPresentOrElse(this::reject, () -> desk.take(new ReferralAccepted()));
    }
  }

  private Optional<Closure> whyNot() {
    if (!scene.parties().canGoOn()) {
      return Optional.of(new Closure(ClosureCause.RESPONSIBLE_NOT_IDENTIFIED, Initiator.NOBODY));
    }
    if (!scene.dice().happens(Assumptions.NOT_TAKEN_IN)) {
      return Optional.empty();
    }
    Closure reason = scene.dice().anyOf(REASONS);
    return reason.initiator() == Initiator.REFERRER && scene.isSelfReferred()
        ? Optional.empty()
        : Optional.of(reason);
  }

  private void reject(Closure why) {
    boolean goesBack = !scene.isSelfReferred() && why.cause() != ClosureCause.DUPLICATE;
    Onward onward = goesBack ? Onward.RETURNED_TO_REFERRER : Onward.CLOSED;
    scene.desk().take(new ReferralRejected(why, onward));
  }
}
