// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Histories in which entries are corrected, cases reopened and people erased: the log only grows,
 * reading it gives what the machine gave, and what was said to be possible is.
 */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RecordProperties {
  private static final Set<EventType> REVIVING =
      EnumSet.of(EventType.CASE_REOPENED, EventType.ENTRY_CORRECTED, EventType.ENTERED_IN_ERROR);

  @Property(tries = 500, afterFailure = AfterFailureMode.SAMPLE_FIRST)
  void foldingTheLogGivesTheStateThatTheMachineGave(@ForAll Plan plan) {
    for (CaseFile file : plan.playWithRecords().files()) {
      CaseFile folded = CaseFile.fold(List.copyOf(file.entries()));
      assertThat(folded.state()).isEqualTo(file.state());
      assertThat(folded.stage()).isEqualTo(file.stage());
    }
  }

  @Property(tries = 300)
  void noEntryIsEverRemovedOrChanged(@ForAll Plan plan) {
    History history = plan.playWithRecords();
    List<CaseEntry> told = new ArrayList<>(history.opened().entries());
    history.accepted().forEach(step -> told.addAll(step.accepted().orElseThrow().entries()));
    assertThat(history.file().entries()).isEqualTo(told);
  }

  @Property(tries = 300)
  void onlyReopeningAndCorrectingLeadOutOfAnEnd(@ForAll Plan plan) {
    CaseStage before = CaseStage.REFERRED;
    for (CaseEntry entry : plan.playWithRecords().file().entries()) {
      if (!before.isOpen() && entry.stage() != before) {
        assertThat(REVIVING).contains(entry.event().type());
      }
      before = entry.stage();
    }
  }

  @Property(tries = 300)
  void everyStageAfterAnAcceptedEventIsATargetOfItsRow(@ForAll Plan plan) {
    for (History.Step step : plan.playWithRecords().accepted()) {
      CaseStage stage = step.accepted().orElseThrow().entries().get(0).stage();
      assertThat(Plan.MACHINE
              .table()
              .find(step.before().stage(), step.proposal().event().type())
              .orElseThrow()
              .to())
          .contains(stage);
    }
  }

  @Property(tries = 300)
  void aSecondDeliveryChangesNothing(@ForAll Plan plan) {
    History history = plan.playWithRecords();
    for (History.Step step : history.accepted()) {
      assertThat(Plan.MACHINE.decide(history.file(), step.proposal(), step.context()))
          .isInstanceOfSatisfying(
              Decision.Duplicate.class,
              duplicate -> assertThat(duplicate.file()).isSameAs(history.file()));
    }
  }

  @Property(tries = 200)
  void whatWasAcceptedWasSaidToBeAllowedAndWhatWasSaidToBeBlockedIsRefusedForTheseReasons(
      @ForAll Plan plan) {
    for (History.Step step : plan.playWithRecords().steps()) {
      Map<EventType, EventAvailability> said =
          Plan.MACHINE.availableEvents(step.before(), step.proposal().occurred(), step.context());
      EventAvailability answer = said.get(step.proposal().event().type());
      if (step.accepted().isPresent()) {
        assertThat(answer.isAllowed())
            .as("%s in %s", step.proposal().event().type(), step.before().stage())
            .isTrue();
      } else if (!answer.isAllowed() && step.decision() instanceof Decision.Refused refused) {
        if (refused.refusals().get(0).code().equals("BLOCKED_EVENT_ID_TAKEN")) {
          continue;
        }
        assertThat(rules(refused.refusals())).containsAll(rules(answer.refusals()));
        assertThat(codes(refused.refusals())).containsAll(codes(answer.refusals()));
      }
    }
  }

  @Property(tries = 60)
  void everyKindIsRefusedForAtLeastTheRulesThatBlockIt(@ForAll Plan plan, @ForAll Choice choice) {
    CaseFile file = plan.playWithRecords().file();
    CaseEntry last = file.entries().get((int) file.sequence() - 1);
    Context context = Cast.context(last.recordedAt());
    Map<EventType, EventAvailability> said = Plan.MACHINE.availableEvents(file, context);
    assertThat(said).containsOnlyKeys(EventType.values());
    for (EventType type : RandomRecordEvents.ANY) {
      CaseEvent event = RandomEvents.of(type, Cast.of(file.state()), choice);
      Proposal proposal = file.propose(
          EventId.of("e-next"),
          Occurred.at(context.now(), last.occurred().zone()),
          last.recordedBy(),
          event);
      WhatIf whatIf = Plan.MACHINE.whatIf(file, proposal, context);
      Decision decision = Plan.MACHINE.decide(file, proposal, context);
      if (decision instanceof Decision.Refused refused) {
        assertThat(whatIf.refusals()).isEqualTo(refused.refusals());
        assertThat(codes(refused.refusals())).containsAll(codes(said.get(type).refusals()));
      } else {
        assertThat(said.get(type).isAllowed()).isTrue();
        assertThat(whatIf.refusals()).isEmpty();
        assertThat(whatIf.stage()).isEqualTo(decision.orThrow().stage());
        assertThat(whatIf.consequences())
            .hasSize((int) (decision.orThrow().sequence() - file.sequence() - 1));
      }
      assertThat(file.sequence()).isEqualTo(last.sequence());
    }
  }

  @Property(tries = 300)
  void theEpisodesFollowOneAnotherAndOnlyTheLastIsOpen(@ForAll Plan plan) {
    for (CaseFile file : plan.playWithRecords().files()) {
      List<Episode> episodes = file.state().record().episodes();
      assertThat(episodes).isNotEmpty();
      for (int i = 0; i < episodes.size(); i++) {
        assertThat(episodes.get(i).number()).isEqualTo(i + 1);
        assertThat(episodes.get(i).isOpen())
            .isEqualTo(i == episodes.size() - 1 && file.stage().isOpen());
      }
      assertThat(Collections.frequency(
              episodes.stream().map(each -> each.reason().isEmpty()).toList(), true))
          .isEqualTo(1);
    }
  }

  private static Set<RuleId> rules(List<Refusal> refusals) {
    return refusals.stream().flatMap(each -> each.rules().stream()).collect(Collectors.toSet());
  }

  private static Set<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).collect(Collectors.toSet());
  }
}
