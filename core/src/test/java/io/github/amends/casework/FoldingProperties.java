// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.EventId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.EventType;
import io.github.amends.participant.ConsentPurpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Invariants I5 to I7: a case is its log, read by sequence alone; the log only grows; and one that
 * was written under the rules of another day is read as it is.
 */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class FoldingProperties {
  @Property
  void foldingTheLogGivesTheStateThatTheMachineGave(@ForAll Plan plan) {
    for (CaseFile file : Lengths.counted(plan.play()).files()) {
      CaseFile folded = CaseFile.fold(List.copyOf(file.entries()));
      assertThat(folded.state()).isEqualTo(file.state());
      assertThat(folded.state().hashCode()).isEqualTo(file.state().hashCode());
      assertThat(folded.stage()).isEqualTo(file.stage());
      assertThat(folded).isEqualTo(file);
    }
  }

  @Property
  void aLogThatWasWrittenWhileAGuardWasMissingIsReadAsItIs(
      @ForAll Plan plan, @ForAll Choice choice) {
    List<Guard> guards = List.copyOf(Plan.MACHINE.guards());
    CaseMachine older = Plan.MACHINE.without(Choice.pick(guards, choice.what()));
    CaseFile file = Lengths.counted(plan.play(older)).file();
    CaseFile read = CaseFile.fold(List.copyOf(file.entries()));
    assertThat(read.state()).isEqualTo(file.state());
    // The machine of today says what is possible and what is owed, whatever it would have refused.
    Context now = Cast.context(file.entries().get((int) file.sequence() - 1).recordedAt());
    assertThat(Plan.MACHINE.availableEvents(read, now)).containsOnlyKeys(EventType.values());
    assertThat(Plan.MACHINE.duties(read, now)).isEqualTo(older.duties(file, now));
    assertThat(Plan.MACHINE.explain(read, ExplanationText.english())).hasSameSizeAs(file.entries());
  }

  @Property
  void playingTheSamePlanTwiceGivesTheSameLog(@ForAll Plan plan) {
    CaseFile file = Lengths.counted(plan.play()).file();
    assertThat(plan.play().file().entries()).isEqualTo(file.entries());
  }

  @Property
  void theTimesOfEntriesReorderNothing(@ForAll Plan plan, @ForAll Choice choice) {
    CaseFile file = Lengths.counted(plan.play()).file();
    List<CaseEntry> entries = List.copyOf(file.entries());
    List<CaseEntry> otherwise = new ArrayList<>();
    for (CaseEntry entry : entries) {
      Duration back = Duration.ofDays(entry.sequence() * choice.what() % 97);
      otherwise.add(new CaseEntry(
          entry.caseId(),
          entry.sequence(),
          entry.eventId(),
          Occurred.at(Playing.OPENED.minus(back), Playing.ZONE),
          entry.recordedAt().minus(back),
          entry.recordedBy(),
          entry.provenance(),
          entry.event(),
          entry.stage()));
    }
    CaseState before = file.state();
    CaseState after = CaseFile.fold(otherwise).state();
    assertThat(after.stage()).isEqualTo(before.stage());
    assertThat(after.furthestStage()).isEqualTo(before.furthestStage());
    assertThat(after.participants().keySet()).isEqualTo(before.participants().keySet());
    assertThat(after.assignments()).isEqualTo(before.assignments());
    assertThat(after.route()).isEqualTo(before.route());
    assertThat(after.hold()).isEqualTo(before.hold());
    assertThat(after.terms()).isEqualTo(before.terms());
    assertThat(after.tookPart()).isEqualTo(before.tookPart());
    assertThat(after.sittingsHeld()).isEqualTo(before.sittingsHeld());
    assertThat(after.safety().stopSequence()).isEqualTo(before.safety().stopSequence());
    assertThat(after.meetings().values())
        .extracting(MeetingState::status)
        .isEqualTo(before.meetings().values().stream().map(MeetingState::status).toList());
    assertThat(after.participants().values())
        .extracting(ParticipantState::separatePreparations)
        .isEqualTo(before.participants().values().stream()
            .map(ParticipantState::separatePreparations)
            .toList());
  }

  @Property
  void aLogOutOfOrderIsNotRead(@ForAll Plan plan, @ForAll Choice choice) {
    List<CaseEntry> entries = List.copyOf(Lengths.counted(plan.play()).file().entries());
    List<CaseEntry> shuffled = new ArrayList<>(entries);
    int first = choice.who() % shuffled.size();
    int second = (first + 1 + choice.what() % (shuffled.size() - 1)) % shuffled.size();
    Collections.swap(shuffled, first, second);
    assertThatThrownBy(() -> CaseFile.fold(shuffled)).isInstanceOf(InvalidValueException.class);
  }

  @Property
  void everyLaterFileBeginsWithAllThatAnEarlierOneHeld(@ForAll Plan plan) {
    History history = Lengths.counted(plan.play());
    List<CaseEntry> told =
        new ArrayList<>(CaseFile.fold(history.opened().entries()).entries());
    for (History.Step step : history.accepted()) {
      told.addAll(step.accepted().orElseThrow().entries());
    }
    assertThat(history.file().entries()).isEqualTo(told);
    for (CaseFile file : history.files()) {
      assertThat(file.entries()).isEqualTo(told.subList(0, (int) file.sequence()));
      assertThat(file.entries()).hasSize((int) file.sequence());
    }
  }

  @Property
  void anotherContinuationOfAnOlderFileLeavesTheNewerOneAlone(
      @ForAll Plan plan, @ForAll Choice choice) {
    History history = Lengths.counted(plan.play());
    List<CaseEntry> told = List.copyOf(history.file().entries());
    CaseFile older = Choice.pick(history.files(), choice.who());
    CaseEntry last = older.entries().get((int) older.sequence() - 1);
    Predicate<ParticipantId> isThere =
        who -> older.state().participant(who).flatMap(ParticipantState::ended).isEmpty();
    older.state().participants().keySet().stream().filter(isThere).findFirst().ifPresent(who -> {
      CaseFile branch = Plan.MACHINE
          .decide(
              older,
              older.propose(
                  EventId.of("e-branch"),
                  Occurred.at(last.recordedAt(), Playing.ZONE),
                  last.recordedBy(),
                  new ConsentWithdrawn(who, new TreeSet<>(Set.of(ConsentPurpose.RESEARCH)))),
              Cast.context(last.recordedAt()))
          .orThrow();
      assertThat(branch.entries()).hasSize((int) older.sequence() + 1);
      assertThat(branch.entries().subList(0, (int) older.sequence())).isEqualTo(older.entries());
      assertThat(history.file().entries()).isEqualTo(told);
    });
  }
}
