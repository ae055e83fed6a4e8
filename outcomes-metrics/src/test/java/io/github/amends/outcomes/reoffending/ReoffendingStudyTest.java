// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.outcomes.statistics.Estimate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReoffendingStudyTest {

  private static final LocalDate INDEX = LocalDate.of(2023, 3, 1);
  private static final LocalDate EXTRACT = LocalDate.of(2026, 1, 1);
  private static final ReoffenceRule RULE = ReoffenceRule.within(FollowUpWindow.official());
  private static final ReoffendingMeasure SHARE = new ReoffendingMeasure.Binary();
  private static final ReoffendingMeasure FREQUENCY = new ReoffendingMeasure.Frequency();
  private static final Analysis BINARY = new Analysis(SHARE, RULE, IndexEvent.RANDOMISATION, 1);
  private static final ComparisonBasis.WithGroup CHANCE =
      new ComparisonBasis.Randomised("sealed envelopes");
  private static final AnalysisPlan PLAN = new AnalysisPlan(
      "Make it right",
      List.of(SHARE),
      RULE,
      IndexEvent.RANDOMISATION,
      "randomised",
      AnalysisSet.INTENTION_TO_TREAT,
      1);
  private static final ReoffendingStudy STUDY = new ReoffendingStudy(PLAN, EXTRACT, 7);

  @Test
  void byIntentionToTreatEverybodyStaysInTheArmThatWasMeant() {
    SetResult set = STUDY.compare(BINARY, trial(), CHANCE).set(AnalysisSet.INTENTION_TO_TREAT);
    assertThat(set.standing()).isEqualTo(PlanStanding.PLANNED);
    assertThat(set.restorative().people()).isEqualTo(99);
    assertThat(set.comparison().people()).isEqualTo(44);
    Estimate difference = set.effect().difference().orElseThrow();
    assertThat(difference.value()).isCloseTo(24.0 / 99 - 19.0 / 44, within(1e-12));
    // The published trial has 24 of 99 and 19 of 44; R gives Newcombe's interval.
    assertThat(difference.interval().orElseThrow().lower())
        .isCloseTo(-0.352915564352746, within(1e-12));
    assertThat(difference.interval().orElseThrow().upper())
        .isCloseTo(-0.0254662610251661, within(1e-12));
    assertThat(set.effect().ratio().orElseThrow().value())
        .isCloseTo(24.0 / 99 / (19.0 / 44), within(1e-12));
  }

  @Test
  void completersLookBetterThanThoseTheyWereDrawnFromAndTheWarningSaysWhy() {
    ReoffendingComparison answer = STUDY.compare(BINARY, trial(), CHANCE);
    assertThat(answer.warnings()).containsExactly(StudyWarning.COMPLETERS_AGAINST_DROP_OUTS);
    SetResult protocol = answer.set(AnalysisSet.PER_PROTOCOL);
    assertThat(protocol.standing()).isEqualTo(PlanStanding.EXPLORATORY);
    assertThat(protocol.restorative().people()).isEqualTo(55);
    assertThat(protocol.restorative().reoffenders()).isEqualTo(5);
    SetResult treated = answer.set(AnalysisSet.AS_TREATED);
    assertThat(treated.comparison().people()).isEqualTo(88);
    assertThat(treated.comparison().reoffenders()).isEqualTo(38);
    assertThat(treated.effect().difference().orElseThrow().value())
        .isLessThan(answer
            .set(AnalysisSet.INTENTION_TO_TREAT)
            .effect()
            .difference()
            .orElseThrow()
            .value());
  }

  @Test
  void withoutComparisonTheResultHasNoPlaceForAnEffect() {
    ReoffendingDescription description = STUDY.describe(BINARY, List.of(person(1), person(0)));
    assertThat(description.result().value().orElseThrow()).isEqualTo(0.5);
    assertThat(description.planHash()).isEqualTo(PLAN.hash());
    assertThat(ReoffendingDescription.class.getRecordComponents())
        .noneMatch(part -> part.getType() == Effect.class || part.getName().contains("effect"));
    assertThat(GroupResult.class.getRecordComponents())
        .noneMatch(part -> part.getType() == Effect.class);
  }

  @Test
  void whateverThePlanDoesNotCoverIsExploratory() {
    ReoffenceRule longer = ReoffenceRule.within(new FollowUpWindow(24, 6, StartDay.INCLUDED));
    for (Analysis other : List.of(
        new Analysis(FREQUENCY, RULE, IndexEvent.RANDOMISATION, 1),
        new Analysis(SHARE, longer, IndexEvent.RANDOMISATION, 1),
        new Analysis(SHARE, RULE, IndexEvent.REFERRAL, 1),
        new Analysis(SHARE, RULE, IndexEvent.RANDOMISATION, 2))) {
      assertThat(STUDY
              .compare(other, trial(), CHANCE)
              .set(AnalysisSet.INTENTION_TO_TREAT)
              .standing())
          .isEqualTo(PlanStanding.EXPLORATORY);
    }
    assertThat(STUDY.describe(BINARY, List.of()).standing()).isEqualTo(PlanStanding.EXPLORATORY);
  }

  @Test
  void thePlanIsHashedOverEverythingInIt() {
    assertThat(PLAN.hash()).hasSize(64).isEqualTo(PLAN.hash());
    assertThat(PLAN.canonicalText()).isEqualTo("""
            analysis plan 1
            title Make it right
            measures binary
            window 12+6 months, index day INCLUDED, without []
            index randomisation
            basis randomised
            primary set intention-to-treat
            looks 1""");
    AnalysisPlan twoLooks = new AnalysisPlan(
        PLAN.title(), PLAN.measures(), RULE, PLAN.index(), PLAN.basis(), PLAN.primarySet(), 2);
    assertThat(twoLooks.hash()).isNotEqualTo(PLAN.hash());
    assertThat(STUDY.compare(BINARY, trial(), CHANCE).planHash()).isEqualTo(PLAN.hash());
  }

  @Test
  void frequencyIsForEachYearAtRisk() {
    FollowedPerson halfYear = new FollowedPerson(INDEX, offences(3), 366 - 183);
    FollowedPerson wholeYear = person(0);
    FollowedPerson inCustody = new FollowedPerson(INDEX, offences(1), 366);
    ReoffendingDescription description = STUDY.describe(
        new Analysis(FREQUENCY, RULE, IndexEvent.REFERRAL, 1),
        List.of(halfYear, wholeYear, inCustody));
    assertThat(description.result().value().orElseThrow())
        .isCloseTo(3 / ((183 + 366) / 365.25), within(1e-12));
    assertThat(description.result().neverAtRisk()).isEqualTo(1);
    assertThat(description.warnings())
        .contains(StudyWarning.NEVER_AT_RISK, StudyWarning.DRIVEN_BY_FEW);
  }

  @Test
  void ratesAreComparedByDrawingPeopleAgain() {
    List<StudyPerson> people = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      people.add(new StudyPerson(person(i % 4 == 0 ? 1 : 0), Arm.RESTORATIVE, Arm.RESTORATIVE));
      people.add(new StudyPerson(person(i % 4 == 0 ? 0 : 1), Arm.COMPARISON, Arm.COMPARISON));
    }
    Analysis analysis = new Analysis(FREQUENCY, RULE, IndexEvent.RANDOMISATION, 1);
    ReoffendingComparison answer = STUDY.compare(analysis, people, CHANCE);
    Effect effect = answer.set(AnalysisSet.INTENTION_TO_TREAT).effect();
    Estimate difference = effect.difference().orElseThrow();
    assertThat(difference.value()).isCloseTo(-0.5 * 365.25 / 366, within(1e-12));
    assertThat(difference.interval().orElseThrow().contains(difference.value())).isTrue();
    assertThat(difference.interval().orElseThrow().upper()).isNegative();
    assertThat(effect.ratio().orElseThrow().value()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(answer).isEqualTo(STUDY.compare(analysis, people, CHANCE));
    Estimate other = new ReoffendingStudy(PLAN, EXTRACT, 8)
        .compare(analysis, people, CHANCE)
        .set(AnalysisSet.INTENTION_TO_TREAT)
        .effect()
        .difference()
        .orElseThrow();
    assertThat(other.interval()).isNotEqualTo(difference.interval());
  }

  @Test
  void severityIsTheSumOfTheCallersWeights() {
    ReoffendingMeasure severity = new ReoffendingMeasure.Severity(
        "own list", "2026", new TreeMap<>(Map.of("theft", 20.0, "assault", 100.0)));
    Analysis analysis = new Analysis(severity, RULE, IndexEvent.REFERRAL, 1);
    FollowedPerson known = new FollowedPerson(
        INDEX,
        List.of(offences(1).get(0).withKind("theft"), offences(1).get(0).withKind("assault")));
    assertThat(STUDY.describe(analysis, List.of(known)).result().total()).isEqualTo(120);
    FollowedPerson unknown = new FollowedPerson(INDEX, offences(1));
    assertThatThrownBy(() -> STUDY.describe(analysis, List.of(unknown)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("MISSING_WEIGHT at kind");
  }

  @Test
  void breachesAndPseudoReoffencesDoNotCount() {
    Offence before = Offence.of(INDEX.minusDays(10), Disposal.CONVICTION, INDEX.plusDays(50));
    Offence breach = offences(1).get(0).withKind("breach");
    FollowedPerson person = new FollowedPerson(INDEX, List.of(before, breach));
    Analysis strict = new Analysis(
        SHARE,
        new ReoffenceRule(FollowUpWindow.official(), new TreeSet<>(List.of("breach"))),
        IndexEvent.REFERRAL,
        1);
    GroupResult result = STUDY.describe(strict, List.of(person)).result();
    assertThat(result.reoffenders()).isZero();
    assertThat(result.pseudoReoffences()).isEqualTo(1);
    assertThat(STUDY.describe(BINARY, List.of(person)).result().reoffenders()).isEqualTo(1);
  }

  @Test
  void whoCannotBeJudgedYetIsInNoDenominator() {
    FollowedPerson late = new FollowedPerson(EXTRACT.minusMonths(17), List.of());
    ReoffendingDescription description = STUDY.describe(BINARY, List.of(person(1), late));
    assertThat(description.result().people()).isEqualTo(1);
    assertThat(description.result().notYetObservable()).isEqualTo(1);
    assertThat(description.warnings()).contains(StudyWarning.NOT_YET_OBSERVABLE);
  }

  @Test
  void comparisonsThatAreUnfairFromTheStartAreWarnedOf() {
    Analysis fromMeeting = new Analysis(SHARE, RULE, IndexEvent.FIRST_MEETING, 1);
    assertThat(STUDY.compare(fromMeeting, trial(), CHANCE).warnings())
        .contains(StudyWarning.IMMORTAL_TIME);
    assertThat(STUDY
            .compare(BINARY, trial(), new ComparisonBasis.OtherEligible("those who declined"))
            .warnings())
        .contains(StudyWarning.SELF_SELECTED);
    assertThat(STUDY.compare(BINARY, trial(), matched(0.3)).warnings())
        .contains(StudyWarning.UNBALANCED);
    assertThat(STUDY.compare(BINARY, trial(), matched(-0.1)).warnings())
        .doesNotContain(StudyWarning.UNBALANCED);
  }

  @Test
  void aBasisWithoutItsEvidenceIsRefused() {
    assertThatThrownBy(() -> new ComparisonBasis.Matched("nearest neighbour", List.of()))
        .hasMessage("INVALID_COMPARISON at balance");
    assertThatThrownBy(() -> new ComparisonBasis.Randomised(" "))
        .hasMessage("INVALID_COMPARISON at method");
    assertThatThrownBy(() -> new Analysis(SHARE, RULE, IndexEvent.REFERRAL, 0))
        .hasMessage("INVALID_PLAN at look");
    assertThatThrownBy(() -> new AnalysisPlan(
            "", List.of(), RULE, IndexEvent.REFERRAL, "", AnalysisSet.AS_TREATED, 0))
        .hasMessage("INVALID_PLAN at title; INVALID_PLAN at measures; INVALID_PLAN at basis;"
            + " INVALID_PLAN at looks");
  }

  @Test
  void nobodyInAnArmLeavesNoEffectToEstimate() {
    List<StudyPerson> alone = List.of(new StudyPerson(person(1), Arm.RESTORATIVE, Arm.RESTORATIVE));
    for (ReoffendingMeasure measure : List.of(SHARE, FREQUENCY)) {
      Effect effect = STUDY
          .compare(new Analysis(measure, RULE, IndexEvent.RANDOMISATION, 1), alone, CHANCE)
          .set(AnalysisSet.AS_TREATED)
          .effect();
      assertThat(effect.difference().toOptional()).isEmpty();
      assertThat(effect.ratio().toOptional()).isEmpty();
    }
  }

  private static ComparisonBasis.WithGroup matched(double after) {
    return new ComparisonBasis.Matched(
        "nearest neighbour", List.of(new ComparisonBasis.Balance("age", 0.5, after)));
  }

  /** 99 were meant to take part: 55 did, and 5 of them reoffended; of the other 44 it was 19. */
  private static List<StudyPerson> trial() {
    List<StudyPerson> people = new ArrayList<>();
    addAll(people, Arm.RESTORATIVE, Arm.RESTORATIVE, 5, 50);
    addAll(people, Arm.RESTORATIVE, Arm.COMPARISON, 19, 25);
    addAll(people, Arm.COMPARISON, Arm.COMPARISON, 19, 25);
    return people;
  }

  private static void addAll(
      List<StudyPerson> people, Arm assigned, Arm received, int reoffenders, int others) {
    people.addAll(Collections.nCopies(reoffenders, new StudyPerson(person(1), assigned, received)));
    people.addAll(Collections.nCopies(others, new StudyPerson(person(0), assigned, received)));
  }

  private static FollowedPerson person(int reoffences) {
    return new FollowedPerson(INDEX, offences(reoffences));
  }

  private static List<Offence> offences(int count) {
    Offence[] all = new Offence[count];
    Arrays.fill(all, Offence.of(INDEX.plusDays(100), Disposal.CONVICTION, INDEX.plusDays(200)));
    return List.of(all);
  }
}
