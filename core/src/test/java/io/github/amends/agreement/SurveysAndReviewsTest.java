// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.AgreementId;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questionnaires and reviews that can and cannot be. */
class SurveysAndReviewsTest {
  private static final TermId TERM = TermId.of("t-1");
  private static final SurveyScale FIVE = new SurveyScale(1, 5);
  private static final SurveyInstrument INSTRUMENT =
      new SurveyInstrument(DocumentRef.of("satisfaction"), 1);

  @Test
  void anAnswerIsOnTheScale() {
    assertThat(response(chosen("a", 1), chosen("b", 5)).answers()).hasSize(2);
    for (int off : new int[] {0, 6, -1}) {
      assertThat(FaultsOf.making(() -> response(chosen("a", off))))
          .containsExactly("INVALID_SURVEY_VALUE at answers.value");
    }
  }

  @Test
  void aQuestionIsAnsweredOnceOrLeftOut() {
    assertThat(response(new SurveyAnswer.LeftOut("a")).answers()).hasSize(1);
    assertThat(FaultsOf.making(() -> response(chosen("a", 1), new SurveyAnswer.LeftOut("a"))))
        .containsExactly("INVALID_SURVEY_VALUE at answers.question");
    assertThat(FaultsOf.making(() -> response()))
        .containsExactly("INVALID_SURVEY_VALUE at answers");
  }

  @Test
  void everyFaultOfAResponseIsToldAtOnce() {
    assertThat(FaultsOf.making(() -> response(chosen("a", 9), chosen("a", 1))))
        .containsExactly(
            "INVALID_SURVEY_VALUE at answers.question", "INVALID_SURVEY_VALUE at answers.value");
  }

  @Test
  void aQuestionHasAKey() {
    assertThat(FaultsOf.making(() -> chosen(" ", 1)))
        .containsExactly("INVALID_SURVEY_VALUE at question");
    assertThat(FaultsOf.making(() -> new SurveyAnswer.LeftOut("x".repeat(101))))
        .containsExactly("INVALID_SURVEY_VALUE at question");
  }

  @Test
  void aScaleHasTwoValuesAtLeast() {
    assertThat(FaultsOf.making(() -> new SurveyScale(5, 5)))
        .containsExactly("INVALID_SURVEY_VALUE at most");
    assertThat(FaultsOf.making(() -> new SurveyInstrument(DocumentRef.of("s"), 0)))
        .containsExactly("INVALID_SURVEY_VALUE at version");
  }

  @Test
  void aTermThatAReviewFindsKeptHasEvidence() {
    assertThat(FaultsOf.making(() -> new TermFinding(TERM, TermResult.FULFILLED, Optional.empty())))
        .containsExactly("INVALID_TERM_NO_EVIDENCE at evidence");
    assertThat(new TermFinding(TERM, TermResult.NOT_FULFILLED, Optional.empty()).term())
        .isEqualTo(TERM);
  }

  @Test
  void aReviewNamesATermOnce() {
    TermFinding late = new TermFinding(TERM, TermResult.IN_PROGRESS, Optional.empty());
    assertThat(FaultsOf.making(() -> new MonitoringReview(
            AgreementId.of("a-1"), 1, List.of(late, late), BreachResponse.EXTEND)))
        .containsExactly("INVALID_ID at findings.term");
  }

  @Test
  void aTermIsKeptWhereSomethingShowsItOrSomebodyConfirmsIt() {
    assertThat(FaultsOf.making(() -> progress().build()))
        .containsExactly("INVALID_TERM_NO_EVIDENCE at evidence");
    ParticipantId who = ParticipantId.of("p-1");
    assertThat(progress().confirmedBy(who).build().confirmedBy()).contains(who);
  }

  private static TermProgress.Builder progress() {
    TermProgress.Builder builder = TermProgress.builder();
    builder.term(TERM).result(TermResult.FULFILLED).quantity(1);
    return builder;
  }

  private static SurveyAnswer chosen(String question, int value) {
    return new SurveyAnswer.Chosen(question, value);
  }

  private static SurveyResponse response(SurveyAnswer... answers) {
    return new SurveyResponse(
        new Respondent.TakingPart(ParticipantId.of("p-1")),
        INSTRUMENT,
        SurveyMode.PAPER,
        FIVE,
        List.of(answers));
  }
}
