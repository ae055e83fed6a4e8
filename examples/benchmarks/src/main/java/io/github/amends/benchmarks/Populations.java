// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Made-up people by the million, of the same laws as those of {@code speed.R}. */
final class Populations {
  static final long SEED = 20_261_122L;
  static final int COVARIATES = 10;

  private Populations() {}

  /**
   * People followed for at most two years, until a first event or the end.
   *
   * @param time until when, in days
   * @param outcome what was seen then: nothing (0), the event (1) or another that rules it out (2)
   * @param group the group of each, 0 or 1
   */
  record Followed(double[] time, int[] outcome, int[] group) {

    static Followed of(int size, boolean wholeDays) {
      SplittableRandom random = new SplittableRandom(SEED);
      Followed people = new Followed(new double[size], new int[size], new int[size]);
      for (int i = 0; i < size; i++) {
        people.group[i] = i % 2;
        double event = random.nextExponential() * (i % 2 == 1 ? 1100 : 900);
        double end = random.nextDouble(180, 730);
        double seen = Math.min(event, end);
        people.time[i] = wholeDays ? Math.ceil(seen) : seen;
        people.outcome[i] = event <= end ? 1 : 0;
      }
      return people;
    }
  }
}
