// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.Route;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.MeetingStatus;
import io.github.amends.casework.RefusedException;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.volunteer.AssignmentRole;
import java.util.Optional;

/**
 * The life of one case: whatever stage the machine says it is at, the service does what is next.
 */
final class CaseLife {
  /** Far more turns than any case takes: beyond it the simulation goes round in circles. */
  private static final int TURNS = 500;

  private final Scene scene;

  CaseLife(Scene scene) {
    this.scene = scene;
  }

  /** Plays the case until it is closed, or until the profile bars the only way that is known. */
  void play() {
    try {
      playOn();
    } catch (RefusedException barred) {
      if (scene.desk().isOwnPractice()) {
        throw barred;
      }
      scene.desk().note(barred);
      giveUp();
    }
    scene.crew().releaseAll(scene.diary().now());
    new Archive(scene).play();
  }

  private void giveUp() {
    scene.diary().workingDays(1, 10);
    Closure unsuitable = new Closure(ClosureCause.UNSUITABLE, Initiator.SERVICE);
    scene.desk().ask(new CaseNotProceeded(unsuitable));
  }

  private void playOn() {
    for (int turn = 0; scene.desk().isOpen(); turn++) {
      if (turn == TURNS) {
        throw new IllegalStateException("no end in sight at " + scene.desk().stage());
      }
      next(scene.desk().stage());
    }
  }

  private void next(CaseStage stage) {
    if (isShortOfVolunteers(stage)) {
      new FacilitatorSearch(scene).play();
      return;
    }
    switch (stage) {
      case REFERRED, SCREENING -> new Intake(scene).play();
      case ACCEPTED -> new FacilitatorSearch(scene).play();
      case ENGAGING -> new Engagement(scene).play();
      case ASSESSING -> new Assessing(scene).play();
      case PREPARING -> new Preparing(scene).play();
      case READY -> bringTogether();
      case SCHEDULED -> new Sittings(scene).play();
      case IN_PROCESS -> goOn();
      case OUTCOME_RECORDED, FOLLOW_UP -> {
        scene.crew().releaseAll(scene.diary().now());
        new FollowingUp(scene).play();
      }
      case MONITORING -> {
        scene.crew().releaseAll(scene.diary().now());
        new Monitoring(scene).play();
      }
      case COMPLETED, NOT_PROCEEDED, RETURNED_TO_REFERRER, ENTERED_IN_ERROR ->
        throw new IllegalStateException("nothing comes after " + stage);
    }
  }

  private boolean isShortOfVolunteers(CaseStage stage) {
    boolean needed = CaseStage.ASSESSING.compareTo(stage) <= 0
        && stage.compareTo(CaseStage.OUTCOME_RECORDED) < 0
        && stage != CaseStage.SCHEDULED;
    return needed
        && (scene.crew().with(AssignmentRole.LEAD).isEmpty()
            || scene.crew().with(AssignmentRole.CO).isEmpty());
  }

  private void bringTogether() {
    if (scene.state().route().equals(Optional.of(Route.DIRECT))) {
      new MeetingPlans(scene).schedule();
    } else {
      new Exchanges(scene).play();
    }
  }

  /** Between sittings, or after the last of them or the last message. */
  private void goOn() {
    boolean direct = scene.state().route().equals(Optional.of(Route.DIRECT));
    boolean held = scene.state().meetings().values().stream()
        .anyMatch(meeting -> meeting.status() == MeetingStatus.HELD);
    if (direct && !held) {
      new MeetingPlans(scene).schedule();
    } else {
      new Outcomes(scene).play();
    }
  }
}
