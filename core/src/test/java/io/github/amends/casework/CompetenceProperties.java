// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.CaseConnections;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.RandomVolunteers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariant I16, and that what competence says is what the guards of the machine say. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class CompetenceProperties {
  private static final FacilitatorId WHO = FacilitatorId.of("f-third");
  private static final Story ACCEPTED =
      Story.graffiti().then(new ScreeningBegun(), new ReferralAccepted());
  private static final Story COMPLEX = complex();

  /** Invariant I16: no competence on a day depends on a record dated after it. */
  @Property(tries = 400)
  void nothingDatedAfterTheDayCounts(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 1200) int days) {
    LocalDate date = LocalDate.of(2024, 1, 1).plusDays(days);
    Facilitator who = RandomVolunteers.of(seed, WHO);
    Facilitator later = RandomVolunteers.withMoreAfter(who, date, seed + 1);
    assertThat(later).isNotEqualTo(who);
    for (Profile profile : Profiles.all()) {
      assertThat(said(Competence.of(later, date, profile)))
          .isEqualTo(said(Competence.of(who, date, profile)));
    }
    assertThat(machineSays(ACCEPTED, later, date, AssignmentRole.LEAD))
        .isEqualTo(machineSays(ACCEPTED, who, date, AssignmentRole.LEAD));
  }

  /** The machine is told all records, later ones too, and judges by itself. */
  @Property(tries = 1000)
  void whatCompetenceSaysTheMachineSays(
      @ForAll long seed,
      @ForAll @IntRange(min = 860, max = 1200) int days,
      @ForAll AssignmentRole role) {
    LocalDate date = LocalDate.of(2024, 1, 1).plusDays(days);
    Facilitator who = RandomVolunteers.of(seed, WHO);
    for (Story story : List.of(ACCEPTED, COMPLEX)) {
      Profile profile = story.machine().profile();
      CaseDemands demands = CaseDemands.of(story.file(), profile);
      Eligibility answer = Competence.of(who, date, profile).may(role, demands);
      assertThat(answer.refusals().stream().map(CompetenceProperties::onTheDay))
          .containsExactlyInAnyOrderElementsOf(machineSays(story, who, date, role));
    }
  }

  /** What lapses within so many days is exactly what the machine begins to refuse in them. */
  @Property(tries = 100)
  void aLapseIsTheLastDayBeforeARefusal(@ForAll long seed) {
    LocalDate date = LocalDate.of(2026, 6, 14);
    Facilitator who = RandomVolunteers.of(seed, WHO).knownOn(date);
    for (Lapse each : Competence.of(who, date, Profiles.rocRestore()).lapsesWithin(60)) {
      if (each.level().isEmpty()) {
        assertThat(codes(who, each.lastDay())).doesNotContain(each.code());
        assertThat(codes(who, each.lastDay().plusDays(1))).contains(each.code());
      }
    }
  }

  @Property(tries = 5)
  void theRandomRecordsAreOfEveryKind(@ForAll @IntRange(min = 0, max = 1000) int start) {
    LocalDate date = LocalDate.of(2026, 6, 14);
    int may = 0;
    for (int i = 0; i < 2000; i++) {
      Facilitator who = RandomVolunteers.of(start * 2000L + i, WHO);
      may += codes(who, date).isEmpty() ? 1 : 0;
    }
    assertThat(may).isBetween(20, 1900);
  }

  private static List<Object> said(Competence competence) {
    return List.of(
        competence.levels(),
        competence.proofs(),
        competence.missing(),
        competence.lapsesWithin(5),
        competence.mayLead(CaseDemands.of(ACCEPTED.file(), Profiles.rocRestore())),
        competence.mayCoFacilitate(CaseDemands.complex()),
        competence.mayShadow(CaseDemands.ordinary()),
        competence.maySupervise(CaseDemands.complex()));
  }

  private static List<Refusal> machineSays(
      Story story, Facilitator who, LocalDate date, AssignmentRole role) {
    CaseConnections connections =
        CaseDemands.of(story.file(), story.machine().profile()).connections().orElseThrow();
    FacilitatorStanding standing = who.standing(who.conflictsWith(connections, date), List.of());
    Instant noon = date.atTime(12, 0).atZone(Story.BOLTON).toInstant();
    Decision decision = story
        .machine()
        .decide(
            story.file(),
            story
                .file()
                .propose(
                    EventId.of("e-assign"),
                    Occurred.at(noon, Story.BOLTON),
                    ActorRef.staff("coordinator"),
                    Story.assigned(WHO, role)),
            story.context().withNow(noon).withStanding(standing));
    return decision instanceof Decision.Refused refused
        ? refused.refusals().stream().map(CompetenceProperties::onTheDay).toList()
        : List.of();
  }

  /** Without the day on which it lifts by itself: that alone may rest on a later record. */
  private static Refusal onTheDay(Refusal refusal) {
    return new Refusal(
        refusal.code(), refusal.rules(), refusal.facts(), refusal.liftedBy(), Optional.empty());
  }

  private static List<String> codes(Facilitator who, LocalDate date) {
    return Competence.of(who, date, Profiles.rocRestore()).missing().stream()
        .map(Refusal::code)
        .toList();
  }

  private static Story complex() {
    Story story = Story.graffiti().then(new ScreeningBegun(), new ReferralAccepted());
    return story.then(new SensitivityTriggered(Sensitivity.MANY_PARTIES));
  }
}
