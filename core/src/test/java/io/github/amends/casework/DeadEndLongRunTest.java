// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Invariant I17 for random histories by the hundred thousand, from seeds: no dead ends.
 *
 * <p>How many histories, and the first seed, can be set: {@code -Damends.histories=} and
 * {@code -Damends.seed=}.
 */
class DeadEndLongRunTest {
  private static final long HISTORIES = Long.getLong("amends.histories", 300_000L);
  private static final long SEED = Long.getLong("amends.seed", 20_261_124L);
  private static final int STARTS_ON_THE_WAY = 3;

  private final Map<Long, String> lost = new ConcurrentSkipListMap<>();

  @Test
  @Tag("long")
  void fromEveryOpenStateLawfulStepsLeadToCompletionUnlessANamedFactForbidsIt() {
    LongStream.range(SEED, SEED + HISTORIES).parallel().forEach(this::lead);
    assertThat(lost).as("lost on the way, by seed").isEmpty();
  }

  private void lead(long seed) {
    try {
      lead(new SplittableRandom(seed));
    } catch (AssertionError | RuntimeException failure) {
      lost.put(seed, failure.toString());
    }
  }

  private static void lead(SplittableRandom random) {
    History history = Plan.from(random).play();
    Shepherd.leadToCompletion(history.file(), Way.STRAIGHT);
    Way way = Way.of(Choice.from(random));
    for (int i = 0; i < STARTS_ON_THE_WAY; i++) {
      int start = random.nextInt(history.files().size());
      Shepherd.leadToCompletion(history.files().get(start), way);
    }
  }
}
