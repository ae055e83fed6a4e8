// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody who works out, from everything that was published, between which ends a hidden count
 * must lie; and who tells what to hide where that is too close.
 *
 * <p>The ends are those of a linear programme: every cell within what is shown of it, every total
 * the sum of its parts. The simplex method for bounded variables starts at the true counts, which
 * agree with everything. To hide a cell only widens its bounds, so the point where the search
 * stands stays lawful, and whatever was blurred stays blurred: one pass over the cells is enough.
 * The step that gains most is taken; among steps that gain nothing the first (R. G. Bland,
 * Mathematics of Operations Research 2 (1977) 103-107), so that the search cannot run in circles.
 */
final class Attacker {

  private static final double NOTHING = 1e-9;
  private static final double NEAR = 1e-6;

  private final List<Cell> cells;
  private final Map<Cell, Integer> places = new HashMap<>();
  private final double[] truth;
  private final double[] value;
  private final double[] lower;
  private final double[] upper;
  private final boolean[] isNew;
  private final boolean[] isHidden;
  private final double[] leastSeen;
  private final double[] greatestSeen;

  /** For each row the cell that it gives as a sum of cells without a row. */
  private final List<double[]> rows = new ArrayList<>();

  private int[] basic = new int[0];
  private final int[] rowOf;

  Attacker(Map<Cell, Long> counts, List<CellSum> sums) {
    cells = List.copyOf(counts.keySet());
    int size = cells.size();
    for (int i = 0; i < size; i++) {
      places.put(cells.get(i), i);
    }
    truth = counts.values().stream().mapToDouble(Long::doubleValue).toArray();
    value = truth.clone();
    leastSeen = truth.clone();
    greatestSeen = truth.clone();
    lower = new double[size];
    upper = new double[size];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    isNew = new boolean[size];
    isHidden = new boolean[size];
    Arrays.fill(isHidden, true);
    rowOf = new int[size];
    Arrays.fill(rowOf, -1);
    sums.forEach(this::addRow);
  }

  /** Takes in what is shown of a cell. */
  void learn(Cell cell, PublishedCount count, DisclosureControl.Standing standing) {
    int place = placeOf(cell);
    if (count instanceof PublishedCount.Shown shown) {
      lower[place] = Math.max(lower[place], (double) shown.least());
      upper[place] = Math.min(upper[place], (double) shown.greatest());
      isHidden[place] = false;
      // What has been published cannot be taken back, whatever this publication does.
      isNew[place] = standing == DisclosureControl.Standing.NEW;
    }
  }

  /**
   * Hides cells until this one may have any count of the protected interval; false if earlier
   * publications alone give it away.
   */
  boolean blur(Cell cell, DisclosurePolicy policy) {
    int place = placeOf(cell);
    return isHidden[place]
        && reach(place, -1, (double) policy.leastProtected())
        && reach(place, 1, (double) policy.greatestProtected());
  }

  /** The new cells that are hidden, for their own sake or for another's. */
  List<Cell> hidden() {
    return IntStream.range(0, cells.size())
        .filter(place -> isHidden[place])
        .mapToObj(cells::get)
        .toList();
  }

  private int placeOf(Cell cell) {
    return Optional.ofNullable(places.get(cell)).orElseThrow();
  }

  private void addRow(CellSum sum) {
    double[] row = new double[cells.size()];
    addTo(row, placeOf(sum.total()), -1);
    sum.parts().forEach(part -> addTo(row, placeOf(part), 1));
    int pivot = placeOf(sum.total());
    for (int i = 0; i < row.length; i++) {
      pivot = Math.abs(row[i]) > Math.abs(row[pivot]) + NOTHING ? i : pivot;
    }
    if (Math.abs(row[pivot]) < NOTHING) {
      // The sums before say the same.
      return;
    }
    basic = Arrays.copyOf(basic, basic.length + 1);
    basic[basic.length - 1] = pivot;
    rows.add(row);
    solve(row, pivot);
  }

  private void addTo(double[] row, int place, double factor) {
    if (rowOf[place] < 0) {
      row[place] += factor;
    } else {
      double[] known = rows.get(rowOf[place]);
      for (int i = 0; i < row.length; i++) {
        row[i] += factor * known[i];
      }
    }
  }

  /** Solves a row that adds up to nothing for one cell, and puts the answer into all others. */
  private void solve(double[] row, int pivot) {
    double scale = -1 / row[pivot];
    for (int i = 0; i < row.length; i++) {
      double scaled = row[i] * scale;
      row[i] = Math.abs(scaled) < NOTHING ? 0 : scaled;
    }
    row[pivot] = 0;
    for (int r = 0; r < rows.size(); r++) {
      double[] other = rows.get(r);
      double factor = other[pivot];
      if (other == row) {
        rowOf[pivot] = r;
      } else if (factor != 0) {
        other[pivot] = 0;
        for (int i = 0; i < row.length; i++) {
          double changed = other[i] + factor * row[i];
          other[i] = Math.abs(changed) < NOTHING ? 0 : changed;
        }
      }
    }
  }

