// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.EventType;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random histories by the hundred million steps, from seeds: none breaks an invariant, and each
 * guard of each row is seen to let through and to refuse.
 *
 * <p>How many accepted steps there are to be, and the first seed, can be set:
 * {@code -Damends.steps=} and {@code -Damends.seed=}.
 */
class LongRunTest {
  private static final long STEPS = Long.getLong("amends.steps", 100_000_000L);
  private static final long SEED = Long.getLong("amends.seed", 20_261_123L);
  private static final int PLANS_AT_ONCE = 1_000;

  /** Half of them with the least conditions, which come the furthest, or with all there are. */
  private static final List<Profile> PROFILES = List.of(
      Profiles.rocRestore(),
      Profiles.englandAndWales(),
      HouseProfile.EVERYTHING,
      Profiles.scotland(),
      Profiles.rocRestore(),
      Profiles.euDirective(),
      HouseProfile.EVERYTHING,
      Profiles.act2004());

  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong histories = new AtomicLong();

  @Test
  @Tag("long")
  void noHistoryBreaksAnInvariantAndEachGuardIsSeenFromBothSides() {
    AtomicLong next = new AtomicLong(SEED);
    List<RowCoverage> seen = IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .mapToObj(thread -> run(next))
        .toList();
    RowCoverage all = new RowCoverage();
    seen.forEach(all::add);
    System.out.println(accepted + " steps accepted and " + refused + " refused in " + histories
        + " histories from seed " + SEED);
    all.table().forEach(System.out::println);
    assertThat(accepted.get()).isGreaterThanOrEqualTo(STEPS);
    SeldomReached known = SeldomReached.known();
    Set<String> seldom = known.unexplained(all.seldom(STEPS / 100_000));
    seldom.forEach(each -> System.out.println("seldom: " + each));
    assertThat(seldom).as("seldom seen, and nothing says why").isEmpty();
    assertThat(known.impossible(all.seen()))
        .as("seen, and said to be impossible")
        .isEmpty();
    assertThat(known.aboutNothing(all.seldom(Long.MAX_VALUE)))
        .as("about no row")
        .isEmpty();
  }

  private RowCoverage run(AtomicLong next) {
    RowCoverage coverage = new RowCoverage();
    List<CaseMachine> machines =
        PROFILES.stream().map(CaseMachine::under).map(coverage::watching).toList();
    while (accepted.get() < STEPS) {
      long seed = next.getAndAdd(PLANS_AT_ONCE);
      for (int i = 0; i < PLANS_AT_ONCE; i++) {
        play(machines.get(i % machines.size()), seed + i);
      }
    }
    return coverage;
  }

  private void play(CaseMachine machine, long seed) {
    Plan plan = Plan.from(new SplittableRandom(seed));
    Set<EventType> kinds = seed % 3 == 0 ? RandomRecordEvents.ANY : RandomRecordEvents.STEADY;
    plan.playVaried(machine, kinds, new Variety(seed))
        .ifPresentOrElse(history -> count(machine, seed, history), refused::incrementAndGet);
  }

  private void count(CaseMachine machine, long seed, History history) {
    accepted.addAndGet(history.acceptedSteps());
    refused.addAndGet(history.refused().size());
    histories.incrementAndGet();
    List<String> broken = Invariants.brokenBy(machine, history);
    assertThat(broken).as("seed %d under %s", seed, machine.profile().ref()).isEmpty();
  }
}
