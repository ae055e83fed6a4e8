// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReportContent;

/** How a case ends when it cannot go on. */
final class Closing {
  private final Scene scene;

  Closing(Scene scene) {
    this.scene = scene;
  }

  /** Closes the case; or records that the process ended early, where one took place. */
  void end(Closure why) {
    Desk desk = scene.desk();
    scene.diary().workingDays(0, 5);
    slip(why);
    if (scene.state().isProcessTaken()) {
      if (scene.slips()) {
        desk.askInVain(new CaseNotProceeded(why));
      }
      desk.take(new OutcomeRecorded(new Outcome(OutcomeKind.ENDED_EARLY)));
    } else if (!scene.isSelfReferred() && goesBack(why.cause())) {
      desk.take(new CaseReturned(why, ReportContent.CLOSED_ONLY));
    } else {
      desk.take(new CaseNotProceeded(why));
    }
    if (!desk.isOpen() && scene.slips()) {
      scene.diary().workingDays(1, 8);
      desk.askInVain(new CaseCompleted());
    }
  }

  /** Now and then somebody would hold it against people that they did not want to go on. */
  private void slip(Closure why) {
    boolean ownWish = why.cause() == ClosureCause.WITHDREW || why.cause() == ClosureCause.DECLINED;
    if (ownWish && why.initiator() != Initiator.HARMED && scene.dice().happens(150)) {
      scene
          .desk()
          .askInVain(
              new CaseNotProceeded(new Closure(ClosureCause.NON_COMPLIANCE, why.initiator())));
    }
  }

  private boolean goesBack(ClosureCause cause) {
    return switch (cause) {
      case RESPONSIBILITY_DENIED, RESPONSIBILITY_RETRACTED, NEW_OFFENCE -> true;
      case RECALLED_BY_REFERRER, PROCEEDINGS_TAKEN -> true;
      case RISK_TOO_HIGH -> scene.dice().happens(500);
      default -> false;
    };
  }
}
