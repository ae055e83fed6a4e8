// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyAnswer;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyMode;
import io.github.amends.agreement.SurveyResponse;
import io.github.amends.agreement.SurveyScale;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SurveyOffered;
import io.github.amends.outcomes.caseload.SampleCaseload;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.participant.ParticipantRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SatisfactionTest {

  private static final SurveyInstrument INSTRUMENT =
      new SurveyInstrument(DocumentRef.of("after-meeting"), 2);
  private static final SurveyScale FIVE = new SurveyScale(1, 5);
  private static final Questionnaire QUESTIONNAIRE =
      Questionnaire.of(INSTRUMENT, FIVE, "fair", "overall");
  private static final Respondent ANYBODY =
      new Respondent.TakingPart(ParticipantId.of("p-anybody"));

  @Test
  void aShareOfSatisfiedPeopleStandsBesideItsResponseRateAndBounds() {
    SatisfactionResult result =
        Satisfaction.in(caseload(), QUESTIONNAIRE).of("overall").get("harmed");
    assertThat(result.offered()).isEqualTo(4);
    assertThat(result.responseRate()).isEqualTo(Proportion.of(2, 4));
    assertThat(result.topBox()).isEqualTo(Proportion.of(1, 2));
    assertThat(result.worstCase()).isEqualTo(Proportion.of(1, 4));
    assertThat(result.bestCase()).isEqualTo(Proportion.of(3, 4));
    assertThat(result.byMode()).isEqualTo(Map.of(SurveyMode.PHONE, 1L, SurveyMode.PAPER, 1L));
    assertThat(result.leftOut()).isEqualTo(1);
    assertThat(result.toString()).contains("harmed", "answered by", "those who did not answer");
  }

  @Test
  void eachRoleHasItsOwnResultAndAnotherVersionIsUnacceptable() {
    SatisfactionResult result =
        Satisfaction.in(caseload(), QUESTIONNAIRE).of("overall").get("responsible");
    assertThat(result.offered()).isEqualTo(1);
    assertThat(result.unacceptable()).isEqualTo(1);
    assertThat(result.topBox()).isEqualTo(Proportion.of(0, 0));
    assertThat(result.responseRate()).isEqualTo(Proportion.of(0, 1));
  }

  @Test
  void aQuestionThatIsNotAskedIsRefused() {
    Satisfaction satisfaction = Satisfaction.in(List.of(), QUESTIONNAIRE);
    assertThat(satisfaction.of("fair")).isEmpty();
    assertThatThrownBy(() -> satisfaction.of("price")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void questionsWhereLowIsGoodAreTurned() {
    Questionnaire turned =
        new Questionnaire(INSTRUMENT, FIVE, List.of("fair", "overall"), Set.of("overall"), 4);
    SurveyResponse response = response(ANYBODY, SurveyMode.ONLINE, 4, 2);
    assertThat(turned.value(response, "overall")).hasValue(4);
    assertThat(turned.score(response).orElseThrow()).isEqualTo(8);
    assertThat(QUESTIONNAIRE.score(response).orElseThrow()).isEqualTo(6);
  }

  @Test
  void eightQuestionsOfFourPointsScoreFromEightToThirtyTwo() {
    SurveyScale four = new SurveyScale(1, 4);
    List<String> keys = List.of("1", "2", "3", "4", "5", "6", "7", "8");
    Questionnaire eight = new Questionnaire(INSTRUMENT, four, keys, Set.of("2", "4", "5", "8"), 4);
    for (int value : List.of(1, 4)) {
      SurveyResponse response = new SurveyResponse(
          ANYBODY,
          INSTRUMENT,
          SurveyMode.PAPER,
          four,
          keys.stream()
              .<SurveyAnswer>map(key ->
                  new SurveyAnswer.Chosen(key, eight.reversed().contains(key) ? 5 - value : value))
              .toList());
      assertThat(eight.score(response).orElseThrow()).isEqualTo(8 * value);
    }
  }

  @Test
  void aScoreNeedsEveryAnswer() {
    SurveyResponse half = new SurveyResponse(
        ANYBODY,
        INSTRUMENT,
        SurveyMode.PAPER,
        FIVE,
        List.of(new SurveyAnswer.Chosen("fair", 3), new SurveyAnswer.LeftOut("overall")));
    assertThat(QUESTIONNAIRE.score(half).toOptional()).isEmpty();
  }

  @Test
  void changeIsThatOfPeopleWithBothScores() {
    Map<String, SurveyResponse> before = Map.of(
        "a", response(ANYBODY, SurveyMode.PAPER, 1, 2),
        "b", response(ANYBODY, SurveyMode.PAPER, 2, 2),
        "c", response(ANYBODY, SurveyMode.PAPER, 3, 2),
        "left", response(ANYBODY, SurveyMode.PAPER, 5, 5));
    Map<String, SurveyResponse> after = Map.of(
        "a", response(ANYBODY, SurveyMode.PAPER, 2, 3),
        "b", response(ANYBODY, SurveyMode.PAPER, 4, 4),
        "c", response(ANYBODY, SurveyMode.PAPER, 4, 4),
        "came", response(ANYBODY, SurveyMode.PAPER, 1, 1),
        "came too", response(ANYBODY, SurveyMode.PAPER, 1, 1));
    PairedChange change = PairedChange.between(QUESTIONNAIRE, before, after);
    assertThat(change.changes().n()).isEqualTo(3);
    assertThat(change.beforeOnly()).isEqualTo(1);
    assertThat(change.afterOnly()).isEqualTo(2);
    Estimate mean = change.mean(0.95).orElseThrow();
    // The changes are 2, 4 and 3: R's t.test(c(2, 4, 3)) gives 0.515862 to 5.484138.
    assertThat(mean.value()).isEqualTo(3);
    assertThat(mean.interval().orElseThrow().lower()).isCloseTo(0.515862, within(1e-6));
    assertThat(mean.interval().orElseThrow().upper()).isCloseTo(5.484138, within(1e-6));
  }

  @Test
  void changeOfDifferentPeopleIsRefused() {
    assertThatThrownBy(() -> PairedChange.between(
            QUESTIONNAIRE,
            Map.of("a", response(ANYBODY, SurveyMode.PAPER, 1, 2)),
            Map.of("b", response(ANYBODY, SurveyMode.PAPER, 5, 5))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("UNPAIRED_CHANGE at before");
  }

  @Test
  void rulesOfScoringThatContradictThemselvesAreRefused() {
    assertThatThrownBy(() -> new Questionnaire(INSTRUMENT, FIVE, List.of(), Set.of("x"), 6))
        .hasMessage("INVALID_QUESTIONNAIRE at questions; INVALID_QUESTIONNAIRE at reversed;"
            + " INVALID_QUESTIONNAIRE at topFrom");
  }

  /** Four harmed people: satisfied, not satisfied, left out, never answered; and one other. */
  private static List<CaseFile> caseload() {
    List<CaseFile> files = new ArrayList<>();
    for (CaseFile file : SampleCaseload.files()) {
      person(file, ParticipantRole.HARMED).ifPresent(harmed -> {
        switch (files.size()) {
          case 0 ->
            files.add(with(
                file,
                offer(harmed),
                returned(response(harmed, SurveyMode.PAPER, 1, 1)),
                returned(response(harmed, SurveyMode.PHONE, 4, 5))));
          case 1 ->
            files.add(
                with(file, offer(harmed), returned(response(harmed, SurveyMode.PAPER, 4, 4))));
          case 2 -> {
            Respondent other = person(file, ParticipantRole.RESPONSIBLE).orElseThrow();
            files.add(with(file, returned(leavingOut(harmed)), returned(olderVersion(other))));
          }
          case 3 -> files.add(with(file, offer(harmed)));
          default -> files.add(file);
        }
      });
    }
    return files;
  }

  private static Optional<Respondent> person(CaseFile file, ParticipantRole role) {
    return file.state().participants().values().stream()
        .map(state -> state.participant())
        .filter(person -> person.roles().contains(role))
        .<Respondent>map(person -> new Respondent.TakingPart(person.id()))
        .findFirst();
  }

  private static CaseFile with(CaseFile file, CaseEvent... events) {
    List<CaseEntry> entries = new ArrayList<>(file.entries());
    CaseEntry last = entries.get(entries.size() - 1);
    for (CaseEvent event : events) {
      entries.add(new CaseEntry(
          last.caseId(),
          entries.size() + 1L,
          EventId.of("survey-" + entries.size()),
          last.occurred(),
          last.recordedAt(),
          last.recordedBy(),
          last.provenance(),
          event,
          last.stage()));
    }
    return CaseFile.fold(entries);
  }

  private static CaseEvent offer(Respondent respondent) {
    return new SurveyOffered(respondent, INSTRUMENT, SurveyMode.PAPER);
  }

  private static CaseEvent returned(SurveyResponse response) {
    return new SatisfactionRecorded(response);
  }

  private static SurveyResponse response(
      Respondent respondent, SurveyMode mode, int fair, int overall) {
    return new SurveyResponse(
        respondent,
        INSTRUMENT,
        mode,
        FIVE,
        List.of(
            new SurveyAnswer.Chosen("fair", fair), new SurveyAnswer.Chosen("overall", overall)));
  }

  private static SurveyResponse leavingOut(Respondent respondent) {
    return new SurveyResponse(
        respondent,
        INSTRUMENT,
        SurveyMode.PAPER,
        FIVE,
        List.of(new SurveyAnswer.Chosen("fair", 5), new SurveyAnswer.LeftOut("overall")));
  }

  private static SurveyResponse olderVersion(Respondent respondent) {
    return new SurveyResponse(
        respondent,
        new SurveyInstrument(INSTRUMENT.key(), 1),
        SurveyMode.PAPER,
        FIVE,
        List.of(new SurveyAnswer.Chosen("overall", 5)));
  }
}
