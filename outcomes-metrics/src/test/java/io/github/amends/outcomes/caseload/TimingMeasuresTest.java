// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static io.github.amends.outcomes.caseload.CaseStory.HARMED;
import static io.github.amends.outcomes.caseload.CaseStory.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.Instalment;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.Route;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Money;
import io.github.amends.basics.TermId;
import io.github.amends.basics.WorkingDays;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.participant.ConsentPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimingMeasuresTest {
  private static final WorkingDays ENGLAND = WorkingDays.of(
      DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
      Set.of(day(5, 4), day(5, 25)));
  private static final CaseloadBasis BASIS =
      CaseloadBasis.of(day(7, 31), BOLTON).withWorkingDays(ENGLAND);
  private static final Money HUNDRED = Money.of("100.00", "GBP");

  private static DurationSummary measured(CaseTiming timing, DayCount count, CaseStory story) {
    return timing.on(BASIS, count).measure(List.of(story.file()));
  }

  /**
   * Received on Friday 1 May 2026, on hold from Friday 8 to Monday 18 May, met on Friday 29 May.
   */
  private static CaseStory held() {
    return CaseStory.referred("c-held", day(5, 1))
        .on(day(5, 5))
        .screen()
        .accept()
        .lead()
        .on(day(5, 8))
        .then(new HoldPlaced(HoldCause.PARTY_UNAVAILABLE))
        .on(day(5, 18))
        .then(new HoldReleased())
        .assess(Route.DIRECT)
        .prepare()
        .on(day(5, 29))
        .start()
        .end();
  }

  @Test
  void daysAreCountedFourWays() {
    assertThat(measured(CaseTiming.FIRST_MEETING, DayCount.CALENDAR, held()).days())
        .isEqualTo(Map.of(28, 1L));
    assertThat(measured(CaseTiming.FIRST_MEETING, DayCount.CALENDAR_WITHOUT_HOLDS, held())
            .days())
        .isEqualTo(Map.of(18, 1L));
    // Weekdays from 4 to 29 May are twenty, two of which are bank holidays; six were on hold.
    assertThat(measured(CaseTiming.FIRST_MEETING, DayCount.WORKING, held()).days())
        .isEqualTo(Map.of(18, 1L));
    assertThat(measured(CaseTiming.FIRST_MEETING, DayCount.WORKING_WITHOUT_HOLDS, held())
            .days())
        .isEqualTo(Map.of(12, 1L));
  }

  @Test
  void aHoldThatGoesOnCountsUpToTheAsOfDay() {
    CaseStory waiting = CaseStory.referred("c-on-hold", day(7, 1))
        .on(day(7, 11))
        .then(new HoldPlaced(HoldCause.AWAITING_COURT));

    assertThat(measured(CaseTiming.CLOSING, DayCount.CALENDAR, waiting).waiting())
        .isEqualTo(Map.of(30, 1L));
    assertThat(measured(CaseTiming.CLOSING, DayCount.CALENDAR_WITHOUT_HOLDS, waiting)
            .waiting())
        .isEqualTo(Map.of(10, 1L));
  }

  @Test
  void outsideOfTheCalendarWorkingDaysAreMissing() {
    CaseloadBasis plain = CaseloadBasis.of(day(7, 31), BOLTON);

    DurationSummary summary = CaseTiming.FIRST_MEETING
        .on(plain, DayCount.WORKING)
        .measure(List.of(held().file()));
    assertThat(summary.missing()).isEqualTo(1);
    assertThat(summary.definition().id()).isEqualTo("days-to-first-meeting-working");
    assertThat(summary.definition().numerator()).startsWith("working days from the receipt");
  }

  @Test
  void thePointsOnTheWayHaveDurationsOfTheirOwn() {
    CaseStory kept = Bolton.kept();

    assertThat(measured(CaseTiming.CONTACT_TO_MEETING, DayCount.CALENDAR, kept).days())
        .isEqualTo(Map.of(14, 1L));
    assertThat(measured(CaseTiming.MEETING_TO_OUTCOME, DayCount.CALENDAR, kept).days())
        .isEqualTo(Map.of(0, 1L));
    assertThat(measured(CaseTiming.OUTCOME, DayCount.CALENDAR, kept).days())
        .isEqualTo(Map.of(19, 1L));
    assertThat(measured(CaseTiming.OUTCOME_TO_CLOSING, DayCount.CALENDAR, kept).days())
        .isEqualTo(Map.of(21, 1L));
    assertThat(measured(CaseTiming.CONTACT_TO_MEETING, DayCount.CALENDAR, Bolton.rejected())
            .lookedAt())
        .isZero();
  }

  @Test
  void theWindowCountsItsLastDayAndNobodyYounger() {
    CaseStory met = held();
    MetricResult within28 =
        CaseRate.DIRECT_IN_WINDOW.on(BASIS.withWindow(28)).measure(List.of(met.file()));
    MetricResult within27 =
        CaseRate.DIRECT_IN_WINDOW.on(BASIS.withWindow(27)).measure(List.of(met.file()));
    MetricResult within92 =
        CaseRate.DIRECT_IN_WINDOW.on(BASIS.withWindow(92)).measure(List.of(met.file()));

    assertThat(within28.numerator()).isEqualTo(1);
    assertThat(within27.rest()).isEqualTo(1);
    assertThat(within92.pending()).isEqualTo(1);
    assertThat(within28.definition().window()).hasValue(28);
    assertThat(within28.definition()).isNotEqualTo(within27.definition());
    assertThatThrownBy(() -> BASIS.withWindow(0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INVALID_WINDOW at window");
  }

  @Test
  void aDirectRouteThatEndedWithALetterIsADrop() {
    MetricResult result = CaseRate.ROUTE_DROPPED
        .on(BASIS)
        .measure(List.of(Bolton.letter().file(), Bolton.kept().file()));

    // The letter was the route from the beginning: that case is not looked at.
    assertThat(result.numerator()).isZero();
    assertThat(result.lookedAt()).isEqualTo(1);
    assertThat(
            CaseRate.ROUTE_DROPPED.on(BASIS).measure(List.of(dropped().file())).numerator())
        .isEqualTo(1);
  }

  /** The sides were to meet, and changed their mind: a letter was passed on. */
  private static CaseStory dropped() {
    ExchangeId letter = ExchangeId.of("x-1");
    return CaseStory.referred("c-dropped", day(5, 1))
        .on(day(5, 5))
        .screen()
        .accept()
        .lead()
        .assess(Route.DIRECT)
        .consent(HARMED, ConsentPurpose.INDIRECT)
        .consent(RESPONSIBLE, ConsentPurpose.INDIRECT)
        .then(new RouteChanged(Route.INDIRECT, RouteChangeCause.PARTY_WISH))
        .prepare()
        .then(
            new ExchangeSent(new IndirectExchange(letter, RESPONSIBLE, HARMED, Medium.WRITTEN)),
            new ExchangeDelivered(letter))
        .outcome(OutcomeKind.INDIRECT_COMPLETED)
        .complete();
  }

  private static Term payment(String id, LocalDate dueOn, Instalment... instalments) {
    return Term.builder()
        .id(TermId.of(id))
        .kind(TermKind.COMPENSATION)
        .obligor(RESPONSIBLE)
        .beneficiary(HARMED)
        .measure(new Measure.Payment(HUNDRED, List.of(instalments)))
        .dueOn(dueOn)
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        .build();
  }

  private static TermProgressRecorded paid(String id, String amount, TermResult result) {
    return new TermProgressRecorded(TermProgress.builder()
        .term(TermId.of(id))
        .result(result)
        .paid(Money.of(amount, "GBP"))
        .quantity(1)
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        .build());
  }

  @Test
  void restitutionIsExactAndTellsTheDueFromTheOwed() {
    Money forty = Money.of("40.00", "GBP");
    Money sixty = Money.of("60.00", "GBP");
    CaseStory story = CaseStory.referred("c-paid", day(5, 1))
        .on(day(5, 15))
        .startMeeting()
        .end()
        .agree(
            payment("t-full", day(6, 30)),
            payment(
                "t-instalments",
                day(9, 30),
                new Instalment(day(7, 1), forty),
                new Instalment(day(9, 30), sixty)),
            payment("t-waived", day(6, 30)))
        .on(day(6, 20))
        .then(
            paid("t-full", "100.00", TermResult.FULFILLED),
            paid("t-instalments", "25.10", TermResult.IN_PROGRESS),
            new TermWaived(TermId.of("t-waived"), HARMED));
    Restitution restitution = Restitution.on(BASIS).measure(List.of(story.file()));

    RestitutionSum pounds = restitution.amounts().get("GBP");
    assertThat(pounds)
        .isEqualTo(new RestitutionSum(
            2,
            Money.of("200.00", "GBP"),
            Money.of("140.00", "GBP"),
            Money.of("125.10", "GBP"),
            Money.of("125.10", "GBP")));
    assertThat(pounds.paidOfOwedShare()).isEqualTo(Answer.of(0.6255));
    assertThat(pounds.paidOfDueShare().orElseThrow()).isEqualTo(125.10 / 140);
    assertThat(restitution.leftOut().get("GBP").owed()).isEqualTo(HUNDRED);
    assertThat(restitution.excluded()).isEqualTo(Map.of("waived", 1L));
    assertThat(restitution.pending()).isEqualTo(1);
    assertThat(restitution)
        .hasToString("GBP 125.10 paid of GBP 200.00 owed, GBP 140.00 of it due; 1 pending");
    assertThat(Restitution.on(BASIS).explain(List.of(story.file())).lines()).hasSize(3);
  }

  @Test
  void ofAWaitThatEndedOtherwiseTheMedianKnows() {
    CaseStory noVolunteer = CaseStory.referred("c-none", day(5, 1))
        .on(day(5, 4))
        .screen()
        .accept()
        .on(day(6, 13))
        .endWithout(ClosureCause.NO_FACILITATOR_AVAILABLE, Initiator.SERVICE);

    DurationSummary waits = measured(CaseTiming.WAITING_FOR_LEAD, DayCount.CALENDAR, noVolunteer);
    assertThat(waits.ended()).isEqualTo(Map.of(40, 1L));
    assertThat(waits.n()).isZero();
    assertThat(waits.within(40).orElseThrow().incidence()).isZero();
    assertThat(waits.median().orElseThrow().time().toOptional()).isEmpty();
  }

  @Test
  void aCaseEnteredInErrorIsOutOfEveryMeasureAndCounted() {
    CaseStory story = CaseStory.referred("c-error", day(5, 1))
        .on(day(5, 4))
        .startMeeting()
        .end()
        .outcome(OutcomeKind.NO_AGREEMENT_NEEDED)
        .then(new EnteredInError(new ErrorTarget.WholeCase(), CorrectionReason.NEVER_HAPPENED));
    CaseFlow flow = CaseFlow.of(List.of(story.file()), BASIS);

    assertThat(flow.referralsBySource().excluded()).isEqualTo(Map.of("entered-in-error", 1L));
    for (CaseRate rate : CaseRate.values()) {
      assertThat(flow.rate(rate).n()).isZero();
      assertThat(flow.rate(rate).pending()).isZero();
    }
  }
}
