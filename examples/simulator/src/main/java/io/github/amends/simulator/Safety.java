// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.Mitigation;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.SafeguardingConcern;
import io.github.amends.assessment.SafeguardingKind;
import io.github.amends.basics.MitigationId;
import io.github.amends.casework.MitigationState;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.SafeguardingConcernRaised;
import java.util.List;
import java.util.Optional;

/** What is done about risks: measures against them, and worries that are raised. */
final class Safety {
  private final Scene scene;

  Safety(Scene scene) {
    this.scene = scene;
  }

  /** Plans a measure against a risk that is not low, for each assessment that has one. */
  void plan() {
    for (Person person : scene.parties().here()) {
      scene.known(person).risk().map(risk -> risk.assessment()).ifPresent(this::plan);
    }
  }

  private void plan(RiskAssessment assessment) {
    int number = scene.state().safety().mitigations().size() + 1;
    if (assessment.residual() == RiskRating.MEDIUM && scene.asides().happens(500)) {
      scene
          .desk()
          .aside(new MitigationAdded(new Mitigation(
              MitigationId.of("mitigation-" + number),
              assessment.id(),
              RiskTopic.PSYCHOLOGICAL_SAFETY,
              scene.crew().scribe(),
              scene.diary().today().plusDays(14))));
    }
  }

  /** Sees to all that was planned. */
  void seeTo() {
    for (MitigationState state :
        List.copyOf(scene.state().safety().mitigations().values())) {
      if (state.completed().isEmpty()) {
        scene
            .desk()
            .aside(
                scene.crew().scribe(),
                new MitigationCompleted(state.mitigation().id()));
      }
    }
  }

  /** Now and then somebody says something that cannot be kept among those who were there. */
  void listen(Person person) {
    if (scene.asides().happens(Assumptions.SAFEGUARDING)) {
      SafeguardingKind kind =
          scene.asides().mostly(600, SafeguardingKind.ADULT_AT_RISK, SafeguardingKind.SELF_HARM);
      scene
          .desk()
          .aside(new SafeguardingConcernRaised(
              new SafeguardingConcern(kind, Optional.of(person.id()), List.of())));
    }
  }
}
