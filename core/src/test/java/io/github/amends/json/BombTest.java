// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile files, and what reading them costs. */
class BombTest {
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private static final Duration LONGEST = Duration.ofMillis(200);

  static List<Bombs.Bomb> bombs() {
    return Bombs.all();
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsRefusedInLittleMemory(Bombs.Bomb bomb) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (JsonLibrary library : JsonLibrary.values()) {
      CaseLogReader reader = new CaseLogReader(CaseLogLimits.standard(), library);
      List<String> first = Bombs.codes(reader, bomb);
      long before = threads.getCurrentThreadAllocatedBytes();
      assertThat(Bombs.codes(reader, bomb))
          .isEqualTo(first)
          .contains(bomb.code().name());
      // All that was ever asked for is more than what was held at any time.
      assertThat(threads.getCurrentThreadAllocatedBytes() - before)
          .as("bytes with %s", library)
          .isLessThan(MOST_BYTES);
    }
  }

  /** The time of the processor, the shortest of three, so that others' work does not count. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsRefusedInLittleTime(Bombs.Bomb bomb) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (JsonLibrary library : JsonLibrary.values()) {
      CaseLogReader reader = new CaseLogReader(CaseLogLimits.standard(), library);
      Bombs.codes(reader, bomb);
      long shortest = Long.MAX_VALUE;
      for (int i = 0; i < 3; i++) {
        long before = threads.getCurrentThreadCpuTime();
        Bombs.codes(reader, bomb);
        shortest = Math.min(shortest, threads.getCurrentThreadCpuTime() - before);
      }
      assertThat(Duration.ofNanos(shortest)).as("with %s", library).isLessThan(LONGEST);
    }
  }
}
