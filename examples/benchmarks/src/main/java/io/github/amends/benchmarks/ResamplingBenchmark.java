// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.bootstrap.Bootstrap;
import io.github.amends.outcomes.statistics.bootstrap.BootstrapInterval;
import io.github.amends.outcomes.statistics.bootstrap.Replicates;
import io.github.amends.outcomes.statistics.bootstrap.SampleStatistic;
import io.github.amends.outcomes.statistics.hazard.CoxModel;
import io.github.amends.outcomes.statistics.hazard.CoxRegression;
import io.github.amends.outcomes.statistics.hazard.EventTimes;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.Arrays;
import java.util.SplittableRandom;
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

/** How long it takes to resample: the replicates, and the three intervals from them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ResamplingBenchmark {
  private static final double LEVEL = 0.95;

  /** Numbers with a long tail. */
  @State(Scope.Benchmark)
  public static class Sample {
    @Param({"500", "5000"})
    public int size;

    private double[] values;

    @Setup
    public void draw() {
      SplittableRandom random = new SplittableRandom(Populations.SEED);
      values = new double[size];
      Arrays.setAll(values, i -> random.nextExponential());
    }
  }

  /** As many people as were followed in a well-known study of released prisoners. */
  @State(Scope.Benchmark)
  public static class Followed {
    @Param("432")
    public int size;

    private double[] time;
    private boolean[] event;
    private double[] group;

    @Setup
    public void follow() {
      Populations.Followed people = Populations.Followed.of(size);
      time = Arrays.stream(people.days()).asDoubleStream().toArray();
      event = people.hasEvent();
      group = Arrays.stream(people.group()).asDoubleStream().toArray();
    }

    private double logHazardRatio(int[] rows) {
      double[] times = new double[rows.length];
      boolean[] events = new boolean[rows.length];
      double[] groups = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        times[i] = time[rows[i]];
        events[i] = event[rows[i]];
        groups[i] = group[rows[i]];
      }
      Answer<CoxModel> fit = CoxRegression.of(
              EventTimes.of(times, events), Covariates.of("group", groups))
          .fit();
      return fit.flatMap(model -> model.coefficients().of("group"))
          .toOptional()
          .map(Coefficient::estimate)
          .orElse(Double.NaN);
    }
  }

  @Benchmark
  public void mean(Sample sample, Blackhole sink) {
    Replicates replicates = Bootstrap.of(sample.values, SampleStatistic.MEAN)
        .resampled(10_000, Populations.SEED)
        .orElseThrow();
    for (BootstrapInterval interval : BootstrapInterval.values()) {
      sink.consume(replicates.interval(interval, LEVEL));
    }
  }

  @Benchmark
  public Answer<Replicates> hazardRatio(Followed people) {
    return Bootstrap.ofRows(people.size, people::logHazardRatio).resampled(1_000, Populations.SEED);
  }
}
