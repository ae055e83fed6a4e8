// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.TransitionTable;
import io.github.amends.event.EventType;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralReceived;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {
  /** A year is judged under one version of one profile. */
  private static final Set<EventType> NOT_WITHIN_A_YEAR = Set.of(EventType.PROFILE_REBOUND);

  private static final Settings STANDARD = Settings.standard();
  private static final SimulatedYear YEAR = Service.simulate(STANDARD);

  @Test
  void theSameSettingsGiveTheSameYear() {
    SimulatedYear again = Service.simulate(STANDARD);
    assertThat(again.cases()).isEqualTo(YEAR.cases());
    assertThat(again.refusals()).isEqualTo(YEAR.refusals());
  }

  @Test
  void anotherSeedGivesAnotherYear() {
    SimulatedYear other = Service.simulate(STANDARD.withSeed(2026));
    assertThat(other.cases()).hasSameSizeAs(YEAR.cases()).isNotEqualTo(YEAR.cases());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 1999, -5})
  void everySeedGivesAYearWithoutAnUnlawfulStep(long seed) {
    Settings settings = STANDARD.withSeed(seed).withReferrals(400).withSites(4, 20);
    SimulatedYear year = Service.simulate(settings);
    assertThat(year.cases()).hasSize(400);
    assertThat(count(year, isAtAnyOf(CaseStage.COMPLETED))).isBetween(100L, 250L);
  }

  @Test
  void everyCaseIsWhatItsLogFoldsTo() {
    assertThat(YEAR.cases()).hasSize(300);
    for (CaseFile file : YEAR.cases()) {
      assertThat(CaseFile.fold(file.entries()).state()).isEqualTo(file.state());
    }
  }

  @Test
  void casesComeInTheOrderOfTheirReferral() {
    assertThat(YEAR.cases())
        .extracting(file -> file.state().referral().received().date())
        .isSorted()
        .allMatch(day -> day.getYear() == 2025);
    assertThat(YEAR.cases()).extracting(file -> file.caseId().value()).isSorted();
  }

  @Test
  void nothingIsRecordedBeforeItOccurredNorAfterTheLastDay() {
    Instant end = STANDARD.asOf().plusDays(1).atStartOfDay(Settings.ZONE).toInstant();
    assertThat(entries()).allMatch(entry -> !entry.occurred().isAfter(entry.recordedAt()));
    assertThat(entries()).allMatch(entry -> entry.recordedAt().isBefore(end));
    for (CaseFile file : YEAR.cases()) {
      assertThat(file.entries()).extracting(CaseEntry::recordedAt).isSorted();
    }
  }

  @Test
  void someThingsAreWrittenDownDaysAfterTheyHappened() {
    long late = entries().stream()
        .filter(entry ->
            Duration.between(entry.occurred().start(), entry.recordedAt()).toDays() >= 3)
        .count();
    assertThat(late).isBetween(100L, 1500L);
  }

  @Test
  void aboutTwoReferralsInFiveComeToAMeeting() {
    double held = count(YEAR, file -> file.state().sittingsHeld() > 0);
    assertThat(held / YEAR.cases().size()).isBetween(0.30, 0.45);
  }

  @Test
  void casesEndInAllThreeWaysAndSomeAreStillOpen() {
    assertThat(count(YEAR, isAtAnyOf(CaseStage.COMPLETED))).isBetween(70L, 160L);
    assertThat(count(YEAR, isAtAnyOf(CaseStage.NOT_PROCEEDED))).isBetween(50L, 140L);
    assertThat(count(YEAR, isAtAnyOf(CaseStage.RETURNED_TO_REFERRER))).isBetween(20L, 90L);
    assertThat(count(YEAR, file -> file.stage().isOpen())).isBetween(15L, 80L);
    assertThat(count(YEAR, isAtAnyOf(CaseStage.MONITORING))).isPositive();
  }

  @Test
  void someGoByLettersAndSomeMeetMoreThanOnce() {
    assertThat(count(YEAR, file -> !file.state().course().delivered().isEmpty()))
        .isBetween(10L, 60L);
    assertThat(count(YEAR, file -> file.state().sittingsHeld() > 1)).isBetween(2L, 30L);
  }

  @Test
  void everyKindOfEventThatTheMachineTakesOccursInTheYear() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    entries().forEach(entry -> types.add(entry.event().type()));
    TransitionTable table = CaseMachine.under(Profiles.rocRestore()).table();
    Set<EventType> known = EnumSet.of(
        EventType.REFERRAL_RECEIVED, EventType.PROFILE_PINNED, EventType.GUARD_SNAPSHOT_TAKEN);
    for (CaseStage stage : CaseStage.values()) {
      known.addAll(table.eventsOf(stage));
    }
    known.removeAll(NOT_WITHIN_A_YEAR);
    Set<EventType> missing = EnumSet.copyOf(known);
    missing.removeAll(types);
    assertThat(missing).isEmpty();
    assertThat(known).containsAll(types);
  }

  @Test
  void theMachineSaysNoForManyReasonsAndTheServiceTakesIt() {
    assertThat(YEAR.refusals().values()).allMatch(count -> count > 0);
    assertThat(YEAR.refusals().keySet())
        .hasSizeGreaterThanOrEqualTo(18)
        .contains(
            "BLOCKED_OUT_OF_SCOPE",
            "BLOCKED_FACILITATOR_CONFLICT",
            "BLOCKED_INFORMATION_INCOMPLETE",
            "BLOCKED_CONSENT_MISSING",
            "BLOCKED_CONSENT_WITHDRAWN",
            "CON-04",
            "BLOCKED_ON_HOLD",
            "BLOCKED_CASE_CLOSED");
  }

  @Test
  void aMutualDisputeHasNobodyResponsibleAndNobodyHarmed() {
    List<CaseFile> mutual = YEAR.cases().stream()
        .filter(file -> file.state().referral().incident().kind() == IncidentKind.NEIGHBOUR_DISPUTE)
        .toList();
    assertThat(mutual).hasSizeGreaterThan(30);
    assertThat(mutual)
        .flatExtracting(file -> file.state().principals())
        .extracting(person -> person.participant().roles())
        .containsOnly(Set.of(ParticipantRole.MUTUAL));
  }

  @Test
  void organisationsAndCommunitiesAreHarmedToo() {
    assertThat(participants())
        .anyMatch(person -> person.roles().contains(ParticipantRole.HARMED)
            && person.party().kind() == PartyRef.Kind.ORGANISATION)
        .anyMatch(person -> person.roles().contains(ParticipantRole.COMMUNITY));
    assertThat(YEAR.cases())
        .anyMatch(file -> file.state().referral().identifiableHarm().isPresent())
        .anyMatch(file -> file.state().referral().source().kind() == AgencyKind.SELF);
  }

  @Test
  void someWaitLongForVolunteers() {
    long longWaits = YEAR.cases().stream()
        .flatMap(file -> wait(file).stream())
        .filter(wait -> wait.toDays() > 14)
        .count();
    assertThat(longWaits).isBetween(20L, 200L);
  }

  @Test
  void someoneResponsibleIsReferredAgain() {
    List<PartyRef> responsible = participants().stream()
        .filter(Participant::isOnResponsibleSide)
        .map(Participant::party)
        .toList();
    assertThat(Set.copyOf(responsible)).hasSizeLessThan(responsible.size());
  }

  @Test
  void idsTellNothingAndThereIsNoFreeText() {
    assertThat(participants())
        .allMatch(person ->
            person.party().key().matches("sim-(p-[0-9]{4}|(business|residents)-[0-9]+-[0-9]+)"));
    assertThat(YEAR.cases())
        .allMatch(file -> file.caseId().value().matches("case-[0-9]{4}"))
        .allMatch(file -> file.state().referral().circumstances().isEmpty());
  }

  @Test
  void theReferralIsTheFirstEntryOfEveryLog() {
    assertThat(YEAR.cases())
        .allMatch(file -> file.entries().get(0).event() instanceof ReferralReceived);
  }

  private static Predicate<CaseFile> isAtAnyOf(CaseStage stage) {
    return file -> file.stage() == stage;
  }

  private static long count(SimulatedYear year, Predicate<CaseFile> condition) {
    return year.cases().stream().filter(condition).count();
  }

  private static List<CaseEntry> entries() {
    List<CaseEntry> all = new ArrayList<>();
    YEAR.cases().forEach(file -> all.addAll(file.entries()));
    return all;
  }

  private static List<Participant> participants() {
    Stream<ParticipantState> states =
        YEAR.cases().stream().flatMap(file -> file.state().participants().values().stream());
    return states.map(ParticipantState::participant).collect(Collectors.toList());
  }

  /** The time between being taken in and having a lead; empty without one. */
  private static Optional<Duration> wait(CaseFile file) {
    Optional<Instant> accepted = file.entries().stream()
        .filter(entry -> entry.event() instanceof ReferralAccepted)
        .map(CaseEntry::recordedAt)
        .findFirst();
    Optional<Instant> engaging = file.entries().stream()
        .filter(entry -> entry.stage() == CaseStage.ENGAGING)
        .map(CaseEntry::recordedAt)
        .findFirst();
    return accepted.flatMap(from -> engaging.map(to -> Duration.between(from, to)));
  }
}
