// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.hazard.CoxModel;
import io.github.amends.outcomes.statistics.hazard.CoxRegression;
import io.github.amends.outcomes.statistics.hazard.EventTimes;
import io.github.amends.outcomes.statistics.propensity.MatchedSample;
import io.github.amends.outcomes.statistics.propensity.NearestNeighbourMatching;
import io.github.amends.outcomes.statistics.regression.Covariates;
import io.github.amends.outcomes.statistics.regression.LogisticRegression;
import io.github.amends.outcomes.statistics.regression.RegressionModel;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to fit a model of ten covariates, and to match people on a score. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RegressionBenchmark {
  private static final List<String> TERMS =
      IntStream.rangeClosed(1, 10).mapToObj(i -> "x" + i).toList();

  /** People of whom ten things are known, and their follow-up in continuous time. */
  @State(Scope.Benchmark)
  public static class Continuous {
    @Param("100000")
    public int size;

    private Covariates covariates;
    private EventTimes times;

    @Setup
    public void follow() {
      Populations.Described people = Populations.Described.of(size);
      Populations.Followed followed = people.followed();
      covariates = Covariates.of(TERMS, people.columns());
      times = EventTimes.of(followed.time(), followed.hasEvent());
    }
  }

  /** The same in whole days, with many ties. */
  @State(Scope.Benchmark)
  public static class InDays {
    @Param("1000000")
    public int size;

    private Covariates covariates;
    private EventTimes times;

    @Setup
    public void follow() {
      Populations.Described people = Populations.Described.of(size);
      Populations.Followed followed = people.followed();
      covariates = Covariates.of(TERMS, people.columns());
      times = EventTimes.of(
          IntStream.of(followed.days()).asDoubleStream().toArray(), followed.hasEvent());
    }
  }

  /** People of whom ten things are known, and whether something happened. */
  @State(Scope.Benchmark)
  public static class YesOrNo {
    @Param("100000")
    public int size;

    private Covariates covariates;
    private boolean[] outcome;

    @Setup
    public void observe() {
      Populations.Described people = Populations.Described.of(size);
      covariates = Covariates.of(TERMS, people.columns());
      SplittableRandom random = new SplittableRandom(Populations.SEED + 3);
      double[] predictor = people.predictor();
      outcome = new boolean[size];
      for (int i = 0; i < size; i++) {
        outcome[i] = random.nextDouble() < 1 / (1 + Math.exp(-predictor[i]));
      }
    }
  }

  /** One person in five is treated, and each has a score. */
  @State(Scope.Benchmark)
  public static class Scored {
    @Param("20000")
    public int size;

    private boolean[] treated;
    private double[] score;

    @Setup
    public void score() {
      SplittableRandom random = new SplittableRandom(Populations.SEED);
      treated = new boolean[size];
      score = new double[size];
      for (int i = 0; i < size; i++) {
        treated[i] = i % 5 == 0;
        score[i] = 1 / (1 + Math.exp(1.5 - random.nextGaussian() - (treated[i] ? 1 : 0)));
      }
    }
  }

  @Benchmark
  public Answer<CoxModel> coxContinuous(Continuous people) {
    return CoxRegression.of(people.times, people.covariates).fit();
  }

  @Benchmark
  public Answer<CoxModel> coxDays(InDays people) {
    return CoxRegression.of(people.times, people.covariates).fit();
  }

  @Benchmark
  public Answer<RegressionModel> logistic(YesOrNo people) {
    return LogisticRegression.of(people.outcome, people.covariates).fit();
  }

  @Benchmark
  public MatchedSample matchNearest(Scored people) {
    return NearestNeighbourMatching.of(people.treated, people.score).match();
  }
}
