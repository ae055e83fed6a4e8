// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import java.util.Arrays;
import java.util.List;

/**
 * Controls in the order of their scores, of which the nearest is chosen.
 *
 * <p>Those of equal score form a step, whose rows are taken from the lowest. Steps that are used up
 * are skipped by links that shorten themselves, so that a choice costs no more than a search.
 */
final class NearestControls implements ControlPool {

  private final int[] controls;
  private final double[] scores;
  private final double[] steps;

  /** The first control of each step that is still there; the one after the last ends them. */
  private final int[] first;

  private final int[] end;

  /** The nearest step to each side that is not used up, by position plus one. */
  private final int[] lower;

  private final int[] upper;

  /** Expects controls sorted by score and then by row. */
  NearestControls(int[] controls, double[] scores) {
    this.controls = controls;
    this.scores = scores;
    double[] found = new double[controls.length];
    int[] starts = new int[controls.length + 1];
    int count = 0;
    for (int i = 0; i < controls.length; i++) {
      if (i == 0 || scores[controls[i]] != scores[controls[i - 1]]) {
        starts[count] = i;
        found[count++] = scores[controls[i]];
      }
    }
    starts[count] = controls.length;
    this.steps = Arrays.copyOf(found, count);
    this.first = Arrays.copyOf(starts, count);
    this.end = Arrays.copyOfRange(starts, 1, count + 1);
    this.lower = new int[count + 2];
    this.upper = new int[count + 2];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = i;
      upper[i] = i;
    }
  }

  @Override
  public int choose(int row) {
    double score = scores[row];
    int at = firstAtOrAbove(score);
    int below = Links.root(lower, at) - 1;
    int above = Links.root(upper, at + 1) - 1;
    int left = below < 0 ? NONE : controls[first[below]];
    int right = above >= steps.length ? NONE : controls[first[above]];
    return nearer(left, right, score);
  }

  @Override
  public int chooseBut(int row, List<Integer> others) {
    double score = scores[row];
    int best = NONE;
    int right = firstAtOrAbove(score);
    int left = right - 1;
    while (left >= 0 || right < steps.length) {
      double toLeft = left < 0 ? Double.POSITIVE_INFINITY : score - steps[left];
      double toRight = right >= steps.length ? Double.POSITIVE_INFINITY : steps[right] - score;
      if (best != NONE && Math.min(toLeft, toRight) > Math.abs(scores[best] - score)) {
        break;
      }
      int step = toLeft <= toRight ? left-- : right++;
      best = nearer(best, lowestBut(step, others), score);
    }
    return best;
  }

  private int lowestBut(int step, List<Integer> others) {
    for (int i = first[step]; i < end[step]; i++) {
      if (!others.contains(controls[i])) {
        return controls[i];
      }
    }
    return NONE;
  }

  /** The chosen control is the lowest row of its step. */
  @Override
  public void take(int control) {
    int step = Arrays.binarySearch(steps, scores[control] + 0.0);
    first[step]++;
    if (first[step] == end[step]) {
      lower[step + 1] = step;
      upper[step + 1] = step + 2;
    }
  }

  private int firstAtOrAbove(double score) {
    int found = Arrays.binarySearch(steps, score + 0.0);
    return found < 0 ? -found - 1 : found;
  }

  private int nearer(int one, int other, double score) {
    if (one == NONE || other == NONE) {
      return one == NONE ? other : one;
    }
    double toOne = Math.abs(scores[one] - score);
    double toOther = Math.abs(scores[other] - score);
    if (toOne == toOther) {
      return Math.min(one, other);
    }
    return toOne < toOther ? one : other;
  }
}
