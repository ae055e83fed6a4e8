// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.participant.ConsentPurpose;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AsOfDayTest {

  private static MetricResult direct(CaseFile file, LocalDate asOf) {
    return CaseRate.DIRECT.asOf(asOf, BOLTON).measure(List.of(file));
  }

  private static FlowPoint furthest(CaseFile file, LocalDate asOf) {
    CaseFlow flow = CaseFlow.of(List.of(file), asOf, BOLTON);
    return flow.points().stream()
        .filter(point -> point.reached() == 1)
        .reduce((before, after) -> after)
        .orElseThrow()
        .point();
  }

  /** The log with one entry changed, as another system would have told it. */
  private static CaseFile with(CaseFile file, int index, UnaryOperator<CaseEntry> change) {
    List<CaseEntry> entries = new ArrayList<>(file.entries());
    entries.set(index, change.apply(entries.get(index)));
    return CaseFile.fold(entries);
  }

  private static CaseEntry at(CaseEntry entry, Occurred occurred) {
    return new CaseEntry(
        entry.caseId(),
        entry.sequence(),
        entry.eventId(),
        occurred,
        entry.recordedAt(),
        entry.recordedBy(),
        entry.provenance(),
        entry.event(),
        entry.stage());
  }

  @Test
  void aReferralReceivedAfterTheDayIsNotLookedAt() {
    CaseFile file = Bolton.kept().file();

    assertThat(direct(file, day(4, 30)).lookedAt()).isZero();
    assertThat(direct(file, day(5, 1)).lookedAt()).isEqualTo(1);
  }

  @Test
  void aCaseIsSeenAsItStoodAtTheEndOfTheDay() {
    CaseFile file = Bolton.kept().file();

    assertThat(furthest(file, day(5, 3))).isEqualTo(FlowPoint.REFERRED);
    assertThat(furthest(file, day(5, 4))).isEqualTo(FlowPoint.ACCEPTED);
    assertThat(furthest(file, day(5, 19))).isEqualTo(FlowPoint.SUITABLE);
    assertThat(furthest(file, day(5, 20))).isEqualTo(FlowPoint.AGREEMENT);
    assertThat(furthest(file, day(6, 10))).isEqualTo(FlowPoint.FULFILLED);
  }

  @Test
  void aCaseThatWasClosedAfterTheDayIsPendingOnTheDay() {
    CaseFile file = Bolton.kept().file();

    assertThat(direct(file, day(6, 9))).hasToString("0/0 (undefined); 1 pending");
    assertThat(direct(file, day(6, 10)).numerator()).isEqualTo(1);
  }

  @Test
  void whatWasRecordedLaterCountsIfItHadOccurredByTheDay() {
    CaseFile declined = Bolton.declined().file();
    int closing = declined.entries().size() - 1;
    CaseFile backdated =
        with(declined, closing, entry -> at(entry, Occurred.on(day(5, 24), BOLTON)));

    assertThat(direct(declined, day(5, 24)).pending()).isEqualTo(1);
    assertThat(direct(backdated, day(5, 24)).rest()).isEqualTo(1);
  }

  @Test
  void anEntryThatDidNotMoveTheCaseDoesNotBringALaterStageWithIt() {
    CaseStory story = Bolton.declined();
    CaseFile withdrawn =
        story.withdraw(CaseStory.HARMED, ConsentPurpose.CONTACT).file();
    int last = withdrawn.entries().size() - 1;
    CaseFile backdated = with(withdrawn, last, entry -> at(entry, Occurred.on(day(5, 24), BOLTON)));

    // On that day the withdrawal had occurred and the closing, recorded before it, had not.
    assertThat(direct(backdated, day(5, 24)).pending()).isEqualTo(1);
    assertThat(direct(backdated, day(5, 25)).rest()).isEqualTo(1);
  }

  @Test
  void anInstantBelongsToTheDayThatItIsInTheCallersZone() {
    // Nine in the morning in Bolton is the evening of the same day on the Chatham Islands, and the
    // small hours in New York.
    CaseFile file = Bolton.declined().file();
    ZoneId east = ZoneId.of("Pacific/Kiritimati");

    assertThat(CaseRate.DIRECT.asOf(day(5, 25), BOLTON).measure(List.of(file)).n())
        .isEqualTo(1);
    CaseFile late = with(
        file,
        file.entries().size() - 1,
        entry ->
            at(entry, Occurred.at(day(5, 25).atTime(23, 30).atZone(BOLTON).toInstant(), BOLTON)));
    assertThat(CaseRate.DIRECT.asOf(day(5, 25), BOLTON).measure(List.of(late)).n())
        .isEqualTo(1);
    assertThat(CaseRate.DIRECT.asOf(day(5, 25), east).measure(List.of(late)).pending())
        .isEqualTo(1);
  }

  @Test
  void ofAMonthTheFirstDayDecidesWhetherItCountsAndItsDaysAreMissing() {
    CaseFile file = Bolton.declined().file();
    CaseFile inMay = with(
        file,
        file.entries().size() - 1,
        entry -> at(entry, Occurred.in(YearMonth.of(2026, 5), BOLTON)));

    assertThat(direct(inMay, day(5, 25)).rest()).isEqualTo(1);
    assertThat(CaseTiming.CLOSING.asOf(day(6, 30), BOLTON).measure(List.of(inMay)))
        .hasToString("0 (undefined); 1 missing");
  }

  @Test
  void daysThatAreOutOfOrderAreMissing() {
    CaseFile file = Bolton.declined().file();
    int reached = file.entries().size() - 2;
    CaseFile tooEarly = with(file, reached, entry -> at(entry, Occurred.on(day(5, 9), BOLTON)));

    assertThat(CaseTiming.FIRST_CONTACT
            .asOf(day(6, 30), BOLTON)
            .explain(List.of(tooEarly))
            .lines())
        .singleElement()
        .satisfies(line -> assertThat(line.why()).isEqualTo("days-out-of-order"));
  }

  @Test
  void ofSeveralContactsTheEarliestCountsAndNotTheFirstRecorded() {
    CaseStory story = Bolton.declined();
    CaseFile file = story.file();
    CaseEntry reached = file.entries().get(file.entries().size() - 2);
    List<CaseEntry> entries = new ArrayList<>(file.entries());
    entries.add(new CaseEntry(
        file.caseId(),
        file.sequence() + 1,
        EventId.of("e-later"),
        Occurred.on(day(5, 12), BOLTON),
        reached.recordedAt(),
        reached.recordedBy(),
        reached.provenance(),
        reached.event(),
        file.stage()));

    assertThat(CaseTiming.FIRST_CONTACT
            .asOf(day(6, 30), BOLTON)
            .measure(List.of(CaseFile.fold(entries)))
            .days())
        .containsOnlyKeys(2);
  }
}
