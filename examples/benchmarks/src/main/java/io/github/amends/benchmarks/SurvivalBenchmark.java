// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.outcomes.statistics.survival.CumulativeIncidence;
import io.github.amends.outcomes.statistics.survival.FollowUp;
import io.github.amends.outcomes.statistics.survival.FollowUpDays;
import io.github.amends.outcomes.statistics.survival.FollowUpTimes;
import io.github.amends.outcomes.statistics.survival.IncidenceVariance;
import io.github.amends.outcomes.statistics.survival.LogRankTest;
import io.github.amends.outcomes.statistics.survival.SurvivalBand;
import io.github.amends.outcomes.statistics.survival.SurvivalCurve;
import io.github.amends.outcomes.statistics.survival.SurvivalInterval;
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

/**
 * How long it takes to estimate survival from columns of people in two groups: all of it, from the
 * counting or sorting of the rows to the intervals.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SurvivalBenchmark {
  private static final double LEVEL = 0.95;

  /** People whose follow-up is known to the day. */
  @State(Scope.Benchmark)
  public static class InDays {
    @Param({"10000", "100000", "1000000", "10000000"})
    public int size;

    private int[] group;
    private int[] day;
    private int[] outcome;

    @Setup
    public void follow() {
      Populations.Followed people = Populations.Followed.of(size);
      group = people.group();
      day = people.days();
      outcome = people.outcome();
    }

    private FollowUpDays counted() {
      return FollowUpDays.empty(2, 1).addAll(group, day, outcome);
    }
  }

  /** People whose follow-up is known to the instant. */
  @State(Scope.Benchmark)
  public static class Continuous {
    @Param({"10000", "100000", "1000000", "10000000"})
    public int size;

    private int[] group;
    private double[] time;
    private int[] outcome;

    @Setup
    public void follow() {
      Populations.Followed people = Populations.Followed.of(size);
      group = people.group();
      time = people.time();
      outcome = people.outcome();
    }
  }

  /** People who leave in one of two ways. */
  @State(Scope.Benchmark)
  public static class Competing {
    @Param("100000")
    public int size;

    private int[] group;
    private int[] day;
    private int[] outcome;

    @Setup
    public void follow() {
      Populations.Followed people = Populations.Followed.of(size);
      group = new int[size];
      day = people.days();
      outcome = people.outcomesOfTwoKinds();
    }
  }

  @Benchmark
  public void kaplanMeierDays(InDays people, Blackhole sink) {
    estimate(people.counted(), sink);
  }

  @Benchmark
  public void kaplanMeierContinuous(Continuous people, Blackhole sink) {
    estimate(FollowUpTimes.of(people.time, people.outcome).grouped(people.group, 2), sink);
  }

  @Benchmark
  public LogRankTest logRankDays(InDays people) {
    return LogRankTest.of(people.counted());
  }

  @Benchmark
  public void cumulativeIncidenceDays(Competing people, Blackhole sink) {
    FollowUpDays counted =
        FollowUpDays.empty(1, 2).addAll(people.group, people.day, people.outcome);
    CumulativeIncidence incidence = CumulativeIncidence.of(counted);
    for (int step = 0; step < incidence.steps(); step++) {
      sink.consume(incidence.standardError(1, step, IncidenceVariance.AALEN));
      sink.consume(incidence.standardError(2, step, IncidenceVariance.AALEN));
    }
  }

  private static void estimate(FollowUp people, Blackhole sink) {
    for (SurvivalCurve curve : SurvivalCurve.byGroup(people)) {
      sink.consume(curve.median());
      SurvivalBand band = curve.band(SurvivalInterval.LOG_LOG, LEVEL);
      for (int step = 0; step < curve.steps(); step++) {
        sink.consume(band.interval(step));
      }
    }
  }
}
