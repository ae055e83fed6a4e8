// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.research;

import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyAnswer;
import io.github.amends.agreement.SurveyResponse;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.Coded;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.MeetingState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.TermState;
import io.github.amends.event.Closure;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.outcomes.extract.TableWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows that one case gives to the tables. */
final class CaseRows {

  private static final Set<CaseStage> OVER =
      EnumSet.of(CaseStage.COMPLETED, CaseStage.NOT_PROCEEDED, CaseStage.RETURNED_TO_REFERRER);

  private final CaseFile file;
  private final CaseState state;
  private final String key;
  private final Function<PartyRef, String> partyKey;
  private final Map<ResearchTable, List<List<String>>> rows = new EnumMap<>(ResearchTable.class);

  private CaseRows(CaseFile file, String key, Function<PartyRef, String> partyKey) {
    this.file = file;
    this.state = file.state();
    this.key = key;
    this.partyKey = partyKey;
  }

  static Map<ResearchTable, List<List<String>>> of(
      CaseFile file, Function<CaseId, String> caseKey, Function<PartyRef, String> partyKey) {
    CaseRows rows = new CaseRows(file, caseKey.apply(file.caseId()), partyKey);
    rows.addCase();
    rows.state.participants().values().forEach(rows::addParticipant);
    int meetings = 0;
    for (MeetingState meeting : rows.state.meetings().values()) {
      meetings++;
      rows.addMeeting(meeting, meetings);
    }
    int terms = 0;
    for (TermState term : rows.state.terms().values()) {
      terms++;
      rows.addTerm(term, terms);
    }
    rows.addAnswers();
    return rows.rows;
  }

  private void addCase() {
    Optional<Closure> closure = state.closure();
    add(
        ResearchTable.CASES,
        key,
        state.referral().source().kind().code(),
        state.referral().incident().kind().code(),
        state.referral().justiceStage().code(),
        state.stage().code(),
        state.furthestStage().code(),
        code(state.route()),
        Integer.toString(state.participants().size()),
        Integer.toString(state.sittingsHeld()),
        code(state.outcome().map(outcome -> outcome.kind())),
        code(closure.map(Closure::cause)),
        code(closure.map(Closure::initiator)),
        closedDay(),
        Integer.toString(state.record().unverified().size()));
  }

  private String closedDay() {
    String day = TableWriter.MISSING;
    boolean wasOver = false;
    for (CaseEntry entry : file.entriesAsCorrected()) {
      boolean isOver = OVER.contains(entry.stage());
      if (isOver != wasOver) {
        day = isOver ? day(entry.occurred()) : TableWriter.MISSING;
      }
      wasOver = isOver;
    }
    return day;
  }

  private void addParticipant(ParticipantState each) {
    add(
        ResearchTable.PARTICIPANTS,
        key,
        partyKey.apply(each.participant().party()),
        each.participant().roles().stream()
            .map(Coded::code)
            .sorted()
            .collect(Collectors.joining(" ")),
        yesOrNo(each.isReached()),
        yesOrNo(state.tookPart().contains(each.participant().id())),
        code(each.acknowledgement()),
        code(each.ended()));
  }

  private void addMeeting(MeetingState each, int place) {
    add(
        ResearchTable.MEETINGS,
        key,
        Integer.toString(place),
        each.meeting().kind().code(),
        each.meeting().medium().code(),
        each.status().code(),
        Integer.toString(each.present().size()),
        day(Occurred.at(each.meeting().startsAt(), each.meeting().zone())),
        each.started().map(this::day).orElse(TableWriter.MISSING));
  }

  private void addTerm(TermState each, int place) {
    add(
        ResearchTable.TERMS,
        key,
        Integer.toString(place),
        each.term().kind().code(),
        each.status().code(),
        Long.toString(each.paidMinorUnits()),
        day(each.dueOn()));
  }

  private void addAnswers() {
    int place = 0;
    for (CaseEntry entry : file.entriesAsCorrected()) {
      if (entry.event() instanceof SatisfactionRecorded recorded) {
        place++;
        for (SurveyAnswer answer : recorded.response().answers()) {
          addAnswer(recorded.response(), answer, place, entry.occurred());
        }
      }
    }
  }

  private void addAnswer(
      SurveyResponse response, SurveyAnswer answer, int place, Occurred occurred) {
    add(
        ResearchTable.ANSWERS,
        key,
        Integer.toString(place),
        respondent(response.respondent()),
        response.instrument().key().value(),
        Integer.toString(response.instrument().version()),
        response.mode().code(),
        Integer.toString(response.scale().least()),
        Integer.toString(response.scale().most()),
        answer.question(),
        answer instanceof SurveyAnswer.Chosen chosen
            ? Integer.toString(chosen.value())
            : TableWriter.MISSING,
        day(occurred));
  }

  private String respondent(Respondent respondent) {
    return respondent instanceof Respondent.TakingPart takingPart
        ? state
            .participant(takingPart.participant())
            .map(each -> partyKey.apply(each.participant().party()))
            .orElse(TableWriter.MISSING)
        : TableWriter.MISSING;
  }

  private void add(ResearchTable table, String... fields) {
    rows.computeIfAbsent(table, any -> new ArrayList<>()).add(List.of(fields));
  }

  private String day(Occurred occurred) {
    return isKnownToTheDay(occurred) ? day(occurred.date()) : TableWriter.MISSING;
  }

  private String day(LocalDate day) {
    Occurred received = state.referral().received();
    return isKnownToTheDay(received)
        ? Long.toString(ChronoUnit.DAYS.between(received.date(), day))
        : TableWriter.MISSING;
  }

  private static boolean isKnownToTheDay(Occurred occurred) {
    return occurred.precision() == Occurred.Precision.DAY
        || occurred.precision() == Occurred.Precision.INSTANT;
  }

  private static String code(Optional<? extends Coded> coded) {
    return coded.map(Coded::code).orElse(TableWriter.MISSING);
  }

  private static String yesOrNo(boolean answer) {
    return answer ? "yes" : "no";
  }
}
