// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.WorkingDays;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseFlowCounts;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseloadBasis;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.simulator.Service;
import io.github.amends.simulator.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to take every measure of a caseload, over a pool of ten thousand folded case
 * files that is visited again and again. Folding is not counted.
 *
 * <p>The heap is bounded on the command line: {@code java -jar amends-benchmarks.jar
 * CaseloadBenchmark -jvmArgs -Xmx256m -p visits=10000,100000,1000000}. Where it does not suffice,
 * the run ends with an error. Time that is linear in the visits has the same quotient of both for
 * all three.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CaseloadBenchmark {
  private static final int POOL = 10_000;

  /** How many visits there are in all: the pool is visited once, ten times or a hundred times. */
  @Param({"10000", "100000", "1000000"})
  public int visits;

  private List<CaseFile> pool;
  private CaseloadBasis basis;

  @Setup
  public void simulate() {
    Settings settings = Settings.standard();
    List<CaseFile> year = Service.simulate(settings).cases();
    pool = new ArrayList<>(POOL);
    for (int i = 0; i < POOL; i++) {
      pool.add(CaseFile.fold(year.get(i % year.size()).entries()));
    }
    LocalDate first = LocalDate.of(2024, 1, 1);
    basis = CaseloadBasis.of(settings.asOf(), ZoneId.of("Europe/London"))
        .withWorkingDays(WorkingDays.of(DateRange.of(first, first.plusYears(4)), Set.of()));
  }

  @Benchmark
  public CaseFlow everyMeasure() {
    Metric<CaseFile, CaseFlowCounts, CaseFlow> metric = CaseFlow.metric(basis);
    CaseFlowCounts counts = metric.zero();
    for (int round = 0; round < visits / POOL; round++) {
      for (CaseFile file : pool) {
        counts = metric.add(counts, file);
      }
    }
    return metric.finish(counts);
  }

  @Benchmark
  public MetricResult oneRate() {
    var metric = CaseRate.DIRECT.on(basis);
    var counts = metric.zero();
    for (int round = 0; round < visits / POOL; round++) {
      for (CaseFile file : pool) {
        counts = metric.add(counts, file);
      }
    }
    return metric.finish(counts);
  }
}
