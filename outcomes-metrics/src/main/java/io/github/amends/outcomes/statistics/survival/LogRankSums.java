// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The sums of a log-rank test over the event times of its strata. */
final class LogRankSums {

  private final LogRankWeight weight;
  private final double[] observed;
  private final double[] expected;
  private final double[][] variance;

  LogRankSums(int groups, LogRankWeight weight) {
    this.weight = weight;
    observed = new double[groups];
    expected = new double[groups];
    variance = new double[groups][groups];
  }

  void addStratum(RiskSets sets) {
    double share = 1;
    double petoShare = 1;
    while (sets.advance()) {
      double people = 0;
      double dead = 0;
      for (int group = 0; group < observed.length; group++) {
        people += sets.atRisk[group];
        dead += sets.events(group);
      }
      if (dead > 0) {
        petoShare *= 1 - dead / (people + 1);
        add(sets, people, dead, weight.at(people, share, petoShare));
        share *= (people - dead) / people;
      }
    }
  }

  double[] observed() {
    return observed;
  }

  double[] expected() {
    return expected;
  }

  double[][] variance() {
    return variance;
  }

  private void add(RiskSets sets, double people, double dead, double size) {
    double spread = people > 1 ? size * size * dead * ((people - dead) / (people - 1)) : 0;
    for (int group = 0; group < observed.length; group++) {
      double portion = sets.atRisk[group] / people;
      observed[group] += size * sets.events(group);
      expected[group] += size * dead * portion;
      variance[group][group] += spread * portion;
      for (int other = 0; other < observed.length; other++) {
        variance[group][other] -= spread * portion * (sets.atRisk[other] / people);
      }
    }
  }
}
