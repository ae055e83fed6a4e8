// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.volunteer.Volunteers.FIRST;
import static io.github.amends.volunteer.Volunteers.day;
import static io.github.amends.volunteer.Volunteers.inOrder;
import static io.github.amends.volunteer.Volunteers.observed;
import static io.github.amends.volunteer.Volunteers.supervised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictDeclaration;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.FacilitatorStatus;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import io.github.amends.volunteer.Registration;
import io.github.amends.volunteer.StatusHistory;
import io.github.amends.volunteer.VettingCheck;
import io.github.amends.volunteer.VettingKind;
import io.github.amends.volunteer.VettingResult;
import io.github.amends.volunteer.Volunteers;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the records prove on a day, at every boundary, under ROC Restore. */
class CompetenceTest {
  private static final Profile PROFILE = Profiles.rocRestore();
  private static final LocalDate DAY = day(6, 14);
  private static final FacilitatorId ONE = FacilitatorId.of("f-1");

  @ParameterizedTest
  @CsvSource({"84, true", "85, false"})
  void supervisionHoldsOnTheEightyFourthDayAndNotAfter(int days, boolean holds) {
    Facilitator who =
        lately().supervision(List.of(supervised(DAY.minusDays(days)))).build();
    assertThat(codes(who, DAY))
        .isEqualTo(holds ? List.of() : List.of("BLOCKED_FACILITATOR_UNSUPERVISED"));
  }

  /** Days are counted, months and years are gone by. */
  @ParameterizedTest
  @CsvSource({
    "P30D, 2026-03-02",
    "P1M, 2026-02-28",
    "P1M3D, 2026-03-03",
    "P1Y, 2027-01-31",
    "P1Y3D, 2027-02-03"
  })
  void supervisionHoldsForTheIntervalOfTheProfile(Period interval, LocalDate lastDay) {
    Profile profile = Profile.builder(PROFILE)
        .id("own")
        .version(1)
        .title("Another interval")
        .set(Parameter.SUPERVISION_INTERVAL, Setting.period(interval))
        .build();
    FacilitatorStanding standing = FacilitatorStanding.builder()
        .facilitator(ONE)
        .addSupervisedOn(LocalDate.of(2026, 1, 31))
        .build();
    assertThat(CompetenceGuards.supervised(profile, leading(standing, lastDay), standing))
        .isNull();
    assertThat(
            CompetenceGuards.supervised(profile, leading(standing, lastDay.plusDays(1)), standing))
        .extracting(Refusal::code)
        .isEqualTo("BLOCKED_FACILITATOR_UNSUPERVISED");
  }

  private static Facilitation leading(FacilitatorStanding standing, LocalDate date) {
    return new Facilitation(ONE, AssignmentRole.LEAD, date, null, standing);
  }