  private boolean reach(int place, int direction, double target) {
    while (!isReached(place, direction, target)) {
      Optional<Step> step = bestStep(place, direction, target);
      if (step.isPresent()) {
        take(step.get());
      } else if (!hideOne(place, direction)) {
        return false;
      }
    }
    return true;
  }

  private boolean isReached(int place, int direction, double target) {
    return direction < 0 ? leastSeen[place] <= target + NEAR : greatestSeen[place] >= target - NEAR;
  }

  /** How fast a cell grows with another that has no row. */
  private double slope(int place, int other) {
    if (rowOf[place] < 0) {
      return place == other ? 1 : 0;
    }
    return rows.get(rowOf[place])[other];
  }

  /** The step that gains most; among steps that gain nothing the first. */
  private Optional<Step> bestStep(int place, int direction, double target) {
    Optional<Step> best = Optional.empty();
    double most = 0;
    for (int i = 0; i < cells.size(); i++) {
      double slope = rowOf[i] < 0 ? slope(place, i) * direction : 0;
      if ((slope > NOTHING && value[i] < upper[i]) || (slope < -NOTHING && value[i] > lower[i])) {
        Step step = step(i, slope > 0 ? 1 : -1, Math.abs((target - value[place]) / slope));
        double gain = step.length() * Math.abs(slope);
        if (best.isEmpty() || gain > most + NOTHING) {
          best = Optional.of(step);
          most = gain;
        }
      }
    }
    return best;
  }

  /** Moves one cell as far as all bounds and the target allow. */
  private Step step(int entering, int sign, double wanted) {
    double own = sign > 0 ? upper[entering] - value[entering] : value[entering] - lower[entering];
    double length = Math.min(wanted, own);
    int leaving = -1;
    for (int r = 0; r < basic.length; r++) {
      double change = rows.get(r)[entering] * sign;
      int cell = basic[r];
      if (Math.abs(change) > NOTHING) {
        double room = change > 0 ? upper[cell] - value[cell] : value[cell] - lower[cell];
        double allowed = Math.max(0, room) / Math.abs(change);
        if (allowed < length - NOTHING
            || (allowed <= length && leaving >= 0 && cell < basic[leaving])) {
          length = Math.min(length, allowed);
          leaving = r;
        }
      }
    }
    return new Step(entering, sign, length, leaving);
  }

  private void take(Step step) {
    int entering = step.entering();
    shift(entering, step.sign() * step.length());
    if (step.leaving() >= 0) {
      swap(step.leaving(), entering, step.sign());
    } else {
      set(entering, Math.min(upper[entering], Math.max(lower[entering], value[entering])));
    }
  }

  private void shift(int entering, double change) {
    set(entering, value[entering] + change);
    for (int r = 0; r < basic.length; r++) {
      double slope = rows.get(r)[entering];
      if (slope != 0) {
        set(basic[r], value[basic[r]] + slope * change);
      }
    }
  }

  private void set(int cell, double changed) {
    value[cell] = changed;
    leastSeen[cell] = Math.min(leastSeen[cell], changed);
    greatestSeen[cell] = Math.max(greatestSeen[cell], changed);
  }

  /** Gives the entering cell the row of the one that stands in its way. */
  private void swap(int leaving, int entering, int sign) {
    double[] row = rows.get(leaving);
    int cell = basic[leaving];
    value[cell] = row[entering] * sign > 0 ? upper[cell] : lower[cell];
    row[cell] = -1;
    rowOf[cell] = -1;
    basic[leaving] = entering;
    solve(row, entering);
  }

  /** Hides the best of the cells that hold this one back; false if none can be hidden. */
  private boolean hideOne(int place, int direction) {
    Optional<Integer> best = IntStream.range(0, cells.size())
        .filter(i -> rowOf[i] < 0 && !isHidden[i] && isNew[i])
        .filter(i -> {
          double slope = slope(place, i) * direction;
          return slope > NOTHING || (slope < -NOTHING && truth[i] > 0);
        })
        .boxed()
        .min(Comparator.comparingInt((Integer i) -> -cells.get(i).categories().size())
            .thenComparing(i -> truth[i] == 0)
            .thenComparingDouble(i -> truth[i]));
    best.ifPresent(i -> {
      isHidden[i] = true;
      lower[i] = 0;
      upper[i] = Double.POSITIVE_INFINITY;
    });
    return best.isPresent();
  }

  /** A cell without a row that grows or shrinks until the row that leaves is at its bound. */
  private record Step(int entering, int sign, double length, int leaving) {}
}
