// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.SignificanceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// The expected numbers were computed with 40 digits (mpmath).
class TailsTest {

  @ParameterizedTest
  @CsvSource({
    "-1, -0.17275377902344989",
    "0.5, -1.1759117615936186",
    "6, -20.736768949974706",
    "38, -726.55721601882013",
    "100, -5005.5242086942051",
    "10000, -50000010.129278915"
  })
  void normalTailsNeverUnderflow(double z, double expected) {
    assertThat(Normal.logSurvival(z)).isCloseTo(expected, within(1e-14 * -expected));
    assertThat(Normal.logCumulative(-z)).isEqualTo(Normal.logSurvival(z));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5, -1.705900720223827",
    "100, 5, -20.776665863429946",
    "40, 1000, -481.8866575635933",
    "100000, 200, -1776.3227055406115",
    "60, 30000, -1704.8871842578183",
    "200, 30, -110.57032364785539"
  })
  void studentTailsNeverUnderflow(double t, double degrees, double expected) {
    assertThat(new StudentT(degrees).logSurvival(t)).isCloseTo(expected, within(1e-12 * -expected));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, -0.22157982843984867",
    "100, 3, -47.913352111990124",
    "2000, 3, -996.42484049733325",
    "1000000, 10, -499950.68859232071",
    "5000, 1000, -1200.6943717304726",
    "300000, 200000, -9459.471504094227"
  })
  void chiSquaredTailsNeverUnderflow(double x, double degrees, double expected) {
    assertThat(new ChiSquared(degrees).logSurvival(x))
        .isCloseTo(expected, within(1e-11 * -expected));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 10, 0.5, 0.67863063869112939",
    "-2, 8, 1, 0.0039003545315849236",
    "0.3, 1, -1, 0.88878761798860848",
    "2.5, 2.5, 40, 2.7405484928923607e-112",
    "60, 2, 30, 0.77869262381832962",
    "500, 3, 400, 0.58917566346905684",
    "-30, 1, 0.5, 0.0052591959453658313",
    "4, 500, 6, 0.023508318323773885",
    "10000, 0.5, 3, 0.98670564877692413"
  })
  void theNoncentralTIsExactToThirteenDigitsOfOne(
      double t, double degrees, double noncentrality, double expected) {
    NoncentralT law = new NoncentralT(degrees, noncentrality);

    assertThat(law.cumulative(t)).isCloseTo(expected, within(1e-13));
    assertThat(law.survival(t)).isCloseTo(1 - expected, within(1e-13));
    assertThat(new NoncentralT(degrees, -noncentrality).survival(-t)).isEqualTo(law.cumulative(t));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-50, -3, -0.1, 0, 2, 11, 12, 400})
  void theNoncentralTWithoutNoncentralityIsStudents(double t) {
    for (double degrees : new double[] {1, 4.5, 100}) {
      assertThat(new NoncentralT(degrees, 0).cumulative(t))
          .isCloseTo(new StudentT(degrees).cumulative(t), within(1e-13));
    }
  }

  @Test
  void tinyPValuesAreKeptAsLogarithms() {
    SignificanceTest test = Normal.twoSidedTest("test", 40, 10);
    SignificanceTest chiSquared = new ChiSquared(1).test("test", 1600, 10);
    SignificanceTest student = new StudentT(1e6).twoSidedTest("test", -40, 10);

    assertThat(test.pValue()).isZero();
    assertThat(test.logPValue()).isCloseTo(-803.9152948332, within(1e-9));
    assertThat(chiSquared.logPValue()).isCloseTo(test.logPValue(), within(1e-9));
    assertThat(student.logPValue()).isBetween(test.logPValue(), -803.0);
    assertThat(student.degreesOfFreedom()).hasValue(1e6);
    assertThat(test.method()).isEqualTo("test");
    assertThat(test.n()).isEqualTo(10);
    assertThat(test.cautions()).isEmpty();
  }

  @Test
  void aStatisticOfZeroIsNoEvidenceAtAll() {
    assertThat(Normal.twoSidedTest("test", 0, 1).pValue()).isEqualTo(1);
    assertThat(new StudentT(3).twoSidedTest("test", 0, 1).pValue()).isEqualTo(1);
    assertThat(new ChiSquared(3).test("test", 0, 1).pValue()).isEqualTo(1);
    assertThat(new ChiSquared(3).test("test", 0, 1).logPValue()).isZero();
  }

  @Test
  void standardScoresReachTheirLevelOnBothSides() {
    assertThat(Normal.standardScore(0.95)).isCloseTo(1.959963984540054, within(1e-14));
    assertThat(new StudentT(9).standardScore(0.95)).isCloseTo(2.262157162798205, within(1e-13));
    assertThat(new StudentT(9).cumulative(2.262157162798205)).isCloseTo(0.975, within(1e-14));
    assertThat(new Beta(2, 3).cumulative(new Beta(2, 3).quantile(0.3)))
        .isCloseTo(0.3, within(1e-14));
    assertThat(new ChiSquared(4).cumulative(new ChiSquared(4).upperQuantile(0.1)))
        .isCloseTo(0.9, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void impossibleParametersAreRefused(double wrong) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StudentT(wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquared(wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(wrong, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(1, wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> new NoncentralT(wrong, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Normal.standardScore(2));
  }

  @Test
  void aNoncentralityMustBeFinite() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NoncentralT(1, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NoncentralT(1, Double.NEGATIVE_INFINITY));
  }
}
