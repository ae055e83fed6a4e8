// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariants I4 and I10: a closed case stays closed, and none is completed without an outcome. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ClosedCaseProperties {
  private static final Set<EventType> REVIVING =
      EnumSet.of(EventType.CASE_REOPENED, EventType.ENTRY_CORRECTED, EventType.ENTERED_IN_ERROR);
  private static final Set<EventType> POSSIBLE = EnumSet.of(
      EventType.CONSENT_WITHDRAWN,
      EventType.FOLLOW_UP_RECORDED,
      EventType.SURVEY_OFFERED,
      EventType.SATISFACTION_RECORDED,
      EventType.SAFEGUARDING_CONCERN_RAISED,
      EventType.SUPPORT_OFFERED,
      EventType.CASE_REOPENED,
      EventType.ENTRY_CORRECTED,
      EventType.ENTERED_IN_ERROR,
      EventType.IMPORT_CONFIRMED,
      EventType.CASE_MINIMISED,
      EventType.PERSON_ERASED,
      EventType.LEGAL_HOLD_PLACED,
      EventType.LEGAL_HOLD_LIFTED);

  @Property
  void aClosedCaseTakesWhatMayComeAfterwardsAndNothingElse(
      @ForAll Plan plan, @ForAll Choice one, @ForAll Choice other) {
    CaseFile file = Lengths.counted(plan.play()).file();
    if (file.stage().isOpen()) {
      return;
    }
    for (Choice choice : List.of(one, other)) {
      for (EventType type : EventType.values()) {
        Occurred now = Occurred.at(last(file).recordedAt(), Playing.ZONE);
        Decision decision = Plan.MACHINE.decide(
            file,
            file.propose(
                EventId.of("e-next"),
                now,
                last(file).recordedBy(),
                RandomEvents.of(type, Cast.of(file.state()), choice)),
            Cast.context(last(file).recordedAt()));
        if (decision instanceof Decision.Accepted accepted) {
          assertThat(type).isIn(POSSIBLE);
          assertThat(accepted.entries()).hasSize(1);
          if (!REVIVING.contains(type)) {
            assertThat(accepted.file().stage()).isEqualTo(file.stage());
          }
        }
      }
    }
  }

  @Property
  void aClosedCaseIsNotOpenedAgainByItself(@ForAll Plan plan) {
    boolean closed = false;
    for (CaseEntry entry : Lengths.counted(plan.play()).file().entries()) {
      assertThat(closed && entry.stage().isOpen()).isFalse();
      closed |= !entry.stage().isOpen();
    }
  }

  @Property
  void aCompletedCaseHadAProcessAndAnOutcome(@ForAll Plan plan) {
    History history = Lengths.counted(plan.play());
    if (history.file().stage() == CaseStage.COMPLETED) {
      List<EventType> events =
          history.file().entries().stream().map(entry -> entry.event().type()).toList();
      assertThat(events).contains(EventType.OUTCOME_RECORDED);
      assertThat(events)
          .containsAnyOf(
              EventType.PROCESS_ENDED,
              EventType.PROCESS_ADJOURNED,
              EventType.PROCESS_STOPPED,
              EventType.EXCHANGE_DELIVERED,
              EventType.NO_SEND_LETTER_WRITTEN);
      assertThat(history.file().state().hold()).isEmpty();
      assertThat(history.file().state().openMeeting()).isEmpty();
    }
  }

  @Property
  void aCaseThatDidNotProceedHadNoProcess(@ForAll Plan plan) {
    History history = Lengths.counted(plan.play());
    if (history.file().stage() == CaseStage.NOT_PROCEEDED) {
      assertThat(history.file().state().sittingsHeld()).isZero();
      assertThat(history.file().entries())
          .extracting(entry -> entry.event().type())
          .doesNotContain(
              EventType.PROCESS_ENDED,
              EventType.PROCESS_ADJOURNED,
              EventType.EXCHANGE_DELIVERED,
              EventType.OUTCOME_RECORDED);
    }
  }

  private static CaseEntry last(CaseFile file) {
    return file.entries().get(file.entries().size() - 1);
  }
}
