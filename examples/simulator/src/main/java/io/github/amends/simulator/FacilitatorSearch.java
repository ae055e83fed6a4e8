// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.casework.CaseStage;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The queue for volunteers: a case waits until two are free. */
final class FacilitatorSearch {
  private final Scene scene;

  FacilitatorSearch(Scene scene) {
    this.scene = scene;
  }

  /** Looks for whoever is missing, and closes the case if the wait is too long. */
  void play() {
    scene.diary().workingDays(1, 6);
    for (AssignmentRole role : List.of(AssignmentRole.CO, AssignmentRole.LEAD)) {
      if (scene.desk().isOpen() && scene.crew().with(role).isEmpty()) {
        find(role);
      }
    }
  }

  // The lead comes last, since the case leaves the queue when there is one.
  private void find(AssignmentRole role) {
    Instant longest = scene.diary().now().plus(Duration.ofDays(Assumptions.LONGEST_WAIT));
    boolean found = scene.crew().assign(role, scene.diary().now());
    while (!found) {
      Optional<Instant> free = scene.crew().freeFrom(scene.diary().now());
      if (free.isEmpty() || free.get().isAfter(longest)) {
        giveUp(longest);
        return;
      }
      waitUntil(free.get());
      found = scene.crew().assign(role, scene.diary().now());
    }
  }

  private void giveUp(Instant longest) {
    waitUntil(longest);
    new Closing(scene).end(new Closure(ClosureCause.NO_FACILITATOR_AVAILABLE, Initiator.SERVICE));
  }

  private void waitUntil(Instant free) {
    Diary diary = scene.diary();
    boolean queued = scene.desk().stage() == CaseStage.ACCEPTED;
    boolean takesLong = Duration.between(diary.now(), free).toDays() > 14;
    LocalDate day = free.atZone(Diary.ZONE).toLocalDate().plusDays(1);
    if (queued && takesLong && scene.dice().happens(400)) {
      scene.desk().take(new HoldPlaced(HoldCause.VOLUNTEER_CAPACITY));
      diary.untilDay(day);
      scene.desk().take(new HoldReleased());
    } else {
      diary.untilDay(day);
    }
  }
}
