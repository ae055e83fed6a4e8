// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.outcomes.statistics.meta.MetaAnalysis;
import io.github.amends.outcomes.statistics.meta.PooledEffect;
import io.github.amends.outcomes.statistics.meta.PoolingEstimator;
import io.github.amends.outcomes.statistics.meta.PoolingOptions;
import io.github.amends.outcomes.statistics.meta.PoolingTest;
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

/** How long it takes to pool studies, from their effects to the pooled one with its interval. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PoolingBenchmark {
  private static final PoolingOptions KNAPP_HARTUNG =
      PoolingOptions.standard().withTest(PoolingTest.KNAPP_HARTUNG);

  @Param({"10", "1000"})
  public int size;

  private double[] effects;
  private double[] variances;

  @Setup
  public void study() {
    SplittableRandom random = new SplittableRandom(Populations.SEED);
    effects = new double[size];
    variances = new double[size];
    for (int i = 0; i < size; i++) {
      variances[i] = random.nextDouble(0.01, 0.2);
      effects[i] = random.nextGaussian(-0.2, Math.sqrt(variances[i] + 0.03));
    }
  }

  @Benchmark
  public PooledEffect dersimonianLaird() {
    return pool(PoolingEstimator.DERSIMONIAN_LAIRD);
  }

  @Benchmark
  public PooledEffect restrictedLikelihood() {
    return pool(PoolingEstimator.REML);
  }

  private PooledEffect pool(PoolingEstimator estimator) {
    return MetaAnalysis.of(effects, variances).pool(KNAPP_HARTUNG.withEstimator(estimator));
  }
}
