// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.TimeActivity;

/** The hours that volunteers give, as they write them down themselves. */
final class TimeSheets {
  private final Scene scene;

  TimeSheets(Scene scene) {
    this.scene = scene;
  }

  /** Each of the crew notes the same work. */
  void log(TimeActivity activity) {
    for (FacilitatorId who : scene.crew().facilitating()) {
      note(who, activity, 15 * scene.asides().between(3, 10));
    }
  }

  private void note(FacilitatorId who, TimeActivity activity, int minutes) {
    ActorRef scribe = ActorRef.volunteer(who.value());
    scene.desk().aside(scribe, new FacilitatorTimeLogged(who, activity, minutes));
  }
}
