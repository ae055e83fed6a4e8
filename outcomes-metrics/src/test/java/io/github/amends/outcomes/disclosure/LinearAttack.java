// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who has nothing but publications, and solves the linear bounds of everything in them
 * with a solver that the library does not know.
 */
final class LinearAttack {

  /** So far away that no published sum reaches it. */
  private static final double FAR = 1e6;

  private final Map<Cell, Integer> columns = new HashMap<>();
  private final Map<Cell, double[]> bounds = new LinkedHashMap<>();
  private final List<Map<Cell, Integer>> sums = new ArrayList<>();
  private final List<LinearConstraint> constraints = new ArrayList<>();

  /** An attacker who also knows of sums that no table has. */
  LinearAttack(Collection<Publication> publications, Collection<CellSum> known) {
    publications.forEach(publication -> publication.tables().forEach(this::read));
    for (CellSum each : known) {
      Map<Cell, Integer> sum = new LinkedHashMap<>();
      sum.put(each.total(), -1);
      each.parts().forEach(part -> sum.put(part, 1));
      sums.add(sum);
    }
    // What can only be one number is no unknown.
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map<Cell, Integer> sum : sums) {
        changed |= narrow(sum);
      }
    }
    bounds.forEach((cell, range) -> {
      if (range[0] < range[1]) {
        columns.put(cell, columns.size());
      }
    });
    bounds.forEach(this::addBounds);
    sums.forEach(this::addSum);
  }

  private void read(PublishedTable table) {
    table.counts().forEach((cell, count) -> {
      double[] range = bounds.computeIfAbsent(cell, any -> new double[] {0, FAR});
      if (count instanceof PublishedCount.Shown shown) {
        range[0] = Math.max(range[0], (double) shown.least());
        range[1] = Math.min(range[1], (double) shown.greatest());
      }
      for (Dimension dimension : table.shape().dimensions()) {
        if (!cell.categories().containsKey(dimension.variable())) {
          Map<Cell, Integer> sum = new LinkedHashMap<>();
          sum.put(cell, -1);
          for (String category : dimension.categories()) {
            TreeMap<String, String> part = new TreeMap<>(cell.categories());
            part.put(dimension.variable(), category);
            sum.put(new Cell(cell.population(), part), 1);
          }
          sums.add(sum);
        }
      }
    });
  }

  /** Fixes the last unknown of a sum. */
  private boolean narrow(Map<Cell, Integer> sum) {
    List<Cell> unknown = sum.keySet().stream()
        .filter(cell -> bounds.get(cell)[0] < bounds.get(cell)[1])
        .toList();
    if (unknown.size() != 1) {
      return false;
    }
    double known = sum.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(unknown.get(0)))
        .mapToDouble(entry -> entry.getValue() * bounds.get(entry.getKey())[0])
        .sum();
    Arrays.fill(bounds.get(unknown.get(0)), -known * sum.get(unknown.get(0)));
    return true;
  }

  /** A column is how much a cell is above its lower bound, so that only upper bounds are rows. */
  private void addBounds(Cell cell, double[] range) {
    if (columns.containsKey(cell)) {
      double[] row = new double[columns.size()];
      row[columns.get(cell)] = 1;
      constraints.add(new LinearConstraint(row, Relationship.LEQ, range[1] - range[0]));
    }
  }

  private void addSum(Map<Cell, Integer> sum) {
    double[] row = new double[columns.size()];
    double known = 0;
    for (Map.Entry<Cell, Integer> entry : sum.entrySet()) {
      Integer column = columns.get(entry.getKey());
      known += entry.getValue() * bounds.get(entry.getKey())[0];
      if (column != null) {
        row[column] = entry.getValue();
      }
    }
    if (Arrays.stream(row).anyMatch(factor -> factor != 0)) {
      constraints.add(new LinearConstraint(row, Relationship.EQ, -known));
    }
  }

  /** The range of each cell, as far as it matters whether it reaches the two ends. */
  Map<Cell, double[]> ranges(Collection<Cell> cells, long least, long greatest) {
    Map<Cell, double[]> seen = new LinkedHashMap<>();
    for (Cell cell : cells) {
      double[] range = bounds.get(cell);
      seen.put(
          cell,
          columns.containsKey(cell)
              ? new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}
              : range.clone());
    }
    for (Cell cell : cells) {
      if (columns.containsKey(cell)) {
        if (seen.get(cell)[0] > least) {
          solve(cell, GoalType.MINIMIZE, seen);
        }
        if (seen.get(cell)[1] < greatest) {
          solve(cell, GoalType.MAXIMIZE, seen);
        }
      }
    }
    return seen;
  }

  private void solve(Cell cell, GoalType goal, Map<Cell, double[]> seen) {
    double[] objective = new double[columns.size()];
    objective[columns.get(cell)] = 1;
    PointValuePair answer = new SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(objective, 0),
            new LinearConstraintSet(constraints),
            goal,
            new NonNegativeConstraint(true));
    seen.forEach((other, range) -> {
      Integer column = columns.get(other);
      if (column != null) {
        double value = bounds.get(other)[0] + answer.getPoint()[column];
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    });
  }
}
