// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaRegressionTest {

  // The BCG trials (see NOTICE): latitude and year.
  private static final long[][] TABLES = {
    {4, 123, 11, 139}, {6, 306, 29, 303}, {3, 231, 11, 220}, {62, 13598, 248, 12867},
    {33, 5069, 47, 5808}, {180, 1541, 372, 1451}, {8, 2545, 10, 629}, {505, 88391, 499, 88391},
    {29, 7499, 45, 7277}, {17, 1716, 65, 1665}, {186, 50634, 141, 27338}, {5, 2498, 3, 2341},
    {27, 16913, 29, 17854}
  };
  private static final double[] LATITUDE = {44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33};
  private static final double[] YEAR = {
    1948, 1949, 1960, 1977, 1973, 1953, 1973, 1980, 1968, 1961, 1974, 1969, 1976
  };

  private static final List<StudyEffect> STUDIES = IntStream.range(0, TABLES.length)
      .mapToObj(i -> TableMeasure.LOG_RISK_RATIO
          .of(TwoProportions.of(TABLES[i][0], TABLES[i][1], TABLES[i][2], TABLES[i][3]))
          .orElseThrow())
      .toList();
  private static final double[] EFFECTS =
      STUDIES.stream().mapToDouble(StudyEffect::effect).toArray();
  private static final double[] VARIANCES =
      STUDIES.stream().mapToDouble(StudyEffect::variance).toArray();

  // rma(yi, vi, mods = ~ ablat + year) with metafor 3.8 in R 4.2.2, iterated to 1e-14: tau squared,
  // coefficients, standard errors, QM.
  @ParameterizedTest
  @CsvSource({
    "FIXED, 0, 17.1518011721344337, -0.0338754494104784, -0.0084660391148465, 10.8320562464868360,"
        + " 0.0039963387410101, 0.0054557802233588, 123.9078644244101071",
    "DERSIMONIAN_LAIRD, 0.07903895780912834, -1.27979143826521026, -0.02876448398972934,"
        + " 0.00077207978176896, 25.75496922971045777, 0.00897921223501904, 0.01299847473034522,"
        + " 15.93143827026099935",
    "HUNTER_SCHMIDT, 0.0251355173590155, 7.0686299324722270, -0.0309598115757371,"
        + " -0.0034199984182947, 17.8483638416752264, 0.0061720907509752, 0.0090064995689715,"
        + " 35.3781279621049194",
    "HEDGES, 0.2356107608165340, -7.6325763477022370, -0.0263236700111136, 0.0039509845091325,"
        + " 38.9756366426990226, 0.0140421516199134, 0.0196656815174164, 6.4436435326716497",
    "SIDIK_JONKMAN, 0.2532261231819142, -7.9508667419229786, -0.0261707016623699,"
        + " 0.0041098460274376, 40.1355443368358706, 0.0144936651365180, 0.0202504696806510,"
        + " 6.0458135882430835",
    "MAXIMUM_LIKELIHOOD, 0.0268731993141003, 6.6109241749363346, -0.0308514226598081,"
        + " -0.0031900620800820, 18.1913258986682429, 0.0062870577064394, 0.0091798070356903,"
        + " 33.9382049314870855",
    "REML, 0.1107846969469105, -3.5453530198594776, -0.0280113294442269, 0.0019074804474717,"
        + " 29.0956222325972611, 0.0102339432310022, 0.0146836858920150, 12.2044868792648789",
    "PAULE_MANDEL, 0.1716371157246109, -6.0888303630438312, -0.0270195780089690,"
        + " 0.0031799545142203, 34.3613571980484735, 0.0122523118187083, 0.0173391703226315,"
        + " 8.4815345168685285"
  })
  void everyEstimatorAgreesWithMetafor(
      PoolingEstimator estimator,
      double tauSquared,
      double intercept,
      double latitude,
      double year,
      double interceptError,
      double latitudeError,
      double yearError,
      double moderators) {
    MetaRegression regression = regression(estimator, PoolingTest.NORMAL);

    assertRelative(regression.tauSquared(), tauSquared);
    assertCoefficient(regression, 0, intercept, interceptError);
    assertCoefficient(regression, 1, latitude, latitudeError);
    assertCoefficient(regression, 2, year, yearError);
    assertRelative(
        regression.moderatorTest().map(SignificanceTest::statistic).orElseThrow(), moderators);
    assertRelative(regression.residualTest().statistic(), 28.325143656255275);
    assertThat(regression.residualTest().degreesOfFreedom()).isEqualTo(10);
    assertThat(regression.studies()).isEqualTo(13);
  }

  // The same with test = "knha".
  @Test
  void knappAndHartungScaleTheErrorsAndTestWithF() {
    MetaRegression regression = regression(PoolingEstimator.REML, PoolingTest.KNAPP_HARTUNG);
    EffectInference slope = regression.coefficients().get(1).inference().orElseThrow();
    SignificanceTest test = regression.moderatorTest().orElseThrow();

    assertRelative(slope.standardError(), 0.0113456775206506);
    assertRelative(slope.pValue(), 0.0331673351463309);
    assertRelative(slope.interval().lower(), -0.0532910743300958);
    assertRelative(slope.interval().upper(), -0.0027315845583579);
    assertThat(slope.degreesOfFreedom()).hasValue(10);
    assertRelative(test.statistic(), 4.9649475558990170);
    assertRelative(test.pValue(), 0.0318035012856683);
  }

  @Test
  void moderatorsThatFollowFromEachOtherCannotBeToldApart() {
    double[] twice =
        IntStream.range(0, 13).mapToDouble(i -> 2 * LATITUDE[i] - 1).toArray();
    PoolingOptions options = PoolingOptions.standard();

    assertThat(MetaRegression.of(EFFECTS, VARIANCES, options, LATITUDE, twice))
        .isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
    assertThat(MetaRegression.of(EFFECTS, VARIANCES, options, new double[13]))
        .isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
  }

  @Test
  void itTakesMoreStudiesThanColumns() {
    double[] two = {1, 2};

    assertThat(MetaRegression.of(two, two, PoolingOptions.standard(), two))
        .isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_STUDIES));
  }

  @Test
  void theFixedModelHasNoShareOfVarianceExplained() {
    assertThat(regression(PoolingEstimator.FIXED, PoolingTest.NORMAL).rSquared())
        .isEqualTo(Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL));
  }

  @Test
  void badModeratorsAreRefusedWithTheirIndex() {
    double[] wrong = LATITUDE.clone();
    wrong[7] = Double.NaN;
    PoolingOptions options = PoolingOptions.standard();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaRegression.of(EFFECTS, VARIANCES, options, LATITUDE, wrong))
        .withMessageContaining("moderator 1 at index 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaRegression.of(EFFECTS, VARIANCES, options, new double[3]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaRegression.of(EFFECTS, VARIANCES, options));
  }

  private static MetaRegression regression(PoolingEstimator estimator, PoolingTest test) {
    PoolingOptions options = PoolingOptions.standard().withEstimator(estimator).withTest(test);
    return MetaRegression.of(EFFECTS, VARIANCES, options, LATITUDE, YEAR).orElseThrow();
  }

  private static void assertCoefficient(
      MetaRegression regression, int index, double estimate, double error) {
    MetaRegression.Coefficient coefficient = regression.coefficients().get(index);
    assertRelative(coefficient.estimate(), estimate);
    assertRelative(coefficient.inference().orElseThrow().standardError(), error);
  }

  private static void assertRelative(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
  }
}
