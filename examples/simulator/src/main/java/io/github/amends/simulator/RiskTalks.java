// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.event.RiskAssessed;
import io.github.amends.participant.ConsentPurpose;

/** The assessment of risks and strengths, with each person. */
final class RiskTalks {
  private final Scene scene;
  private final Dice dice;

  RiskTalks(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  /** Assesses everybody who is there. */
  void play() {
    for (Person person : scene.parties().here()) {
      scene.diary().workingDays(0, 5);
      assess(person);
      new Safety(scene).listen(person);
    }
    new Safety(scene).plan();
  }

  private void assess(Person person) {
    RiskConclusion conclusion = RiskConclusion.DIRECT_OK;
    RiskRating residual = dice.mostly(700, RiskRating.LOW, RiskRating.MEDIUM);
    if (dice.happens(Assumptions.RISK_TOO_HIGH)) {
      conclusion = RiskConclusion.NOT_SUITABLE;
      residual = RiskRating.UNACCEPTABLE;
    } else if (dice.happens(Assumptions.RISK_INDIRECT)) {
      conclusion = RiskConclusion.INDIRECT_ONLY;
      residual = RiskRating.HIGH;
    }
    RiskAssessment.Builder assessment = RiskAssessment.builder()
        .id(RiskAssessmentId.of("risk-" + (scene.state().sequence() + 1)))
        .participant(person.id())
        .residual(residual)
        .conclusion(conclusion);
    for (RiskTopic topic : RiskTopic.values()) {
      assessment.putRatings(topic, dice.mostly(650, RiskRating.LOW, RiskRating.MEDIUM));
    }
    if (residual != RiskRating.LOW) {
      assessment.putRatings(RiskTopic.PSYCHOLOGICAL_SAFETY, residual);
    }
    if (scene.known(person).consentsTo(ConsentPurpose.ASSESSMENT)) {
      scene.takeByVolunteer(new RiskAssessed(assessment.build()));
    }
  }
}