  /** The training stands in for the first supervision; a later record proves nothing earlier. */
  @ParameterizedTest
  @CsvSource({"84, true", "85, false"})
  void whoWasNeverSupervisedIsNotSaidToHaveBeenLongAgo(int days, boolean holds) {
    Facilitator.Builder who = lately().supervision(List.of());
    LocalDate trained = who.build().standing(List.of(), List.of()).trainedFrom().orElseThrow();
    Facilitator later = who.addSupervision(supervised(trained.plusDays(86))).build();
    assertThat(codes(later, trained.plusDays(days)))
        .isEqualTo(holds ? List.of() : List.of("BLOCKED_FACILITATOR_NEVER_SUPERVISED"));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-14, true", "2026-06-13, false"})
  void aCheckThatExpiresOnTheDayStillHolds(LocalDate expires, boolean holds) {
    Facilitator who = lately()
        .vetting(List.of(
            new VettingCheck(VettingKind.BASIC, FIRST, VettingResult.CLEAR, Optional.of(expires))))
        .build();
    assertThat(codes(who, DAY))
        .isEqualTo(holds ? List.of() : List.of("BLOCKED_FACILITATOR_VETTING"));
  }

  /** A year after 29 February ends on 28 February. */
  @ParameterizedTest
  @CsvSource({"2025-02-28, true", "2025-03-01, false"})
  void whatWasObservedOnTheLeapDayCountsForAYear(LocalDate date, boolean holds) {
    Facilitator who = inOrder("f-1")
        .addSupervision(supervised(date))
        .addObservations(observed(LocalDate.of(2024, 2, 29)))
        .build();
    assertThat(codes(who, date))
        .isEqualTo(holds ? List.of() : List.of("BLOCKED_FACILITATOR_UNOBSERVED"));
  }

  /** The year of learning ends on the day itself and begins the day after the same date before. */
  @ParameterizedTest
  @CsvSource({"2025-06-15, true", "2025-06-14, false", "2026-06-14, true", "2026-06-15, false"})
  void learningCountsForTheYearThatEndsOnTheDay(LocalDate learned, boolean holds) {
    Facilitator who = lately()
        .addRegistrations(new Registration(FacilitatorLevel.INTERMEDIATE, Validity.from(FIRST)))
        .addDevelopment(new ProfessionalDevelopment(learned, 48, DevelopmentApproval.APPROVED))
        .build();
    assertThat(codes(who, DAY)).isEqualTo(holds ? List.of() : List.of("BLOCKED_FACILITATOR_CPD"));
  }

  @Test
  void levelTwoLeadsOrdinaryCasesAndNoComplexOne() {
    Competence competence = Competence.of(lately().build(), DAY, PROFILE);
    assertThat(competence.levels()).containsExactly(FacilitatorLevel.LEVEL_TWO);
    assertThat(competence.proofs())
        .extracting(LevelHeld::proof)
        .containsExactly(LevelProof.TRAINING_RECORD);
    assertThat(competence.mayLead(CaseDemands.ordinary()).isEligible()).isTrue();
    Eligibility complex = competence.mayLead(CaseDemands.complex());
    assertThat(complex.refusals())
        .extracting(Refusal::code)
        .containsExactly("BLOCKED_FACILITATOR_LEVEL");
    assertThat(complex.refusals().get(0).rules()).containsExactly(Rules.FAC_02);
    assertThat(competence.facilitator()).isEqualTo(ONE);
    assertThat(competence.date()).isEqualTo(DAY);
  }

  @Test
  void anApplicantHearsAllThatIsMissing() {
    Competence competence = Competence.of(Volunteers.applicant("f-1").build(), DAY, PROFILE);
    assertThat(competence.missing())
        .extracting(Refusal::code)
        .containsExactly(
            "BLOCKED_FACILITATOR_INACTIVE",
            "BLOCKED_FACILITATOR_UNTRAINED",
            "BLOCKED_FACILITATOR_NEVER_SUPERVISED",
            "BLOCKED_FACILITATOR_NEVER_OBSERVED",
            "BLOCKED_FACILITATOR_VETTING",
            "BLOCKED_FACILITATOR_UNDERAGE",
            "BLOCKED_FACILITATOR_LEVEL");
    assertThat(competence.nextLapses()).isEmpty();
  }

  @Test
  void whoLearnsByWatchingNeedsNoTraining() {
    Facilitator trainee = Volunteers.applicant("f-1")
        .statuses(StatusHistory.of(FacilitatorStatus.ACTIVE, FIRST))
        .knownAdultFrom(FIRST)
        .addVetting(Volunteers.check(FIRST, VettingResult.CLEAR))
        .build();
    Competence competence = Competence.of(trainee, DAY, PROFILE);
    assertThat(competence.mayShadow(CaseDemands.complex()).isEligible()).isTrue();
    assertThat(competence.mayCoFacilitate(CaseDemands.ordinary()).isEligible()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2024-06-14, true", "2024-06-15, false"})
  void aSupervisorHasHeldTheHighestLevelForTwoYears(LocalDate since, boolean may) {
    Facilitator who = lately()
        .addRegistrations(new Registration(FacilitatorLevel.ADVANCED, Validity.from(since)))
        .build();
    Eligibility answer = Competence.of(who, DAY, PROFILE).maySupervise(CaseDemands.complex());
    assertThat(answer.refusals())
        .extracting(Refusal::code)
        .isEqualTo(may ? List.of() : List.of("FAC-10"));
  }

  @Test
  void theOfficerWhoReferredMayLeadOnlyBesideSomebody() {
    CaseDemands demands =
        CaseDemands.of(Story.graffiti().file(), PROFILE).referredBy(PartyRef.person("key-of-f-1"));
    Eligibility answer = Competence.of(lately().build(), DAY, PROFILE).mayLead(demands);
    assertThat(answer.isEligible()).isTrue();
    assertThat(answer.alone()).flatExtracting(Refusal::rules).containsExactly(Rules.FAC_12);
  }

  @Test
  void whoIsDeclaredAnOfficerInTheCaseMayLeadOnlyBesideSomebodyToo() {
    Facilitator who = lately().build();
    Conflict officer = new Conflict(who.id(), ConflictKind.REFERRING_OFFICER);
    CaseDemands demands =
        new CaseDemands(CaseComplexity.ORDINARY, List.of(officer), Optional.empty());
    assertThat(Competence.of(who, DAY, PROFILE).mayLead(demands).alone())
        .flatExtracting(Refusal::rules)
        .containsExactly(Rules.FAC_12);
  }

  @Test
  void whoKnowsAPartyMayDoNothingInTheCase() {
    Facilitator who = lately()
        .addConflicts(ConflictDeclaration.with(
            ConflictKind.KNOWS_PARTY, PartyRef.person("key-of-p-harmed"), day(6, 14)))
        .build();
    CaseDemands demands = CaseDemands.of(Story.graffiti().file(), PROFILE);
    assertThat(Competence.of(who, DAY, PROFILE).mayShadow(demands).refusals())
        .flatExtracting(Refusal::rules)
        .containsExactly(Rules.FAC_06);
    assertThat(Competence.of(who, DAY.minusDays(1), PROFILE).mayShadow(demands).isEligible())
        .isTrue();
  }

  @Test
  void whatLapsesNextIsToldWithItsLastDay() {
    Facilitator who = lately().supervision(List.of(supervised(day(6, 1)))).build();
    Competence competence = Competence.of(who, DAY, PROFILE);
    assertThat(competence.nextLapses())
        .containsExactly(new Lapse(
            ONE,
            Rules.FAC_03,
            "BLOCKED_FACILITATOR_UNSUPERVISED",
            Optional.empty(),
            LocalDate.of(2026, 8, 24)));
    assertThat(competence.lapsesWithin(71)).isEmpty();
    assertThat(competence.lapsesWithin(72)).hasSize(1);
    assertThat(competence.lapsesWithin(400))
        .extracting(Lapse::code)
        .containsExactly(
            "BLOCKED_FACILITATOR_UNSUPERVISED",
            "BLOCKED_FACILITATOR_VETTING",
            "BLOCKED_FACILITATOR_UNOBSERVED");
  }

  @Test
  void aRegisteredLevelLapsesWithTheRegister() {
    Facilitator who = lately()
        .addRegistrations(
            new Registration(FacilitatorLevel.FOUNDATION, Validity.between(day(1, 1), day(6, 20))))
        .addDevelopment(new ProfessionalDevelopment(day(6, 1), 24, DevelopmentApproval.APPROVED))
        .build();
    assertThat(Competence.of(who, DAY, PROFILE).nextLapses())
        .containsExactly(new Lapse(
            ONE,
            Rules.FAC_14,
            "BLOCKED_FACILITATOR_LEVEL",
            Optional.of(FacilitatorLevel.FOUNDATION),
            day(6, 20)));
  }

  private static Facilitator.Builder lately() {
    return inOrder("f-1").addSupervision(supervised(DAY)).addObservations(observed(DAY));
  }

  private static List<String> codes(Facilitator who, LocalDate date) {
    return Competence.of(who, date, PROFILE).missing().stream()
        .map(Refusal::code)
        .toList();
  }
}
