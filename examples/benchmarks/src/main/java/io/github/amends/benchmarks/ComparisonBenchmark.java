// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.comparison.OddsRatioMethod;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import io.github.amends.outcomes.statistics.effect.MannWhitney;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to compare two groups. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ComparisonBenchmark {

  /** Two groups of whom something was measured. */
  @State(Scope.Benchmark)
  public static class Measured {
    @Param("1000000")
    public int size;

    private double[] first;
    private double[] second;

    @Setup
    public void measure() {
      first = Populations.normal(Populations.SEED, size, 0);
      second = Populations.normal(Populations.SEED + 1, size, 0.1);
    }
  }

  /** Tables of two groups and two outcomes. */
  @State(Scope.Benchmark)
  public static class Tables {
    @Param("1000")
    public int size;

    private TwoProportions[] all;

    @Setup
    public void count() {
      all = new TwoProportions[size];
      for (int i = 1; i <= size; i++) {
        int events = 10 + i % 37;
        int otherEvents = 15 + i % 43;
        all[i - 1] =
            TwoProportions.of(events, events + 20 + i % 41, otherEvents, otherEvents + 12 + i % 47);
      }
    }
  }

  @Benchmark
  public Answer<SignificanceTest> mannWhitney(Measured measured) {
    return MannWhitney.of(measured.first, measured.second).normalTestContinuity();
  }

  @Benchmark
  public void fisher(Tables tables, Blackhole sink) {
    for (TwoProportions table : tables.all) {
      sink.consume(table.tests().fisher());
      sink.consume(table.oddsRatio().estimate(OddsRatioMethod.EXACT, 0.95));
    }
  }
}
