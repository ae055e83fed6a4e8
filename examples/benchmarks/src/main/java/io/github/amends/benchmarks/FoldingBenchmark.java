// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a stored log back into a case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FoldingBenchmark {
  @Param({"40", "1000"})
  public int entries;

  private List<CaseEntry> log;

  @Setup
  public void play() {
    log = List.copyOf(PlayedCase.ofLength(entries).file().entries());
  }

  @Benchmark
  public CaseFile fold() {
    return CaseFile.fold(log);
  }
}
