// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often each guard of each row let a step through, and how often it refused or warned. */
final class RowCoverage {
  private static final SeldomReached CANNOT = SeldomReached.known();

  private final Map<String, Seen> all = new TreeMap<>();

  private static final class Seen {
    private final boolean cannotHold;
    private final boolean cannotRefuse;
    private long held;
    private long refused;

    Seen(String key) {
      this.cannotHold = CANNOT.isImpossible(key + " holds");
      this.cannotRefuse = CANNOT.isImpossible(key + " refuses");
    }

    boolean isSaidToBeImpossible(boolean refusing) {
      return refusing ? cannotRefuse : cannotHold;
    }
  }

  private record Watched(Guard guard, Seen seen) implements Guard {
    @Override
    public Optional<RuleId> rule() {
      return guard.rule();
    }

    @Override
    public String name() {
      return guard.name();
    }

    @Override
    public Finding judge(Question question) {
      return count(guard.judge(question), seen);
    }

    @Override
    public Finding foresee(EventType type, Situation situation) {
      return guard.foresee(type, situation);
    }
  }

  /** The same machine, whose guards are counted here. */
  CaseMachine watching(CaseMachine machine) {
    return machine.with(row -> new Transition(
        row.from(),
        row.event(),
        row.guards().stream().map(guard -> watched(row, guard)).toList(),
        row.to()));
  }

  private Guard watched(Transition row, Guard guard) {
    Seen seen = all.computeIfAbsent(row.from() + " " + row.event() + " " + guard.name(), Seen::new);
    return guard instanceof Caution ? watchedCaution(guard, seen) : new Watched(guard, seen);
  }

  private static Guard watchedCaution(Guard guard, Seen seen) {
    return new Caution(guard.name(), guard.rule().orElseThrow()) {
      @Override
      public Finding judge(Question question) {
        return count(guard.judge(question), seen);
      }
    };
  }

  private static Finding count(Finding finding, Seen seen) {
    boolean refusing = finding.isRefusing();
    if (seen.isSaidToBeImpossible(refusing) && isOfACorrection()) {
      return finding;
    }
    if (refusing) {
      seen.refused++;
    } else {
      seen.held++;
    }
    return finding;
  }

  /** A correction asks the guards of histories that never were, to see that they cannot be. */
  private static boolean isOfACorrection() {
    return StackWalker.getInstance()
        .walk(frames ->
            frames.anyMatch(frame -> frame.getClassName().equals(Correction.class.getName())));
  }

  void add(RowCoverage other) {
    other.all.forEach((key, seen) -> {
      Seen sum = all.computeIfAbsent(key, Seen::new);
      sum.held += seen.held;
      sum.refused += seen.refused;
    });
  }

  /** The guards of rows that were seen from one side less often than this, and from which. */
  Set<String> seldom(long times) {
    Set<String> seldom = new TreeSet<>();
    all.forEach((key, seen) -> {
      if (seen.held < times) {
        seldom.add(key + " holds");
      }
      if (seen.refused < times) {
        seldom.add(key + " refuses");
      }
    });
    return seldom;
  }

  /** The guards of rows that were seen from one side at all, and from which. */
  Set<String> seen() {
    Set<String> seen = seldom(Long.MAX_VALUE);
    seen.removeAll(seldom(1));
    return seen;
  }

  /** A line for each row: how many guards it has, and the least and the most seen of one. */
  List<String> table() {
    Map<String, List<Seen>> rows = new TreeMap<>();
    all.forEach((key, seen) -> rows.computeIfAbsent(
            key.substring(0, key.indexOf(' ', key.indexOf(' ') + 1)), none -> new ArrayList<>())
        .add(seen));
    return rows.entrySet().stream()
        .map(row -> String.format(
            Locale.ROOT,
            "%-60s asked %,14d of %2d guards, refusing from %,d to %,d",
            row.getKey(),
            row.getValue().stream().mapToLong(each -> each.held + each.refused).sum(),
            row.getValue().size(),
            row.getValue().stream().mapToLong(each -> each.refused).min().orElse(0),
            row.getValue().stream().mapToLong(each -> each.refused).max().orElse(0)))
        .toList();
  }
}
