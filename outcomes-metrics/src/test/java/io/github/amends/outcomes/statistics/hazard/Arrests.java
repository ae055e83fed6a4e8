// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.Arrays;

/** Twelve people after their release, for tests: made up. */
final class Arrests {

  static final double[] WEEKS = {5, 8, 8, 12, 13, 13, 13, 20, 21, 25, 30, 30};
  static final boolean[] ARRESTED = flags(1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0);
  static final double[] AGE = {19, 23, 31, 22, 40, 27, 35, 26, 44, 33, 29, 51};
  static final double[] AID = {0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1};

  private Arrests() {}

  static EventTimes times() {
    return EventTimes.of(WEEKS, ARRESTED);
  }

  static Covariates covariates() {
    return Covariates.of("age", AGE).and("aid", AID);
  }

  static CoxRegression both() {
    return CoxRegression.of(times(), covariates());
  }

  static double estimate(CoxModel model, String term) {
    return model.coefficients().of(term).orElseThrow().estimate();
  }

  static double error(CoxModel model, String term) {
    return model.coefficients().of(term).orElseThrow().standardError();
  }

  static double[] taken(double[] numbers, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> numbers[row]).toArray();
  }

  static int[] codes(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
  }

  static boolean[] flags(int... zerosAndOnes) {
    boolean[] flags = new boolean[zerosAndOnes.length];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = zerosAndOnes[i] == 1;
    }
    return flags;
  }
}
