// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyAnswer;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyMode;
import io.github.amends.agreement.SurveyResponse;
import io.github.amends.agreement.SurveyScale;
import io.github.amends.basics.DocumentRef;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SurveyOffered;
import java.util.List;

/** The questionnaire at the end, offered to whoever agreed to be asked; about half send it back. */
final class Questionnaires {
  private static final SurveyInstrument INSTRUMENT =
      new SurveyInstrument(DocumentRef.of("sim-survey"), 1);
  private static final SurveyScale FIVE_STEPS = new SurveyScale(1, 5);

  private final Scene scene;
  private final Dice dice;

  Questionnaires(Scene scene) {
    this.scene = scene;
    this.dice = scene.asides();
  }

  void offer(Person person) {
    Respondent who = new Respondent.TakingPart(person.id());
    SurveyMode mode = dice.mostly(500, SurveyMode.PHONE, SurveyMode.ONLINE, SurveyMode.PAPER);
    scene.desk().aside(new SurveyOffered(who, INSTRUMENT, mode));
    if (dice.happens(Assumptions.SURVEY_RETURNED)) {
      List<SurveyAnswer> answers = List.of(answer("fair"), answer("safe"), answer("recommend"));
      scene
          .desk()
          .aside(new SatisfactionRecorded(
              new SurveyResponse(who, INSTRUMENT, mode, FIVE_STEPS, answers)));
    }
  }

  private SurveyAnswer answer(String question) {
    return dice.happens(50)
        ? new SurveyAnswer.LeftOut(question)
        : new SurveyAnswer.Chosen(question, dice.mostly(600, 5, 4, 4, 3, 2, 1));
  }
}
