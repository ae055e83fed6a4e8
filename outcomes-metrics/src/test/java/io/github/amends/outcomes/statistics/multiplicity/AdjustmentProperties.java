// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.multiplicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class AdjustmentProperties {

  @Property
  void adjustedPValuesKeepTheirOrderAndNeverFall(
      @ForAll @Size(max = 20) double[] given, @ForAll Adjustment adjustment) {
    double[] pValues = shares(given);
    double[] adjusted = adjustment.adjust(pValues);

    for (int i = 0; i < pValues.length; i++) {
      assertThat(adjusted[i]).isBetween(pValues[i], 1.0);
      for (int j = 0; j < pValues.length; j++) {
        if (pValues[i] <= pValues[j]) {
          assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
        }
      }
    }
  }

  @Property
  void holmRejectsWhatItsStepsReject(@ForAll @Size(min = 1, max = 10) double[] given) {
    double[] pValues = shares(given);
    double[] adjusted = Adjustment.HOLM.adjust(pValues);
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    int rejected = 0;
    while (rejected < sorted.length && sorted[rejected] * (sorted.length - rejected) <= 0.05) {
      rejected++;
    }

    assertThat(Arrays.stream(adjusted).filter(p -> p <= 0.05).count()).isEqualTo(rejected);
  }

  @Example
  void oneTestNeedsNoAdjustmentAndNoneGivesNone() {
    for (Adjustment adjustment : Adjustment.values()) {
      assertThat(adjustment.adjust(0.03)).containsExactly(0.03);
      assertThat(adjustment.adjust()).isEmpty();
      assertThat(adjustment.title()).isNotBlank();
    }
  }

  @Example
  void yekutieliIsHochbergTimesTheHarmonicSum() {
    assertThat(Adjustment.BENJAMINI_YEKUTIELI.adjust(0.01, 0.02)[1])
        .isCloseTo(1.5 * Adjustment.BENJAMINI_HOCHBERG.adjust(0.01, 0.02)[1], within(1e-16));
  }

  @Example
  void whatIsNoPValueIsRefusedWithItsIndex() {
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Adjustment.HOLM.adjust(0.1, wrong))
          .withMessageContaining("index 1");
    }
  }

  private static double[] shares(double[] given) {
    return Arrays.stream(given)
        .map(value -> Math.abs(value % 1))
        .map(p -> p * p * p)
        .toArray();
  }
}
