// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import static io.github.amends.outcomes.statistics.hazard.Arrests.AGE;
import static io.github.amends.outcomes.statistics.hazard.Arrests.AID;
import static io.github.amends.outcomes.statistics.hazard.Arrests.WEEKS;
import static io.github.amends.outcomes.statistics.hazard.Arrests.both;
import static io.github.amends.outcomes.statistics.hazard.Arrests.codes;
import static io.github.amends.outcomes.statistics.hazard.Arrests.error;
import static io.github.amends.outcomes.statistics.hazard.Arrests.estimate;
import static io.github.amends.outcomes.statistics.hazard.Arrests.flags;
import static io.github.amends.outcomes.statistics.hazard.Arrests.taken;
import static io.github.amends.outcomes.statistics.hazard.Arrests.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Covariates;
import io.github.amends.outcomes.statistics.regression.ModelTest;
import io.github.amends.outcomes.statistics.regression.ModelWarning;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoxExtremesTest {

  @ParameterizedTest
  @EnumSource(Ties.class)
  void nobodyWithTheEventIsNoModel(Ties ties) {
    EventTimes censored = EventTimes.of(WEEKS, new boolean[12]);
    Answer<CoxModel> answer =
        CoxRegression.of(censored, Covariates.of("age", AGE)).withTies(ties).fit();
    assertThat(answer).isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
  }

  @Test
  void nobodyAtAllIsNoModel() {
    EventTimes nobody = EventTimes.of(new double[0], new boolean[0]);
    assertThat(CoxRegression.of(nobody, Covariates.none(0)).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void oneRecordSaysNothingAboutItsCovariate(Ties ties) {
    CoxModel model = CoxRegression.of(
            EventTimes.of(new double[] {3}, flags(1)), Covariates.of("age", new double[] {20}))
        .withTies(ties)
        .fit()
        .orElseThrow();
    assertThat(model.coefficients().of("age")).isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
    assertThat(model.logLikelihood()).isZero();
    assertThat(model.concordance()).isEqualTo(Answer.notEstimable(Obstacle.NO_PAIRS));
    assertThat(model.likelihoodRatioTest())
        .isEqualTo(Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL));
    assertThat(model.baseline().orElseThrow().at(3).cumulativeHazard()).isEqualTo(1);
  }

  @Test
  void whereAllHaveTheEventAtOnceExactTiesSayNothing() {
    double[] same = new double[12];
    boolean[] all = new boolean[12];
    Arrays.fill(same, 7);
    Arrays.fill(all, true);
    CoxRegression regression =
        CoxRegression.of(EventTimes.of(same, all), Covariates.of("age", AGE));
    CoxModel exact = regression.withTies(Ties.EXACT).fit().orElseThrow();
    assertThat(exact.coefficients().of("age")).isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
    assertThat(exact.logLikelihood()).isCloseTo(0, within(1e-12));

    // Efron's likelihood is that of twelve draws without replacement, each of the mean so far.
    CoxModel efron = regression.withTies(Ties.EFRON).fit().orElseThrow();
    assertThat(efron.nullLogLikelihood()).isCloseTo(-Math.log(479001600), within(1e-12));
    assertThat(estimate(efron, "age")).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void aTermThatDoesNotVaryIsNamedAndTheOthersStayAsTheyAre(Ties ties) {
    double[] constant = new double[12];
    Arrays.fill(constant, 0.1);
    CoxModel with = CoxRegression.of(
            times(), Covariates.of("constant", constant).and("age", AGE))
        .withTies(ties)
        .fit()
        .orElseThrow();
    CoxModel without = CoxRegression.of(times(), Covariates.of("age", AGE))
        .withTies(ties)
        .fit()
        .orElseThrow();
    assertThat(with.warnings()).containsExactly(new ModelWarning("constant", Obstacle.COLLINEAR));
    assertThat(estimate(with, "age")).isCloseTo(estimate(without, "age"), within(1e-12));
    assertThat(with.waldTest().map(ModelTest::degreesOfFreedom)).isEqualTo(Answer.of(1));
    assertThat(with.coefficients().covariance("age", "constant"))
        .isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
  }

  @Test
  void ofTermsThatSayTheSameTheFirstStays() {
    double[] months = Arrays.stream(AGE).map(age -> 12 * age + 5).toArray();
    CoxModel with = CoxRegression.of(
            times(), Covariates.of("age", AGE).and("aid", AID).and("months", months))
        .fit()
        .orElseThrow();
    CoxModel without = both().fit().orElseThrow();
    assertThat(with.warnings()).containsExactly(new ModelWarning("months", Obstacle.COLLINEAR));
    assertThat(estimate(with, "age")).isCloseTo(estimate(without, "age"), within(1e-12));
    assertThat(error(with, "aid")).isCloseTo(error(without, "aid"), within(1e-12));
    assertThat(with.proportionality(TimeTransform.RANK).terms().get(2).test())
        .isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
  }

  @Test
  void aTermThatIsTheSameWithinEachStratumSaysNothing() {
    CoxModel model = both().stratifiedBy(codes(AID)).fit().orElseThrow();
    assertThat(model.coefficients().of("aid")).isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
    assertThat(model.coefficients().of("age").toOptional()).isPresent();
  }

  /** Whoever entered late took large hazard ratios in and out of the sums, which hid the rise. */
  @ParameterizedTest
  @EnumSource(Ties.class)
  void lateEntriesHideNoTermWithoutAFiniteCoefficient(Ties ties) {
    double[] start = {5, 2, 3, 0, 1, 5, 2, 2, 5, 4};
    double[] stop = {6, 11, 13, 1, 10, 6, 4, 10, 9, 13};
    boolean[] event = flags(1, 1, 1, 0, 1, 0, 1, 1, 1, 1);
    double[] months = {7, 13, 2, 14, 13, 12, 9, 14, 13, 0};
    double[] aid = {1, 0, 0, 1, 0, 0, 0, 0, 0, 0};
    CoxModel model = CoxRegression.of(
            EventTimes.ofIntervals(start, stop, event),
            Covariates.of("months", months).and("aid", aid))
        .withTies(ties)
        .fit()
        .orElseThrow();
    assertThat(model.warnings())
        .containsExactly(new ModelWarning("aid", Obstacle.MONOTONE_LIKELIHOOD));

    int[] rest = {1, 2, 4, 6, 7, 8, 9};
    CoxModel limit = CoxRegression.of(
            EventTimes.ofIntervals(
                taken(start, rest), taken(stop, rest), flags(1, 1, 1, 1, 1, 1, 1)),
            Covariates.of("months", taken(months, rest)))
        .withTies(ties)
        .fit()
        .orElseThrow();
    assertThat(estimate(model, "months")).isCloseTo(estimate(limit, "months"), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void aGroupWithoutEventsHasNoFiniteCoefficientAndTheOthersAreThoseWithoutIt(Ties ties) {
    double[] spared = {0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1};
    CoxModel model = CoxRegression.of(times(), Covariates.of("spared", spared).and("age", AGE))
        .withTies(ties)
        .fit()
        .orElseThrow();
    assertThat(model.warnings())
        .containsExactly(new ModelWarning("spared", Obstacle.MONOTONE_LIKELIHOOD));
    assertThat(model.baseline()).isEqualTo(Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD));
    assertThat(model.proportionality(TimeTransform.IDENTITY).global())
        .isEqualTo(Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD));

    int[] rest = {0, 1, 3, 4, 5, 7, 9, 10};
    CoxModel limit = CoxRegression.of(
            EventTimes.of(taken(WEEKS, rest), flags(1, 1, 1, 1, 1, 1, 1, 1)),
            Covariates.of("age", taken(AGE, rest)))
        .withTies(ties)
        .fit()
        .orElseThrow();
    assertThat(estimate(model, "age")).isCloseTo(estimate(limit, "age"), within(1e-6));
    assertThat(error(model, "age")).isCloseTo(error(limit, "age"), within(1e-6));
    assertThat(model.logLikelihood()).isCloseTo(limit.logLikelihood(), within(1e-9));
  }

  @Test
  void aCovariateThatOrdersAllEventsHasNoFiniteCoefficient() {
    double[] stop = new double[20];
    boolean[] event = new boolean[20];
    double[] x = new double[20];
    for (int i = 0; i < 20; i++) {
      stop[i] = i + 1;
      event[i] = true;
      x[i] = -i * 1000;
    }
    CoxModel model = CoxRegression.of(EventTimes.of(stop, event), Covariates.of("x", x))
        .fit()
        .orElseThrow();
    assertThat(model.coefficients().of("x"))
        .isEqualTo(Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD));
    assertThat(model.logLikelihood()).isCloseTo(0, within(1e-6));
    assertThat(model.concordance().orElseThrow().value()).isEqualTo(1);
  }
}
