// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.planner.Plan;
import io.github.amends.planner.Planner;
import io.github.amends.planner.WaitingCase;
import io.github.amends.scheduling.ServiceDiary;
import java.time.Duration;
import java.util.ArrayList;
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

/** How long it takes to plan the meetings of all cases that wait. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlannerBenchmark {
  private static final int VOLUNTEERS = 40;
  private static final int DAYS = 180;

  /** Cases of different people that wait for the same volunteers and venues. */
  @State(Scope.Benchmark)
  public static class Waiting {
    @Param({"25", "100"})
    public int cases;

    private Planner planner;
    private final List<WaitingCase> waiting = new ArrayList<>();

    @Setup
    public void set() {
      ServiceScene scene = new ServiceScene(2, VOLUNTEERS, DAYS);
      ServiceDiary diary = scene.diary();
      planner = Planner.of(scene.machine(), diary, scene.until());
      for (int i = 0; i < cases; i++) {
        PlayedCase one = PlayedCase.named("case-" + i, 2);
        waiting.add(new WaitingCase(
            one.file(),
            scene.wish(),
            scene.context(),
            scene.context().now().minus(Duration.ofDays(i))));
      }
      Plan plan = planner.plan(waiting);
      if (plan.meetings().size() < cases / 2) {
        throw new IllegalStateException("most cases were to have a meeting");
      }
    }
  }

  @Benchmark
  public Plan plan(Waiting waiting) {
    return waiting.planner.plan(waiting.waiting);
  }
}
