// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import io.github.amends.basics.FacilitatorId;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The choice between choices, by branch and bound: case by case, whoever waits longest first, and
 * back as soon as nothing better can follow. When the steps are used up, meetings are moved one at
 * a time as long as that helps. One thread uses it, once.
 *
 * <p>Plans are met in the order of the choices of those who wait longest, so that of equal plans
 * the first stays.
 */
final class Solver {
  static final int NONE = -1;

  private final Choices choices;
  private final Map<FacilitatorId, Integer> loads;
  private final int[][][] excluded;
  private final int[][] blocked;
  private final int[] chosen;
  private int[] best;
  private PlanValue value;
  private PlanValue bound;
  private PlanValue boundOfAll;
  private int steps;

  Solver(Choices choices, Map<FacilitatorId, Integer> known, int steps) {
    this.choices = choices;
    this.loads = new HashMap<>(known);
    this.steps = steps;
    this.excluded = new int[choices.cases()][][];
    this.blocked = new int[choices.cases()][];
    this.chosen = new int[choices.cases()];
    Arrays.fill(chosen, NONE);
    for (int i = 0; i < choices.cases(); i++) {
      blocked[i] = new int[choices.count(i)];
      excluded[i] = new int[choices.count(i)][];
      for (int j = 0; j < choices.count(i); j++) {
        excluded[i][j] = excludedBy(i, j);
      }
    }
    this.best = chosen.clone();
    this.value = worth(0);
    this.bound = worth(0);
    this.boundOfAll = bound;
  }

  /** The choices of others that a choice excludes: a case and a choice, again and again. */
  private int[] excludedBy(int one, int choice) {
    int[] found = new int[8];
    int size = 0;
    for (int other = 0; other < choices.cases(); other++) {
      for (int each = 0; other != one && each < choices.count(other); each++) {
        if (choices.exclude(one, choice, other, each)) {
          if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
          }
          found[size++] = other;
          found[size++] = each;
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** The choice of each case, in their order; {@link #NONE} if it has none. */
  int[] solve() {
    bound = reachable(0);
    boundOfAll = bound;
    descend(0);
    if (steps > 0) {
      bound = value;
    } else {
      improve();
    }
    return best.clone();
  }

  PlanValue value() {
    return value;
  }

  /** What no plan among the choices can surpass. */
  PlanValue bound() {
    return bound;
  }

  /** What no plan can surpass, if no case could be served before the first of its choices. */
  PlanValue boundOfAll() {
    return boundOfAll;
  }

  private void descend(int at) {
    steps--;
    if (at == choices.cases()) {
      keepIfBetter();
      return;
    }
    for (int choice = 0; choice < choices.count(at) && steps > 0; choice++) {
      if (blocked[at][choice] == 0) {
        choose(at, choice);
        if (reachable(at + 1).compareTo(value) < 0) {
          descend(at + 1);
        }
        release(at);
      }
    }
    if (steps > 0 && reachable(at + 1).compareTo(value) < 0) {
      descend(at + 1);
    }
  }

  /** What is reached at best when the cases before this one stay as they are. */
  private PlanValue reachable(int from) {
    int served = 0;
    long waiting = 0;
    for (int i = 0; i < choices.cases(); i++) {
      int choice = chosen[i];
      for (int j = 0; i >= from && choice < 0 && j < choices.count(i); j++) {
        choice = blocked[i][j] == 0 ? j : NONE;
      }
      served += choice < 0 ? 0 : 1;
      waiting += choices.waiting(i, choice);
    }
    return new PlanValue(served, Duration.ofSeconds(waiting), largestLoad());
  }

  private PlanValue worth(int from) {
    int served = 0;
    long waiting = 0;
    for (int i = from; i < choices.cases(); i++) {
      served += chosen[i] < 0 ? 0 : 1;
      waiting += choices.waiting(i, chosen[i]);
    }
    return new PlanValue(served, Duration.ofSeconds(waiting), largestLoad());
  }

  private int largestLoad() {
    int largest = 0;
    for (int each : loads.values()) {
      largest = Math.max(largest, each);
    }
    return largest;
  }

  private boolean keepIfBetter() {
    PlanValue now = worth(0);
    if (now.compareTo(value) >= 0) {
      return false;
    }
    value = now;
    best = chosen.clone();
    return true;
  }

  private void choose(int ofCase, int choice) {
    chosen[ofCase] = choice;
    count(ofCase, choice, 1);
  }

  private void release(int ofCase) {
    count(ofCase, chosen[ofCase], -1);
    chosen[ofCase] = NONE;
  }

  private void count(int ofCase, int choice, int by) {
    choices.team(ofCase, choice).forEach(who -> loads.merge(who, by, Integer::sum));
    int[] others = excluded[ofCase][choice];
    for (int i = 0; i < others.length; i += 2) {
      blocked[others[i]][others[i + 1]] += by;
    }
  }

  /** Moves one case at a time to each of its choices, and whoever is in the way elsewhere. */
  private void improve() {
    restore();
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < choices.cases(); i++) {
        for (int j = 0; j < choices.count(i); j++) {
          better |= j != chosen[i] && isBetterWith(i, j);
        }
      }
    }
  }

  private boolean isBetterWith(int ofCase, int choice) {
    if (chosen[ofCase] >= 0) {
      release(ofCase);
    }
    int[] others = excluded[ofCase][choice];
    for (int i = 0; i < others.length; i += 2) {
      if (chosen[others[i]] == others[i + 1]) {
        release(others[i]);
      }
    }
    choose(ofCase, choice);
    for (int i = 0; i < choices.cases(); i++) {
      for (int j = 0; chosen[i] < 0 && j < choices.count(i); j++) {
        if (blocked[i][j] == 0) {
          choose(i, j);
        }
      }
    }
    boolean better = keepIfBetter();
    if (!better) {
      restore();
    }
    return better;
  }

  private void restore() {
    for (int i = 0; i < choices.cases(); i++) {
      if (chosen[i] >= 0) {
        release(i);
      }
    }
    for (int i = 0; i < choices.cases(); i++) {
      if (best[i] >= 0) {
        choose(i, best[i]);
      }
    }
  }
}
